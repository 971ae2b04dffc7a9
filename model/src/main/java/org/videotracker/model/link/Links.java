package org.videotracker.model.link;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.Port.Signal;

/**
 * The links of a session.
 *
 * @param byId every link by its ends
 * @param incoming of each module that is a target, the links that end there in their order; the order of video links is that
 *     of the layers, the first at the bottom
 */
public record Links(PMap<LinkId, Link> byId, PMap<ModuleId, PVector<LinkId>> incoming) {
    public static final Links NONE = new Links(HashTreePMap.empty(), HashTreePMap.empty());

    public int size() {
        return byId.size();
    }

    public Collection<Link> all() {
        return byId.values();
    }

    public Optional<Link> get(LinkId id) {
        return Optional.ofNullable(byId.get(id));
    }

    public boolean has(LinkId id) {
        return byId.containsKey(id);
    }

    /** The links that end at a module, in their order. */
    public List<Link> into(ModuleId target) {
        return order(target).stream().map(byId::get).toList();
    }

    /** The links of one kind that end at a module, in their order: the connections or layers 0, 1, ... */
    public List<Link> into(ModuleId target, Signal signal) {
        return into(target).stream().filter(link -> link.signal() == signal).toList();
    }

    /** The links that begin at a module, in no order. */
    public List<Link> from(ModuleId source) {
        return byId.values().stream()
                .filter(link -> link.source().module().equals(source))
                .toList();
    }

    /**
     * Adds a link as the last into its target, or puts it in the place of the one with its ends. The same links if it is
     * there already.
     */
    public Links with(Link link) {
        if (link.equals(byId.get(link.id()))) {
            return this;
        }
        boolean isNew = !byId.containsKey(link.id());
        ModuleId target = link.target().module();
        return new Links(
                byId.plus(link.id(), link),
                isNew ? incoming.plus(target, order(target).plus(link.id())) : incoming);
    }

    public Links without(LinkId id) {
        if (!byId.containsKey(id)) {
            return this;
        }
        ModuleId target = id.target().module();
        PVector<LinkId> left = order(target).minus(id);
        return new Links(byId.minus(id), left.isEmpty() ? incoming.minus(target) : incoming.plus(target, left));
    }

    /**
     * Moves a link to another place among those of its kind that end at the same module; the rest keep their order.
     *
     * @throws java.util.NoSuchElementException if there is no such link
     */
    public Links moved(LinkId id, int position) {
        Link moving = get(id).orElseThrow();
        ModuleId target = moving.target().module();
        List<LinkId> sameKind = into(target, moving.signal()).stream()
                .map(Link::id)
                .filter(other -> !other.equals(id))
                .toList();
        PVector<LinkId> others = order(target).minus(id);
        int place = position >= sameKind.size() ? others.size() : others.indexOf(sameKind.get(position));
        PVector<LinkId> reordered = others.plus(place, id);
        return reordered.equals(order(target)) ? this : new Links(byId, incoming.plus(target, reordered));
    }

    private PVector<LinkId> order(ModuleId target) {
        return incoming.getOrDefault(target, TreePVector.empty());
    }
}
