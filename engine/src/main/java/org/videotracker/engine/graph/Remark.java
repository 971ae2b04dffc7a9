package org.videotracker.engine.graph;

import java.util.Optional;
import org.videotracker.model.module.ModuleId;

/**
 * What is wrong with what a module was asked to play, though nothing is wrong with the module.
 *
 * @param module who was asked
 * @param place what it was doing
 * @param fault {@link Unplayable}, or a fault of the program
 */
public record Remark(ModuleId module, String place, Throwable fault) {

    /** That something cannot be played as it is meant, as a sentence for the player that names the place. */
    public static Remark of(ModuleId module, String place, String sentence) {
        return new Remark(module, place, new Unplayable(sentence));
    }

    /** The sentence for the player, if it is one. */
    Optional<String> sentence() {
        return Optional.of(fault).filter(Unplayable.class::isInstance).map(Throwable::getMessage);
    }
}
