package org.videotracker.script.lua.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.videotracker.model.module.ModuleType;
import org.videotracker.model.module.ModuleType.Capability;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.rejection.Rejection.Code;

/**
 * What the table of a function that makes a module says.
 *
 * @param enabled whether it is switched on
 * @param pattern what it plays, of a sequencer
 * @param chain the chain that it plays, of a sequencer
 * @param chainEnabled whether that chain decides
 * @param parameters all the rest
 */
record ModuleConfig(
        Optional<Boolean> enabled,
        Optional<String> pattern,
        Optional<String> chain,
        Optional<Boolean> chainEnabled,
        Map<String, Object> parameters) {
    static final String ENABLED = "enabled";
    static final String PATTERN = "pattern";
    static final String CHAIN = "chain";
    static final String CHAIN_ENABLED = "chainEnabled";

    /** What no sequencer may have as a parameter; enabled, no module. */
    static final List<String> RESERVED = List.of(ENABLED, PATTERN, CHAIN, CHAIN_ENABLED);

    static final ModuleConfig NONE =
            new ModuleConfig(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Map.of());

    static ModuleConfig of(ModuleType type, Map<String, Object> settings) throws RejectedException {
        Map<String, Object> rest = new TreeMap<>(settings);
        Optional<Boolean> enabled = taken(rest, ENABLED, Boolean.class, "true or false");
        if (!type.can(Capability.EMITS_TRIGGERS)) {
            return new ModuleConfig(enabled, Optional.empty(), Optional.empty(), Optional.empty(), rest);
        }
        return new ModuleConfig(
                enabled,
                taken(rest, PATTERN, String.class, "the name of a pattern"),
                taken(rest, CHAIN, String.class, "the name of a chain"),
                taken(rest, CHAIN_ENABLED, Boolean.class, "true or false"),
                rest);
    }

    private static <T> Optional<T> taken(Map<String, Object> settings, String name, Class<T> type, String what)
            throws RejectedException {
        @Nullable Object value = settings.remove(name);
        if (value != null && !type.isInstance(value)) {
            throw RejectedException.of(Code.ILLEGAL_VALUE, name + " is " + what + ", not " + value + ".");
        }
        return Optional.ofNullable(type.cast(value));
    }
}
