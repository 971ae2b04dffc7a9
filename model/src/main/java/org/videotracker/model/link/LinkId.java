package org.videotracker.model.link;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.videotracker.model.module.ModuleId;

/** The identity of a link is its two ends: there is never a second link between the same ports. */
public record LinkId(PortRef source, PortRef target) implements Comparable<LinkId> {

    /** The same identity as a number, for what keeps books on links of any kind. */
    public UUID uuid() {
        return UUID.nameUUIDFromBytes(toString().getBytes(StandardCharsets.UTF_8));
    }

    public boolean touches(ModuleId module) {
        return source.module().equals(module) || target.module().equals(module);
    }

    @Override
    public int compareTo(LinkId other) {
        int order = source.compareTo(other.source);
        return order != 0 ? order : target.compareTo(other.target);
    }
}
