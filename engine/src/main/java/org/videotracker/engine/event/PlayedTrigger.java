package org.videotracker.engine.event;

import java.util.List;
import java.util.Optional;
import org.videotracker.model.link.Link;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.Port.Signal;
import org.videotracker.model.pattern.cycle.SourceRange;
import org.videotracker.model.session.Session;

/**
 * The beginning of a note, for those who are told of it after it was rendered. Immutable.
 *
 * @param source the sequencer that emitted it, or the module that got it by hand
 * @param isByHand whether no sequencer emitted it
 * @param pattern the name of the pattern; empty for a trigger by hand
 * @param row of the pattern, or which note of its cycle, or {@link org.videotracker.model.pattern.Step#NONE} for a trigger by hand
 * @param sample the name of the sample in small letters; empty for one by its slot
 * @param index the sample slot, counted from zero; with a name, which of the samples of that name
 * @param note a MIDI note, or {@link org.videotracker.model.pattern.Step#NONE}
 * @param volume that the step asks for, or 1
 * @param frame the sample frame since the beginning of time
 * @param beat the position in beats
 * @param gateFrames the expected length in frames at the tempo of that moment; 0 means until something else ends it
 * @param ranges the characters of the pattern's notations that made it, for editors to show; empty for a row
 */
public record PlayedTrigger(
        Module source,
        boolean isByHand,
        String pattern,
        int row,
        String sample,
        int index,
        int note,
        double volume,
        long frame,
        double beat,
        double gateFrames,
        List<SourceRange> ranges) {

    /** The modules of a session that hear it. */
    public List<Module> targets(Session session) {
        if (isByHand) {
            return session.modules().get(source.id()).stream().toList();
        }
        return session.links().from(source.id()).stream()
                .filter(link ->
                        link.signal() == Signal.EVENT && link.value(Link.MUTE).asNumber() == 0)
                .map(link -> session.modules().get(link.target().module()))
                .flatMap(Optional::stream)
                .toList();
    }
}
