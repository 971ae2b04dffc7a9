package org.videotracker.studio.patch;

import org.videotracker.model.link.Link;
import org.videotracker.model.link.LinkId;
import org.videotracker.model.parameter.Mapping;

/** A line of the picture, from the plug of one node to that of another. */
sealed interface Wire {

    /** What stays the same when its values are changed. */
    sealed interface Key {}

    /** A connection. */
    record OfLink(Link link) implements Wire {}

    /** A mapping. */
    record OfMapping(Mapping mapping) implements Wire {}

    /** The key of a connection. */
    record LinkKey(LinkId id) implements Key {}

    /** The key of a mapping. */
    record MappingKey(Mapping.Id id) implements Key {}

    default Key key() {
        return switch (this) {
            case OfLink(var link) -> new LinkKey(link.id());
            case OfMapping(var mapping) -> new MappingKey(mapping.id());
        };
    }

    default WireKind kind() {
        return switch (this) {
            case OfLink(var link) -> WireKind.of(link.signal());
            case OfMapping mapped -> WireKind.VALUE;
        };
    }

    default Plug source() {
        return switch (this) {
            case OfLink(var link) ->
                Plug.output(NodeKey.of(link.source().module()), link.source().port(), kind());
            case OfMapping(var mapping) -> Plug.values(NodeKey.of(mapping.id().source()), true);
        };
    }

    default Plug target() {
        return switch (this) {
            case OfLink(var link) ->
                Plug.input(NodeKey.of(link.target().module()), link.target().port(), kind());
            case OfMapping(var mapping) -> Plug.values(NodeKey.of(mapping.id().target()), false);
        };
    }

    /** Whether its target gets what its source sent before: the mark of a feedback. */
    default boolean isDelayed() {
        return switch (this) {
            case OfLink(var link) -> link.delayed();
            case OfMapping(var mapping) -> mapping.delayed();
        };
    }

    /** Whether nothing flows, because somebody wants it so. */
    default boolean isMuted() {
        return switch (this) {
            case OfLink(var link) -> link.number(Link.MUTE) != 0;
            case OfMapping(var mapping) -> !mapping.enabled();
        };
    }
}
