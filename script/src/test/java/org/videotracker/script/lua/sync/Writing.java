package org.videotracker.script.lua.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.model.command.Command;
import org.videotracker.model.command.MappingCommand.MapParameter;
import org.videotracker.model.command.ParameterCommand.SetParameter;
import org.videotracker.model.module.Catalog;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.ModuleType;
import org.videotracker.model.module.Value;
import org.videotracker.model.parameter.Mapping;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.session.NewSession;
import org.videotracker.model.session.ParameterPaths;
import org.videotracker.model.session.Session;
import org.videotracker.script.lua.api.TextLines;
import org.videotracker.script.lua.print.Detail;
import org.videotracker.script.lua.print.SessionScript;
import org.videotracker.script.lua.runtime.ScriptLimits;

/** A user who writes a script, and somebody who edits the session elsewhere. */
final class Writing {
    private final Catalog catalog = BuiltInModules.catalog();
    private final AtomicLong ids = new AtomicLong();
    private final Rehearsal stage = new Rehearsal(catalog, ScriptLimits.DEFAULT, TextLines.NONE, Writing::fail);
    final Synchroniser synchroniser = new Synchroniser(
            catalog,
            this::id,
            ScriptLimits.DEFAULT,
            TextLines.NONE,
            session -> SessionScript.print(session, catalog, Detail.CHANGES),
            Writing::fail);
    Session engine = NewSession.create(catalog, this::id);
    UserScript script = UserScript.evaluated("", engine);
    List<Divergence> divergences = List.of();

    ModuleId id() {
        return new ModuleId(new UUID(0, ids.incrementAndGet()));
    }

    private static void fail(String place, Throwable fault) {
        throw new AssertionError(place, fault);
    }

    Writing evaluate(String text) {
        Session base = engine;
        Rehearsed result = stage.perform(text, base, this::id);
        assertThat(result).as(text).isInstanceOf(Rehearsed.Done.class);
        engine = ((Rehearsed.Done) result).session();
        script = UserScript.evaluated(text, base);
        return this;
    }

    Writing edit(Command command) {
        try {
            engine = command.apply(engine);
            return this;
        } catch (RejectedException refusal) {
            throw new AssertionError(refusal.rejection().message(), refusal);
        }
    }

    Writing set(String path, Object value) {
        try {
            Value wanted = value instanceof String text ? Value.of(text) : Value.of(((Number) value).doubleValue());
            return edit(new SetParameter(ParameterPaths.resolve(engine, path), wanted));
        } catch (RejectedException refusal) {
            throw new AssertionError(refusal.rejection().message(), refusal);
        }
    }

    Writing type(String present) {
        script = script.edited(present);
        return this;
    }

    Writing synchronise() {
        String before = script.present();
        Synchronised result = synchroniser.synchronise(script, engine);
        assertThat(result.obstacle()).isEmpty();
        script = result.script();
        divergences = result.divergences();
        assertThat(script.present()).isEqualTo(Patch.apply(before, result.patches()));
        return this;
    }

    /** The only mapping, changed. */
    Command mapping(UnaryOperator<Mapping> change) {
        return new MapParameter(
                change.apply(engine.mappings().values().iterator().next()));
    }

    String text() {
        return script.present();
    }

    Divergence only() {
        assertThat(divergences).hasSize(1);
        return divergences.getFirst();
    }

    Optional<String> taken() {
        return synchroniser.take(script, only(), engine).map(patch -> Patch.apply(script.present(), List.of(patch)));
    }

    ModuleType typeNamed(String name) {
        return catalog.type(name).orElseThrow();
    }

    ModuleId module(String name) {
        return engine.modules().named(name).orElseThrow().id();
    }

    /** What differs, now, between what the evaluated text makes and the engine. */
    List<String> differences() {
        Rehearsed result = stage.perform(
                script.evaluated(), script.base(), stage.identities(script.evaluated(), script.base(), engine));
        return Differences.between(((Rehearsed.Done) result).session(), engine).stream()
                .map(Difference::path)
                .toList();
    }
}
