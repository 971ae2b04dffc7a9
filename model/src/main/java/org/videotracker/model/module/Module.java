package org.videotracker.model.module;

import org.pcollections.TreePMap;

/**
 * A module of a session.
 *
 * @param id its identity
 * @param name its unique name, see {@link Names}
 * @param type what it is
 * @param enabled a disabled module is silent, transparent or emits nothing, while its time runs on
 * @param parameters the values that differ from the initial ones, by parameter name
 * @param samples its samples; empty unless the type holds any
 */
public record Module(
        ModuleId id,
        String name,
        ModuleType type,
        boolean enabled,
        TreePMap<String, Value> parameters,
        SampleBank samples) {

    public Module {
        Names.check(name);
    }

    /** A new module with initial values. */
    public static Module of(ModuleId id, String name, ModuleType type) {
        return new Module(id, name, type, true, TreePMap.empty(), SampleBank.EMPTY);
    }

    /** The present base value of a parameter that the type has. */
    public Value value(Parameter parameter) {
        return parameters.getOrDefault(parameter.name(), parameter.initial());
    }

    /**
     * The present base value of a numeric parameter by name.
     *
     * @throws java.util.NoSuchElementException if the type has no such parameter
     */
    public double number(String parameter) {
        return value(type.parameter(parameter).orElseThrow()).asNumber();
    }

    /** As {@link #number}, of a text parameter. */
    public String text(String parameter) {
        return value(type.parameter(parameter).orElseThrow()).asText();
    }

    public Module withName(String newName) {
        return new Module(id, newName, type, enabled, parameters, samples);
    }

    public Module withEnabled(boolean nowEnabled) {
        return new Module(id, name, type, nowEnabled, parameters, samples);
    }

    /** Sets a value that is already clamped; the initial value is kept by not being mentioned. */
    public Module withValue(Parameter parameter, Value value) {
        return new Module(id, name, type, enabled, Parameter.put(parameters, parameter, value), samples);
    }

    public Module withSamples(SampleBank newSamples) {
        return new Module(id, name, type, enabled, parameters, newSamples);
    }
}
