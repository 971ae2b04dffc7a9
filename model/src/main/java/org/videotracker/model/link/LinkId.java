package org.videotracker.model.link;

import org.videotracker.model.module.ModuleId;

/** The identity of a link is its two ends: there is never a second link between the same ports. */
public record LinkId(PortRef source, PortRef target) implements Comparable<LinkId> {

    public boolean touches(ModuleId module) {
        return source.module().equals(module) || target.module().equals(module);
    }

    @Override
    public int compareTo(LinkId other) {
        int order = source.compareTo(other.source);
        return order != 0 ? order : target.compareTo(other.target);
    }
}
