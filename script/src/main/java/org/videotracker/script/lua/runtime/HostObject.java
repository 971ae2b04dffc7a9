package org.videotracker.script.lua.runtime;

/**
 * An object of the program in a script's hands. Two of equal type and self are the same to the script.
 *
 * @param type the name of its {@link HostType}
 * @param self what the program knows it by: a value, such as an identity, and never what can go stale
 * @param label what {@code tostring} shows; if it is empty, that is the text of the self
 */
public record HostObject(String type, Object self, String label) {}
