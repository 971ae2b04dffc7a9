package org.videotracker.studio.rolling;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.videotracker.engine.rolling.HeardBeats;
import org.videotracker.engine.rolling.RollingSound;
import org.videotracker.engine.rolling.Stretch;
import org.videotracker.model.transport.Transport;

/**
 * The piece that is selected, and how keys and the mouse change it: on the beats where the transport played, so long as it snaps. UI
 * thread.
 */
final class PieceChoice {
    /** Who presses a key on the bar line presses it a little before or after. */
    private static final double GRACE_BEATS = 0.5;

    private static final double SECONDS_A_MINUTE = 60;

    private final RollingSound sound;
    private final HeardBeats beats;
    private @Nullable Stretch stretch;
    private boolean isSnapping = true;

    PieceChoice(RollingSound sound) {
        this.sound = sound;
        beats = new HeardBeats(sound);
    }

    HeardBeats beats() {
        return beats;
    }

    @Nullable
    Stretch stretch() {
        return stretch;
    }

    boolean isSnapping() {
        return isSnapping;
    }

    void snap(boolean isWanted) {
        isSnapping = isWanted;
    }

    void clear() {
        stretch = null;
    }

    /** Selects from one frame to another, whichever comes first; nothing where they are one. */
    void between(long one, long other, long end, double every) {
        long from = snapped(Math.min(one, other), end, every);
        long to = snapped(Math.max(one, other), end, every);
        stretch = to > from ? new Stretch(from, to) : null;
    }

    /** The frame of the nearest line, where it snaps; within what is remembered. */
    long snapped(long frame, long end, double every) {
        long inside = Math.clamp(frame, Math.min(sound.oldest(), end), end);
        if (!isSnapping || !beats.playedAt(inside)) {
            return inside;
        }
        long before = beats.before(inside, every);
        long after = beats.after(inside, every);
        if (before == HeardBeats.NONE || after != HeardBeats.NONE && after <= end && after - inside < inside - before) {
            return after == HeardBeats.NONE || after > end ? inside : after;
        }
        return before;
    }

    /** The frame of the next line in a direction; a line's width further where the transport did not play. */
    private long stepped(long frame, int direction, double every, Transport transport) {
        long line = HeardBeats.NONE;
        if (isSnapping && beats.playedAt(frame)) {
            line = direction < 0 ? beats.before(frame - 1, every) : beats.after(frame + 1, every);
        }
        return line != HeardBeats.NONE
                ? line
                : frame + direction * Math.round(every * SECONDS_A_MINUTE / transport.bpm() * sound.sampleRate());
    }

    /** Moves it, by a line. */
    void move(int direction, long end, double every, Transport transport) {
        Stretch old = stretch;
        if (old != null) {
            long by = stepped(old.from(), direction, every, transport) - old.from();
            place(old.from() + by, old.to() + by, end);
        }
    }

    /** Moves its end, by a line. */
    void moveEnd(int direction, long end, double every, Transport transport) {
        Stretch old = stretch;
        if (old != null) {
            long to = Math.min(end, stepped(old.to(), direction, every, transport));
            stretch = to > old.from() ? new Stretch(old.from(), to) : old;
        }
    }

    /** Moves its beginning, by a line. */
    void moveBeginning(int direction, long end, double every, Transport transport) {
        Stretch old = stretch;
        if (old != null) {
            long from = Math.max(sound.oldest(), stepped(old.from(), direction, every, transport));
            stretch = from < old.to() ? new Stretch(from, Math.min(old.to(), end)) : old;
        }
    }

    private void place(long from, long to, long end) {
        if (from >= sound.oldest() && to <= end) {
            stretch = new Stretch(from, to);
        }
    }

    /** Selects the last bars up to a frame. */
    void lastBars(int count, long end, Transport transport) {
        stretch = lastBars(count, end, transport, 0).orElse(null);
    }

    /** The last bars that were heard; one that is about to end counts already. */
    Optional<Stretch> justHeard(int count, Transport transport) {
        return lastBars(count, sound.newest(), transport, GRACE_BEATS);
    }

    /**
     * The last bars that the transport played; where it has stood for longer than they take, as many seconds as they take. Empty where
     * nothing was heard.
     */
    private Optional<Stretch> lastBars(int count, long end, Transport transport, double grace) {
        long frames =
                Math.round(count * transport.beatsPerBar() * SECONDS_A_MINUTE / transport.bpm() * sound.sampleRate());
        Optional<Stretch> played = beats.lastBars(end, count, transport.beatsPerBar(), grace);
        if (played.isPresent() && end - played.get().to() < frames) {
            return played;
        }
        long from = Math.max(sound.oldest(), end - frames);
        return from < end ? Optional.of(new Stretch(from, end)) : Optional.empty();
    }

    /** Selects the bar around a frame; nothing where there is none. */
    void barAround(long frame, long end, Transport transport) {
        long from = beats.before(frame, transport.beatsPerBar());
        long to = beats.after(frame + 1, transport.beatsPerBar());
        if (from != HeardBeats.NONE && to != HeardBeats.NONE && to <= end) {
            stretch = new Stretch(from, to);
        }
    }
}
