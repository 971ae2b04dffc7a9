package org.videotracker.script.text.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.videotracker.model.json.Json;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleType.Capability;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.module.Port;
import org.videotracker.model.module.Value;
import org.videotracker.model.pattern.Binding;
import org.videotracker.model.pattern.Chain;
import org.videotracker.model.pattern.CyclePattern;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.pattern.expression.ExpressionText;
import org.videotracker.model.session.Session;

/** What is said of the parts of a session, for programs; and who plays what. */
final class Answers {
    private Answers() {}

    /** The sequencers that are bound to a pattern. */
    static List<String> players(Session session, String pattern) {
        return sequencers(session).stream()
                .filter(module -> binding(session, module)
                        .filter(binding -> binding.pattern().equals(pattern))
                        .isPresent())
                .map(Module::name)
                .toList();
    }

    /** The sequencers that are bound to a chain. */
    static List<Module> chainPlayers(Session session, String chain) {
        return sequencers(session).stream()
                .filter(module -> binding(session, module)
                        .flatMap(Binding::chain)
                        .filter(chain::equals)
                        .isPresent())
                .toList();
    }

    static List<Module> sequencers(Session session) {
        return session.modules().inOrder().stream()
                .filter(module -> module.type().can(Capability.EMITS_TRIGGERS))
                .toList();
    }

    static Optional<Binding> binding(Session session, Module sequencer) {
        return Optional.ofNullable(session.bindings().get(sequencer.id()));
    }

    static Fields pattern(Session session, String name) {
        Fields fields = new Fields().with("name", name);
        return switch (session.patterns().get(name)) {
            case null -> fields;
            case StepPattern steps ->
                fields.with("steps", steps.size())
                        .with("stepsPerBeat", steps.stepsPerBeat())
                        .with("swing", steps.swing())
                        .with("sequencers", players(session, name));
            case CyclePattern cycles ->
                fields.with("text", ExpressionText.of(cycles.expression()))
                        .with("beatsPerCycle", cycles.beatsPerCycle())
                        .with("sequencers", players(session, name));
        };
    }

    static Fields chain(Session session, String name) {
        List<Json> entries = new ArrayList<>();
        for (Chain.Entry entry : Optional.ofNullable(session.chains().get(name))
                .map(Chain::entries)
                .orElse(List.of())) {
            entries.add(new Fields()
                    .with("pattern", entry.pattern())
                    .with("repeats", entry.repeats())
                    .with("enabled", entry.enabled())
                    .json());
        }
        return new Fields()
                .with("name", name)
                .with("entries", Json.sequence(entries))
                .with(
                        "sequencers",
                        chainPlayers(session, name).stream().map(Module::name).toList());
    }

    static Fields sequencer(Session session, Module module) {
        Fields fields = new Fields().with("name", module.name());
        binding(session, module).ifPresent(binding -> {
            fields.with("pattern", binding.pattern());
            binding.chain()
                    .ifPresent(chain -> fields.with("chain", chain).with("chainEnabled", binding.chainEnabled()));
        });
        return fields;
    }

    /** One line about what a sequencer plays. */
    static String bindingLine(Session session, Module module) {
        Optional<Binding> binding = binding(session, module);
        String chain = binding.flatMap(Binding::chain)
                .map(name ->
                        ", chain " + name + " (" + Shown.onOff(binding.get().chainEnabled()) + ")")
                .orElse("");
        return module.name() + ": "
                + binding.map(found -> "pattern " + found.pattern()).orElse("no pattern") + chain;
    }

    static Fields port(Port port) {
        return new Fields()
                .with("name", port.name())
                .with("signal", Shown.lower(port.signal()))
                .with("direction", Shown.lower(port.direction()))
                .with("multiple", port.multiple());
    }

    static String portLine(Port port) {
        return String.format(
                "%-6s %s %s%s",
                Shown.lower(port.direction()),
                port.name(),
                Shown.lower(port.signal()),
                port.multiple() && port.direction() == Port.Direction.INPUT ? ", any number" : "");
    }

    static Fields parameter(Parameter parameter, Optional<Value> value) {
        Fields fields = new Fields()
                .with("name", parameter.name())
                .with("kind", Shown.lower(parameter.kind()))
                .with("initial", Shown.json(parameter, parameter.initial()))
                .with("unit", parameter.unit())
                .with("description", parameter.description());
        if (parameter.kind() == Parameter.Kind.ENUM) {
            fields.with("options", parameter.options());
        } else {
            fields.with("min", parameter.min()).with("max", parameter.max());
        }
        value.ifPresent(found -> fields.with("value", Shown.json(parameter, found)));
        return fields;
    }

    static String parameterLine(Parameter parameter, Value value) {
        return parameterLine(parameter, value, OptionalDouble.empty());
    }

    /** @param now where mappings have moved it to */
    static String parameterLine(Parameter parameter, Value value, OptionalDouble now) {
        String unit = parameter.unit().isEmpty() ? "" : " " + parameter.unit();
        return parameter.name() + " = " + Shown.value(parameter, value) + unit + Shown.now(parameter, now) + "  ("
                + Shown.range(parameter) + ")  " + parameter.description();
    }
}
