package org.videotracker.script.lua.runtime;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A kind of object of the program that scripts can hold.
 *
 * @param name what scripts see as its type, such as {@code module}
 * @param methods what can be called on it
 * @param operators what Lua's operators do with it, by Lua's names of the events without their underscores, such as
 *     {@code add}; either operand can be the object
 * @param fields what can be read from it
 */
public record HostType(String name, List<HostFunction> methods, List<HostFunction> operators, Optional<Fields> fields) {

    /** The fields of a kind of object, each of which is found when it is read. Keys are texts, or whole numbers from 1 on. */
    public interface Fields {

        /** As what functions of the program return; null if there is none. */
        @Nullable
        Object get(Object self, Object key);

        /** All there are, in their order. */
        List<Object> keys(Object self);

        /** How many are in a row from 1 on. */
        int length(Object self);
    }

    public HostType {
        methods = List.copyOf(methods);
        operators = List.copyOf(operators);
    }

    public HostType(String name, List<HostFunction> methods, Optional<Fields> fields) {
        this(name, methods, List.of(), fields);
    }

    public HostType(String name, List<HostFunction> methods) {
        this(name, methods, Optional.empty());
    }
}
