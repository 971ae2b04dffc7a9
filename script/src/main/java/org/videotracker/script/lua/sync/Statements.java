package org.videotracker.script.lua.sync;

import static org.videotracker.script.lua.sync.Scalar.decimal;
import static org.videotracker.script.lua.sync.Scalar.quoted;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.videotracker.model.diff.Change;
import org.videotracker.model.diff.ModuleChange;
import org.videotracker.model.diff.PatternChange;
import org.videotracker.model.link.Link;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.parameter.Mapping;
import org.videotracker.model.parameter.ParameterAddress;
import org.videotracker.model.pattern.Binding;
import org.videotracker.model.pattern.Chain;
import org.videotracker.model.pattern.CyclePattern;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.pattern.expression.Expression;
import org.videotracker.model.pattern.expression.ExpressionText;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.session.ParameterPaths;
import org.videotracker.model.session.Session;

/** Statements that say single things. Whether one says the right thing is found out by running it. */
final class Statements {
    private Statements() {}

    private static String call(String function, String... arguments) {
        return function + "(" + String.join(", ", arguments) + ")";
    }

    private static String text(String text) {
        return quoted(text, '"');
    }

    /** @param path an owner, a dot, and what leads to the parameter */
    static String setParam(String path, Scalar value) {
        int dot = path.indexOf('.');
        return call("setParam", text(path.substring(0, dot)), text(path.substring(dot + 1)), value.lua());
    }

    static String setEnabled(String module, boolean isEnabled) {
        return call("engine:getModuleRegistry():getModule", text(module)) + ":" + call("setEnabled", "" + isEnabled);
    }

    static String setStepsPerBeat(String pattern, double stepsPerBeat) {
        return call("engine:getPatternRuntime():setStepsPerBeat", text(pattern), decimal(stepsPerBeat));
    }

    static String setSwing(String pattern, double swing) {
        return call("engine:getPatternRuntime():setSwing", text(pattern), decimal(swing));
    }

    static String pattern(String name, int steps) {
        return call("pattern", text(name), "" + steps);
    }

    private static String written(String name, CyclePattern pattern) {
        boolean isNumber = pattern.expression() instanceof Expression.Number;
        String text = ExpressionText.of(pattern.expression());
        return call(
                "pattern",
                text(name),
                isNumber ? call("mini", text) : text,
                "{beatsPerCycle = " + decimal(pattern.beatsPerCycle()) + "}");
    }

    static String bind(String sequencer, String pattern) {
        return call("bind", text(sequencer), text(pattern));
    }

    static String chain(String name, Chain chain) {
        String entries = chain.entries().stream()
                .map(entry -> "{pattern = " + text(entry.pattern()) + ", repeats = " + entry.repeats() + ", enabled = "
                        + entry.enabled() + "}")
                .collect(Collectors.joining(", ", "{", "}"));
        return call("chain", text(name), entries);
    }

    /** Empty for a mapping that scripts cannot say. */
    static Optional<String> map(Session session, Mapping mapping) {
        try {
            String options = "{inFrom = " + decimal(mapping.in().from()) + ", inTo = "
                    + decimal(mapping.in().to()) + ", outFrom = "
                    + decimal(mapping.out().from()) + ", outTo = "
                    + decimal(mapping.out().to()) + ", curve = " + name(mapping.curve()) + ", polarity = "
                    + name(mapping.polarity()) + ", combine = " + name(mapping.combine()) + ", depth = "
                    + decimal(mapping.depth()) + ", smoothingMs = " + decimal(mapping.smoothingMs()) + ", enabled = "
                    + mapping.enabled() + ", delayed = " + mapping.delayed() + "}";
            return Optional.of(call(
                    "map",
                    path(session, mapping.id().source()),
                    path(session, mapping.id().target()),
                    options));
        } catch (RejectedException refusal) {
            return Optional.empty();
        }
    }

    private static String name(Enum<?> choice) {
        return text(choice.name().toLowerCase(Locale.ROOT));
    }

    private static String path(Session session, ParameterAddress address) throws RejectedException {
        return text(ParameterPaths.print(session, address));
    }

    /** A statement that makes a change to what the script has made; empty if none is known. */
    static Optional<String> statement(Change change, Session script, Session engine) {
        return switch (change) {
            case ModuleChange.Added(Module module) ->
                Optional.of(call(
                        "engine:getModuleRegistry():add", text(module.type().name()), text(module.name())));
            case ModuleChange.Removed(Module module) ->
                Optional.of(call("engine:getModuleRegistry():remove", text(module.name())));
            case Change.OfLink link
            when link.after().isPresent() ->
                connection("connect", engine, link.after().get());
            case Change.OfLink link
            when link.before().isPresent() ->
                connection("disconnect", script, link.before().get());
            case Change.OfMapping mapping
            when mapping.after().isPresent() -> map(engine, mapping.after().get());
            case Change.OfMapping mapping -> unmap(script, mapping.id());
            case Change.OfPattern pattern
            when pattern.after().orElse(null) instanceof StepPattern steps ->
                Optional.of(pattern(pattern.name(), steps.size()));
            case Change.OfPattern pattern
            when pattern.after().orElse(null) instanceof CyclePattern cycles ->
                Optional.of(written(pattern.name(), cycles));
            case PatternChange.Cycles cycles -> Optional.of(written(cycles.pattern(), cycles.after()));
            case Change.OfPattern pattern ->
                Optional.of(call("engine:getPatternRuntime():delete", text(pattern.name())));
            case Change.OfChain chain
            when chain.after().isPresent() ->
                Optional.of(chain(chain.name(), chain.after().get()));
            case Change.OfBinding binding
            when binding.after().isPresent() ->
                Optional.of(binding(binding.name(), binding.after().get()));
            default -> Optional.empty();
        };
    }

    private static String binding(String sequencer, Binding binding) {
        return binding.chainEnabled()
                ? call("bindChain", text(sequencer), text(binding.chain().orElseThrow()))
                : bind(sequencer, binding.pattern());
    }

    private static Optional<String> connection(String function, Session session, Link link) {
        String signal = text(link.signal().name().toLowerCase(Locale.ROOT));
        return module(session, link.source().module())
                .flatMap(source -> module(session, link.target().module())
                        .map(target -> call(function, text(source), text(target), signal)));
    }

    private static Optional<String> module(Session session, ModuleId id) {
        return session.modules().get(id).map(Module::name);
    }

    private static Optional<String> unmap(Session session, Mapping.Id id) {
        try {
            return Optional.of(call("unmap", path(session, id.source()), path(session, id.target())));
        } catch (RejectedException refusal) {
            return Optional.empty();
        }
    }
}
