package org.videotracker.script.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.engine.Engine;
import org.videotracker.engine.command.Batch;
import org.videotracker.engine.telemetry.PresentValues;
import org.videotracker.model.asset.Asset;
import org.videotracker.model.asset.Asset.Sound;
import org.videotracker.model.asset.AssetId;
import org.videotracker.model.command.AssetCommand.PutAsset;
import org.videotracker.model.command.SampleCommand.AddSample;
import org.videotracker.model.json.Json;
import org.videotracker.model.module.Catalog;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.session.NewSession;
import org.videotracker.model.session.Session;

/** A console at an engine that the caller's thread pumps, so that a line is done when it returns. */
final class Desk {
    private static final Catalog CATALOG = BuiltInModules.catalog();

    private final AtomicLong ids = new AtomicLong();
    final Engine engine = new Engine(NewSession.withSystemModules(CATALOG, this::newId), (place, fault) -> {
        throw new AssertionError(place, fault);
    });
    final TextConsole console = new TextConsole(
            engine, "test", CATALOG, this::newId, new Drawer(), new Shelf(engine, CATALOG, this::newId));
    final LinePlanner planner = new LinePlanner(CATALOG, this::newId, PresentValues.NONE);

    private Desk() {}

    private ModuleId newId() {
        return new ModuleId(new UUID(0, ids.incrementAndGet()));
    }

    /** With the system modules alone. */
    static Desk bare() {
        Desk desk = new Desk();
        desk.engine.onRequest(desk.engine::pump);
        return desk;
    }

    /** With what the examples of the table speak of. */
    static Desk laid() {
        Desk desk = bare();
        desk.does(
                "add tracker lead; add pool drums; add pool hats",
                "pattern create verse 32; pattern create fill; route lead drums",
                "chain create song; chain add song verse; chain add song fill",
                "sequencer lead bind chain song; sequencer lead bind pattern verse",
                "map drums.masterVolume hats.masterVolume");
        desk.sample("drums");
        return desk;
    }

    private void sample(String sampler) {
        AssetId id = new AssetId("0123456789abcdef".repeat(4));
        Sound sound = new Sound("kick.wav", "Assets/kick.f32", 48_000, 2, 48_000);
        Asset kick = new Asset(id, "kick", "", Optional.of(sound), Optional.empty());
        boolean isThere = engine.submit(Batch.of(
                        "test",
                        new PutAsset(kick),
                        new AddSample(module(sampler).id(), id, Optional.empty())))
                .join()
                .isApplied();
        assertThat(isThere).isTrue();
    }

    Session session() {
        return engine.snapshot().session();
    }

    Module module(String name) {
        return session().modules().named(name).orElseThrow();
    }

    TextResult does(String... lines) {
        TextResult last = TextResult.done("", Json.text(""));
        for (String line : lines) {
            last = console.execute(line);
            assertThat(last.ok()).as(line + ": " + last.message()).isTrue();
        }
        return last;
    }

    /** A line that is refused; the session is the very same object afterwards. */
    TextResult refuses(String line) {
        Session before = session();
        TextResult result = console.execute(line);
        assertThat(result.ok()).as(line + ": " + result.message()).isFalse();
        assertThat(session()).isSameAs(before);
        return result;
    }
}
