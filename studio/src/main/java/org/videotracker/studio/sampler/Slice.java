package org.videotracker.studio.sampler;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a clip that becomes a sample of its own.
 *
 * @param from its first place, 0..1
 * @param to the place after its last
 */
record Slice(double from, double to) {
    /** More are no samples to play but a grain cloud. */
    static final int MOST = 256;

    /** A stretch in equal parts. */
    static List<Slice> equal(int parts, double from, double to) {
        List<Slice> slices = new ArrayList<>(parts);
        for (int i = 0; i < parts; i++) {
            slices.add(new Slice(edge(i, parts, from, to), edge(i + 1, parts, from, to)));
        }
        return slices;
    }

    private static double edge(int i, int parts, double from, double to) {
        return i == parts ? to : from + (to - from) * i / parts;
    }

    /** From each onset within a stretch to the next; what comes before the first is left out. */
    static List<Slice> between(long[] onsets, WaveSound sound, double from, double to) {
        List<Slice> slices = new ArrayList<>(onsets.length);
        for (int i = 0; i < onsets.length; i++) {
            double start = Math.max(from, sound.place(onsets[i]));
            double end = i + 1 < onsets.length ? Math.min(to, sound.place(onsets[i + 1])) : to;
            if (end > start) {
                slices.add(new Slice(start, end));
            }
        }
        return slices;
    }
}
