package org.videotracker.engine.sequencing;

import org.videotracker.engine.event.LockBuffer;
import org.videotracker.engine.event.Locks;
import org.videotracker.engine.time.BeatTime;
import org.videotracker.model.pattern.Step;

/** The parameters that slide at the moment. Preallocated, owned by the audio thread. */
final class Slides {
    private static final int CAPACITY = 2 * Step.MAX_LOCKS;
    private static final Slide NOTHING = new Slide("", 0, 0, 1);

    private final Slide[] slides = new Slide[CAPACITY];
    private final BeatTime[] begins = new BeatTime[CAPACITY];
    private final BeatTime scratch;
    private int count;

    Slides(int sampleRate) {
        for (int i = 0; i < CAPACITY; i++) {
            slides[i] = NOTHING;
            begins[i] = new BeatTime(sampleRate);
        }
        scratch = new BeatTime(sampleRate);
    }

    int count() {
        return count;
    }

    void clear() {
        count = 0;
    }

    /** The parameters that a row locks slide no more, unless it lets them slide on. */
    void begin(Locks locks, Slide[] begun, BeatTime at) {
        for (int i = count - 1; i >= 0; i--) {
            if (locks.has(slides[i].parameter())) {
                remove(i);
            }
        }
        for (int i = 0; i < begun.length && count < CAPACITY; i++) {
            slides[count] = begun[i];
            begins[count].set(at);
            count++;
        }
    }

    String parameter(int i) {
        return slides[i].parameter();
    }

    /** Where a slide is at a time. */
    double valueAt(int i, BeatTime time) {
        Slide slide = slides[i];
        if (time.isBefore(begins[i])) {
            return slide.from();
        }
        double part = scratch.setBetween(begins[i], time).toBeats() / slide.beats();
        return part >= 1 ? slide.to() : slide.from() + (slide.to() - slide.from()) * part;
    }

    /** Puts what slides as it is at a time. */
    void putInto(LockBuffer locks, BeatTime time) {
        for (int i = 0; i < count; i++) {
            locks.put(parameter(i), valueAt(i, time));
        }
    }

    /** Ends those that are where they slide to. */
    void settle(BeatTime time) {
        for (int i = count - 1; i >= 0; i--) {
            if (!time.isBefore(begins[i]) && scratch.setBetween(begins[i], time).toBeats() >= slides[i].beats()) {
                remove(i);
            }
        }
    }

    /** The order of the others stays: it is that in which they are sent. */
    private void remove(int gone) {
        BeatTime freed = begins[gone];
        count--;
        System.arraycopy(slides, gone + 1, slides, gone, count - gone);
        System.arraycopy(begins, gone + 1, begins, gone, count - gone);
        begins[count] = freed;
    }
}
