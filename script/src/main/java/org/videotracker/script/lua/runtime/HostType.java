package org.videotracker.script.lua.runtime;

import java.util.List;

/**
 * A kind of object of the program that scripts can hold.
 *
 * @param name what scripts see as its type, such as {@code module}
 * @param methods what can be called on it
 */
public record HostType(String name, List<HostFunction> methods) {
    public HostType {
        methods = List.copyOf(methods);
    }
}
