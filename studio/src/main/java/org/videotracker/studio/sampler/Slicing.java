package org.videotracker.studio.sampler;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.videotracker.engine.clip.AudioClip;
import org.videotracker.engine.sampler.SampleSettings;

/**
 * A slicing that is being thought about: into equal parts, or at what begins in the sound. Its cuts are shown until they are made or given
 * up. UI thread; listening is done by the worker of {@link SampleLooks}.
 */
final class Slicing {
    static final int FEWEST = 2;
    static final int MOST_PARTS = 64;

    private final SampleLooks looks;
    private boolean isOpen;
    private boolean isByOnsets;
    private int parts = 8;
    private double sensitivity = 0.5;
    private int slot = -1;
    private double from;
    private double to = 1;
    private @Nullable WaveSound sound;
    private @Nullable Listening listening;
    private List<Slice> slices = List.of();
    private boolean isStale = true;

    /** A sound being listened to. */
    private static final class Listening {
        volatile boolean isCancelled;
        volatile @Nullable OnsetCurve curve;
    }

    Slicing(SampleLooks looks) {
        this.looks = looks;
    }

    boolean isOpen() {
        return isOpen;
    }

    void open(boolean nowOpen) {
        isOpen = nowOpen;
        isStale = true;
        if (!nowOpen) {
            cancel();
        }
    }

    /** Which sample would be sliced; -1 before there was one. */
    int slot() {
        return slot;
    }

    /** Takes over what would be sliced: the region of a sample. */
    void follow(int newSlot, SampleSettings settings, Optional<WaveSound> newSound) {
        WaveSound present = newSound.orElse(null);
        double first = Math.min(settings.regionStart(), settings.regionEnd());
        double last = Math.max(settings.regionStart(), settings.regionEnd());
        if (newSlot != slot || first != from || last != to || present != sound) {
            slot = newSlot;
            from = first;
            to = last;
            sound = present;
            isStale = true;
            cancel();
        }
    }

    private void cancel() {
        if (listening != null) {
            listening.isCancelled = true;
            listening = null;
        }
    }

    boolean isByOnsets() {
        return isByOnsets;
    }

    void byOnsets(boolean byOnsets) {
        isByOnsets = byOnsets;
        isStale = true;
    }

    /** How many equal parts there are. */
    int parts() {
        return parts;
    }

    void parts(int newParts) {
        parts = Math.clamp(newParts, FEWEST, MOST_PARTS);
        isStale = true;
    }

    /** From 0 for what is unmistakable alone, to 1. */
    double sensitivity() {
        return sensitivity;
    }

    void sensitivity(double newSensitivity) {
        sensitivity = Math.clamp(newSensitivity, 0, 1);
        isStale = true;
    }

    /** Whether the sound is still being listened to. */
    boolean isListening() {
        return isByOnsets && listening != null && listening.curve == null;
    }

    /** The cuts as far as they are known. */
    List<Slice> slices() {
        if (isStale) {
            isStale = false;
            slices = isByOnsets ? byCurve() : Slice.equal(parts, from, to);
        }
        return slices;
    }

    private List<Slice> byCurve() {
        WaveSound present = sound;
        if (present == null || present.samples().isEmpty()) {
            return List.of();
        }
        Listening current = listening;
        if (current == null) {
            listening = listen(present, present.samples().get());
            isStale = true;
            return List.of();
        }
        OnsetCurve curve = current.curve;
        isStale = curve == null;
        return curve == null ? List.of() : Slice.between(curve.onsets(sensitivity, Slice.MOST), present, from, to);
    }

    private static OnsetCurve curve(AudioClip clip, long first, long end, Listening begun) {
        try {
            return OnsetCurve.of(clip, first, end, () -> begun.isCancelled);
        } catch (InternalError cutOff) {
            return OnsetCurve.of(clip, 0, 0, () -> true); // the file has become shorter since it was opened
        }
    }

    private Listening listen(WaveSound of, AudioClip clip) {
        Listening begun = new Listening();
        long first = (long) Math.clamp(of.frame(from), 0, clip.frames());
        long end = (long) Math.clamp(of.frame(to), 0, clip.frames());
        looks.work(() -> begun.curve = curve(clip, first, end, begun));
        return begun;
    }
}
