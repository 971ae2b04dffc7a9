package org.videotracker.script.lua.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.videotracker.script.lua.runtime.ScriptFunction;

/** The arguments of one call, which are of the kinds that the table says. */
record Arguments(@Nullable Object[] values) {

    String text(int index) {
        return (String) required(index);
    }

    Optional<String> optionalText(int index) {
        return Optional.ofNullable((String) values[index]);
    }

    double number(int index) {
        return (Double) required(index);
    }

    int integer(int index) {
        return (Integer) required(index);
    }

    Optional<Integer> optionalInteger(int index) {
        return Optional.ofNullable((Integer) values[index]);
    }

    Optional<Double> optionalNumber(int index) {
        return Optional.ofNullable((Double) values[index]);
    }

    boolean truth(int index) {
        return (Boolean) required(index);
    }

    Object value(int index) {
        return required(index);
    }

    Optional<Object> optionalValue(int index) {
        return Optional.ofNullable(values[index]);
    }

    @SuppressWarnings("unchecked")
    Map<String, Object> settings(int index) {
        @Nullable Object value = values[index];
        return value == null ? Map.of() : (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    List<Object> list(int index) {
        return (List<Object>) required(index);
    }

    @SuppressWarnings("unchecked")
    Map<Object, Object> table(int index) {
        return (Map<Object, Object>) required(index);
    }

    @SuppressWarnings("unchecked")
    Optional<Map<Object, Object>> optionalTable(int index) {
        return Optional.ofNullable((Map<Object, Object>) values[index]);
    }

    @SuppressWarnings("unchecked")
    Optional<List<Object>> optionalList(int index) {
        return Optional.ofNullable((List<Object>) values[index]);
    }

    ScriptFunction function(int index) {
        return (ScriptFunction) required(index);
    }

    Optional<ScriptFunction> optionalFunction(int index) {
        return Optional.ofNullable((ScriptFunction) values[index]);
    }

    private Object required(int index) {
        @Nullable Object value = values[index];
        if (value == null) {
            throw new IllegalStateException("argument " + index + " is optional in the table and not in the function");
        }
        return value;
    }
}
