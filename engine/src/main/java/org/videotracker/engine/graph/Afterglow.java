package org.videotracker.engine.graph;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.videotracker.engine.signal.StereoBuffer;
import org.videotracker.model.link.Link;
import org.videotracker.model.link.LinkId;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.Port.Signal;
import org.videotracker.model.session.Session;

/**
 * Lets what an edit takes away fade. The session that is played goes on having it for a moment: a connection of sound is muted
 * there first, a removed module runs on as long as its muted connections take to fade, and a connection of events goes on ending
 * the gates that it opened. Owned by the engine thread.
 */
final class Afterglow {
    private static final double FADE_SECONDS = 0.010;

    private final int fadeFrames;
    private Session played = Session.EMPTY;
    private Leftovers leftovers = Leftovers.NONE;
    /** Of each connection that is left over, the absolute frame from which nothing is heard of it. */
    private Map<LinkId, Long> silentFrom = Map.of();

    Afterglow(int sampleRate) {
        fadeFrames = fadeFrames(sampleRate);
    }

    /** How many frames after a program began a connection that it mutes is silent: it waits for the control grid, and fades. */
    static int fadeFrames(int sampleRate) {
        return (int) Math.ceil(FADE_SECONDS * sampleRate) + StereoBuffer.CAPACITY;
    }

    /** The modules that are played though they are gone. */
    Set<ModuleId> leaving() {
        return leftovers.modules().keySet();
    }

    /** Whether something has faded by a frame, so that {@link #after} would let go of it. */
    boolean isOver(long frame) {
        return silentFrom.values().stream().anyMatch(end -> end <= frame);
    }

    /**
     * What is played for a session that was edited in any way: that, with what is left of the one before.
     *
     * @param frame the absolute frame up to which the one before was rendered
     */
    Session after(Session edited, long frame) {
        if (leftovers.isEmpty() && edited.links() == played.links()) {
            played = edited;
        } else {
            silentFrom = fading(edited, frame);
            leftovers = Leftovers.of(played, edited, silentFrom.keySet());
            played = leftovers.over(edited);
        }
        return played;
    }

    /** What is played for a session of which only values were edited. */
    Session with(Session edited) {
        played = leftovers.over(edited);
        return played;
    }

    private Map<LinkId, Long> fading(Session edited, long frame) {
        Map<LinkId, Long> fading = new TreeMap<>();
        for (Link link : played.links().all()) {
            boolean isCut = !edited.links().has(link.id())
                    && edited.modules().has(link.target().module());
            if (isCut && link.signal() != Signal.VIDEO) {
                long end = end(link, edited, frame);
                if (end > frame) {
                    fading.put(link.id(), end);
                }
            }
        }
        return fading;
    }

    /** A program that is published now begins within one run, and a gate that is open may take any time. */
    private long end(Link link, Session edited, long frame) {
        if (link.signal() == Signal.EVENT && edited.modules().has(link.source().module())) {
            return Long.MAX_VALUE;
        }
        long known = silentFrom.getOrDefault(link.id(), Long.MAX_VALUE);
        return Math.min(known, frame + StereoBuffer.CAPACITY + fadeFrames);
    }
}
