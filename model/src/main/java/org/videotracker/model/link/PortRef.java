package org.videotracker.model.link;

import org.videotracker.model.module.ModuleId;

/** A port of a module of the session. */
public record PortRef(ModuleId module, String port) implements Comparable<PortRef> {

    @Override
    public int compareTo(PortRef other) {
        int order = module.compareTo(other.module);
        return order != 0 ? order : port.compareTo(other.port);
    }
}
