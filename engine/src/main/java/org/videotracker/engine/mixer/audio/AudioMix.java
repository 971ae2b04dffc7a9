package org.videotracker.engine.mixer.audio;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.videotracker.engine.audition.Audition;
import org.videotracker.engine.signal.StereoBuffer;

/**
 * The sum of several sources: {@code out = master * sum(gain_i * source_i)}. Every change of a gain, of pan, mute and
 * solo takes 10 ms, and switching the whole on or off 5 ms, beginning at the next point of the control grid (a multiple
 * of {@value StereoBuffer#CAPACITY} frames), so that the samples are the same however time is cut into runs. The very
 * first run begins with its gains in place, so that no attack is lost; a connection made later fades in.
 *
 * <p>All sources are measured, whatever their gain. Made on the engine thread, then owned by the audio thread;
 * {@link #render} allocates nothing.
 */
public final class AudioMix {
    private static final double GAIN_SECONDS = 0.010;
    private static final double SWITCH_SECONDS = 0.005;

    private final int gainFrames;
    private final int switchFrames;
    private final GainRamp master = new GainRamp(1);
    private final GainRamp presence = new GainRamp(1);
    private final Meter meter;
    /**
     * Twice as many as there can be connections: those that stay and those that come are held at once while changing
     * over.
     */
    private final ConnectionStrip[] strips = new ConnectionStrip[2 * AudioMixSettings.MAX_CONNECTIONS];

    private double masterGain = 1;
    private boolean softClip;
    private AudioMixSettings settings = new AudioMixSettings(true, 1, false, List.of());
    private boolean bends;
    private boolean started;
    private @Nullable Audition audition;

    public AudioMix(int sampleRate) {
        gainFrames = Math.max(1, (int) Math.round(GAIN_SECONDS * sampleRate));
        switchFrames = Math.max(1, (int) Math.round(SWITCH_SECONDS * sampleRate));
        meter = new Meter(sampleRate);
        for (int i = 0; i < strips.length; i++) {
            strips[i] = new ConnectionStrip(sampleRate);
        }
    }

    /** Takes over settings. Values that were modulated return to what the settings say. */
    public void apply(AudioMixSettings wanted) {
        if (wanted == settings) {
            return;
        }
        int kept = settings.connections().size();
        for (int i = 0; i < wanted.connections().size(); i++) {
            AudioConnection connection = wanted.connections().get(i);
            kept = bring(connection.source(), i, kept);
            modulate(i, connection.gain(), connection.pan(), connection.mute(), connection.solo());
        }
        masterGain = wanted.masterGain();
        softClip = wanted.softClip();
        settings = wanted;
    }

    /** Puts the strip of a source at a place, a fresh one if it has none; returns how many strips are held. */
    private int bring(UUID source, int place, int held) {
        for (int j = place; j < held; j++) {
            if (strips[j].belongsTo(source)) {
                swap(place, j);
                return held;
            }
        }
        swap(place, held);
        strips[place].open(source);
        return held + 1;
    }

    private void swap(int i, int j) {
        ConnectionStrip strip = strips[i];
        strips[i] = strips[j];
        strips[j] = strip;
    }

    /** What is listened to besides, if anything can be: heard as one more source. */
    void besides(@Nullable Audition listenedTo) {
        audition = listenedTo;
    }

    /** Modulates a connection until the next settings. Values outside their ranges are clamped; a gain of NaN is 0. */
    public void modulate(int connection, double gain, double pan, boolean mute, boolean solo) {
        strips[connection].set(gain, pan, mute, solo);
    }

    /** Modulates the whole until the next settings. A gain outside 0..2 is clamped; NaN is 0. */
    public void modulateMaster(double gain, boolean clipsSoftly) {
        masterGain = gain > 0 ? Math.min(AudioConnection.MAX_GAIN, gain) : 0;
        softClip = clipsSoftly;
    }

    /**
     * Mixes one run.
     *
     * @param sources the signals, in the order of the settings' connections
     * @param into receives the mix; none of the sources
     * @param frames how many, without crossing the control grid
     * @param firstFrame the absolute frame of the first
     */
    public void render(StereoBuffer[] sources, StereoBuffer into, int frames, long firstFrame) {
        if (!started) {
            started = true;
            start();
        } else if (firstFrame % StereoBuffer.CAPACITY == 0) {
            follow(firstFrame);
        }
        into.clear(frames);
        int count = settings.connections().size();
        for (int i = 0; i < count; i++) {
            strips[i].mix(sources[i], into, frames, firstFrame);
        }
        if (audition != null) {
            audition.add(into, frames);
        }
        master.scale(into.left, frames, firstFrame);
        master.scale(into.right, frames, firstFrame);
        presence.scale(into.left, frames, firstFrame);
        presence.scale(into.right, frames, firstFrame);
        if (bends) {
            SoftClip.bend(into.left, frames);
            SoftClip.bend(into.right, frames);
        }
        meter.measure(into, frames, firstFrame);
    }

    private void start() {
        boolean anySolo = anySolo();
        for (int i = 0; i < settings.connections().size(); i++) {
            strips[i].jump(anySolo);
        }
        master.jump(masterGain);
        presence.jump(settings.enabled() ? 1 : 0);
        bends = softClip;
    }

    private void follow(long frame) {
        boolean anySolo = anySolo();
        for (int i = 0; i < settings.connections().size(); i++) {
            strips[i].move(anySolo, frame, gainFrames);
        }
        master.moveTo(masterGain, frame, gainFrames);
        presence.moveTo(settings.enabled() ? 1 : 0, frame, switchFrames);
        bends = softClip;
    }

    private boolean anySolo() {
        for (int i = 0; i < settings.connections().size(); i++) {
            if (strips[i].isSolo()) {
                return true;
            }
        }
        return false;
    }

    /** The greatest magnitude of the mix in the last {@value StereoBuffer#CAPACITY} frames of the control grid. */
    public float peak() {
        return meter.peak();
    }

    /** The root mean square of the mix, following with a time constant of 300 ms. */
    public float rms() {
        return meter.rms();
    }

    /** The {@link #peak} of a source, before its gain. */
    public float peak(int connection) {
        return strips[connection].meter().peak();
    }

    /** The {@link #rms} of a source, before its gain. */
    public float rms(int connection) {
        return strips[connection].meter().rms();
    }
}
