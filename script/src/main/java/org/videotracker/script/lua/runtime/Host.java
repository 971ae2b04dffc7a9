package org.videotracker.script.lua.runtime;

import java.util.List;
import java.util.Map;

/**
 * All of the program that scripts see.
 *
 * @param functions the global functions
 * @param types the kinds of object
 * @param globals the objects that are there from the beginning, by name
 */
public record Host(List<HostFunction> functions, List<HostType> types, Map<String, HostObject> globals) {
    /** Nothing but the language. */
    public static final Host NONE = new Host(List.of(), List.of(), Map.of());

    public Host {
        functions = List.copyOf(functions);
        types = List.copyOf(types);
        globals = Map.copyOf(globals);
    }
}
