package org.videotracker.script.lua.roster;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.pcollections.TreePMap;

/**
 * All that scripts have left standing.
 *
 * @param callbacks by identity, so in the order in which they were made
 * @param blocks by name
 */
public record Roster(TreePMap<Long, Callback> callbacks, TreePMap<String, Block> blocks) {
    public static final Roster EMPTY = new Roster(TreePMap.empty(), TreePMap.empty());

    public Optional<Callback> callback(long id) {
        return Optional.ofNullable(callbacks.get(id));
    }

    public Optional<Block> block(String name) {
        return Optional.ofNullable(blocks.get(name));
    }

    /** The block that a callback belongs to. */
    public Optional<Block> blockOf(Callback callback) {
        return callback.owner() instanceof Owner.OfBlock(String name) ? block(name) : Optional.empty();
    }

    /** Those of an owner, in the order in which they were made. */
    public List<Callback> callbacksOf(Owner owner) {
        return callbacks.values().stream()
                .filter(callback -> callback.owner().equals(owner))
                .toList();
    }

    /** Whether a callback is called when its time comes: neither it is paused nor its block silent. */
    public boolean isActive(Callback callback) {
        return !callback.isPaused() && blockOf(callback).map(Block::isSounding).orElse(true);
    }

    /** Those that are called when their time comes, in the order in which they were made. */
    public List<Callback> active() {
        return callbacks.values().stream().filter(this::isActive).toList();
    }

    public Roster with(Callback callback) {
        return new Roster(callbacks.plus(callback.id(), callback), blocks);
    }

    public Roster without(long id) {
        return new Roster(callbacks.minus(id), blocks);
    }

    Roster without(Predicate<Callback> doomed) {
        TreePMap<Long, Callback> left = callbacks;
        for (Callback callback : callbacks.values()) {
            left = doomed.test(callback) ? left.minus(callback.id()) : left;
        }
        return new Roster(left, blocks);
    }

    Roster with(Block block) {
        return new Roster(callbacks, blocks.plus(block.name(), block));
    }

    /** After a call of a callback, which may have cancelled itself. */
    public Roster after(long id, boolean hasSucceeded) {
        @Nullable Callback callback = callbacks.get(id);
        if (callback == null || hasSucceeded && callback.failures() == 0) {
            return this;
        }
        return with(hasSucceeded ? callback.succeeded() : callback.failed());
    }

    /** After a callback is not to be called any more. */
    public Roster pausing(long id) {
        @Nullable Callback callback = callbacks.get(id);
        return callback == null ? this : with(callback.paused());
    }
}
