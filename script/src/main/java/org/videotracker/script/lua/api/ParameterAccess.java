package org.videotracker.script.lua.api;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.videotracker.model.command.ParameterCommand.SetParameter;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.module.Value;
import org.videotracker.model.parameter.ParameterAddress;
import org.videotracker.model.parameter.ParameterAddress.OfModule;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.session.ParameterPaths;
import org.videotracker.model.session.Parameters;
import org.videotracker.model.session.Session;

/** Reads and sets parameters with the values that scripts use. */
final class ParameterAccess {
    private ParameterAccess() {}

    /** The address that an owner and a parameter mean; the parameter may lead to a sample, a step or a connection. */
    static ParameterAddress address(Session session, String owner, String parameter) throws RejectedException {
        Optional<Module> module = session.modules().named(owner);
        boolean isPlain = parameter.indexOf('[') < 0 && parameter.indexOf('.') < 0;
        return module.isPresent() && isPlain
                ? new OfModule(module.get().id(), parameter)
                : ParameterPaths.resolve(session, owner + "." + parameter);
    }

    static void set(Transaction transaction, ParameterAddress address, Object value) throws RejectedException {
        transaction.apply(new SetParameter(address, toModel(value)));
    }

    /** Sets what a table says. */
    static void setAll(Transaction transaction, Module module, Map<String, Object> settings) throws RejectedException {
        for (Map.Entry<String, Object> setting : settings.entrySet()) {
            set(transaction, address(transaction.session(), module.name(), setting.getKey()), setting.getValue());
        }
    }

    static @Nullable Object get(Session session, ParameterAddress address) throws RejectedException {
        Parameter parameter = Parameters.descriptor(session, address);
        Optional<Value> value = Parameters.get(session, address);
        return value.isEmpty() ? null : toScript(parameter, value.get());
    }

    /** Where mappings have moved it to; its own value where none does, or nothing plays. */
    static @Nullable Object modulated(Transaction script, ParameterAddress address) throws RejectedException {
        boolean isMoved = script.session().mappings().keySet().stream()
                .anyMatch(mapping -> mapping.target().equals(address));
        OptionalDouble now = isMoved ? script.plans().occasion().presentValues().of(address) : OptionalDouble.empty();
        return now.isPresent()
                ? toScript(Parameters.descriptor(script.session(), address), Value.of(now.getAsDouble()))
                : get(script.session(), address);
    }

    static Value toModel(Object value) {
        return switch (value) {
            case Boolean truth -> Value.of(truth ? 1 : 0);
            case Double number -> Value.of(number);
            case String text -> Value.of(text);
            default -> throw new IllegalArgumentException("not a value: " + value);
        };
    }

    /** A number, true or false, the name of an option, or a text. */
    static Object toScript(Parameter parameter, Value value) {
        return switch (parameter.kind()) {
            case TEXT -> value.asText();
            case BOOL -> value.asNumber() != 0;
            case ENUM -> parameter.options().get((int) value.asNumber());
            case FLOAT, INT -> value.asNumber();
        };
    }
}
