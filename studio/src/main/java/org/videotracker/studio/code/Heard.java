package org.videotracker.studio.code;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.videotracker.engine.event.PlayedTrigger;
import org.videotracker.model.pattern.CyclePattern;
import org.videotracker.model.pattern.cycle.SourceRange;
import org.videotracker.model.session.Session;
import org.videotracker.script.lua.source.NotationPlaces;
import org.videotracker.studio.code.text.Page;

/** Which characters of the user's text are heard: those that made the notes that sound. Used by one thread. */
final class Heard {
    private static final long SHORTEST_NANOS = 120_000_000;
    private static final long LONGEST_NANOS = 2_000_000_000L;
    private static final int MOST_LIT = 256;
    private static final int MOST_WAITING = 4096;

    private final String script;
    private final double nanosPerFrame;
    private final Deque<PlayedTrigger> waiting = new ArrayDeque<>();
    private final Map<Range, Optional<NotationPlaces.Place>> known = new HashMap<>();
    private final List<Stretch> lit = new ArrayList<>();
    private NotationPlaces places = NotationPlaces.NONE;

    private record Range(String pattern, CyclePattern written, SourceRange range) {}

    /** @param script the name under which the user's text is run */
    Heard(String script, double sampleRate) {
        this.script = script;
        nanosPerFrame = 1e9 / sampleRate;
    }

    /** What sounds now; in the text of the page as it is. */
    List<Stretch> lit() {
        return lit;
    }

    /**
     * Goes on to a moment.
     *
     * @param played what was rendered since the last call, which is heard a little later
     * @param frame that is heard now
     * @param written where notations stand
     * @param revision of the page in which they stand there
     */
    void goOn(
            List<PlayedTrigger> played,
            long frame,
            Session session,
            NotationPlaces written,
            Page page,
            long revision,
            long nanos) {
        lit.removeIf(stretch -> stretch.until() <= nanos);
        lit.replaceAll(stretch -> stretch.in(page));
        if (written != places) {
            places = written;
            known.clear();
        }
        if (!played.isEmpty()) {
            wait(played);
        }
        while (!waiting.isEmpty() && waiting.element().frame() <= frame) {
            light(waiting.remove(), session, page, revision, nanos);
        }
    }

    private void wait(List<PlayedTrigger> played) {
        for (PlayedTrigger trigger : played) {
            if (!trigger.ranges().isEmpty() && waiting.size() < MOST_WAITING) {
                waiting.add(trigger);
            }
        }
    }

    private void light(PlayedTrigger trigger, Session session, Page page, long revision, long nanos) {
        if (!(session.patterns().get(trigger.pattern()) instanceof CyclePattern pattern)) {
            return;
        }
        long sounds = (long) Math.clamp(trigger.gateFrames() * nanosPerFrame, SHORTEST_NANOS, LONGEST_NANOS);
        for (SourceRange range : trigger.ranges()) {
            place(trigger.pattern(), pattern, range).ifPresent(place -> {
                Stretch stretch = new Stretch(place.begin(), place.end(), revision, nanos, nanos + sounds).in(page);
                lit.removeIf(other -> other.begin() == stretch.begin() && other.end() == stretch.end());
                if (!stretch.isEmpty() && lit.size() < MOST_LIT) {
                    lit.add(stretch);
                }
            });
        }
        lit.sort(Comparator.comparingInt(Stretch::begin));
    }

    private Optional<NotationPlaces.Place> place(String name, CyclePattern pattern, SourceRange range) {
        return known.computeIfAbsent(
                new Range(name, pattern, range),
                asked -> places.place(name, pattern.expression(), range)
                        .filter(place -> place.script().equals(script)));
    }
}
