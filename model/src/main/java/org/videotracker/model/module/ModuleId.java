package org.videotracker.model.module;

import java.util.UUID;

/** The identity of a module: stays when it is renamed, and is never given to another. */
public record ModuleId(UUID uuid) implements Comparable<ModuleId> {

    public static ModuleId of(String uuid) {
        return new ModuleId(UUID.fromString(uuid));
    }

    @Override
    public int compareTo(ModuleId other) {
        return uuid.compareTo(other.uuid);
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
