package org.videotracker.script.lua.state;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.module.Sample;
import org.videotracker.model.module.Value;
import org.videotracker.script.lua.state.Node.Struct;

/** A module. */
record ModuleNode(Module module) {
    private static final List<String> FIELDS = List.of("uuid", "type", "enabled", "params", "parameters", "samples");

    Node node() {
        return Struct.of(FIELDS, this::field);
    }

    private @Nullable Object field(String name) {
        return switch (name) {
            case "uuid" -> module.id().toString();
            case "type" -> module.type().name();
            case "enabled" -> module.enabled();
            case "params", "parameters" ->
                parameters(module.type().parameters(), module.type()::parameter, module::value);
            case "samples" -> samples();
            default -> null;
        };
    }

    private static Node parameters(
            List<Parameter> all, Function<String, Optional<Parameter>> named, Function<Parameter, Value> value) {
        return new Struct(() -> all.stream().map(Parameter::name).toList(), name -> {
            Optional<Parameter> parameter = named.apply(name);
            return parameter.isEmpty() ? null : SessionNode.value(parameter.get(), value.apply(parameter.get()));
        });
    }

    /** By slot, counted from zero, as the index of a step is. */
    private Node samples() {
        return new Node.Slots(
                IntStream.range(0, module.samples().size())
                        .filter(slot -> module.samples().slot(slot).isPresent())
                        .boxed()
                        .toList(),
                slot -> module.samples().slot(slot).map(this::sample).orElse(null));
    }

    private Node sample(Sample sample) {
        return Struct.of(List.of("name", "asset", "parameters"), name -> switch (name) {
            case "name" -> sample.name();
            case "asset" -> sample.asset().hash();
            case "parameters" ->
                parameters(module.type().sampleParameters(), module.type()::sampleParameter, sample::value);
            default -> null;
        });
    }
}
