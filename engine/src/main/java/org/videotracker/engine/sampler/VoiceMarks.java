package org.videotracker.engine.sampler;

import org.videotracker.engine.telemetry.TelemetryReport;
import org.videotracker.model.module.ModuleId;

/** What the voices of a sampler are doing, as its detail in telemetry says: for drawing. A reader's own copy; used by one thread. */
public final class VoiceMarks {
    private static final int PER_VOICE = 5;
    static final int SIZE = 1 + PER_VOICE * MultiSamplerType.MAX_VOICES;

    private final double[] numbers = new double[SIZE];

    /** Audio thread. */
    static void put(Sampler sampler, double[] into, int from) {
        int next = from + 1;
        for (int i = 0; i < sampler.capacity(); i++) {
            VoiceReport voice = sampler.voice(i);
            if (voice.state() != VoiceState.FREE) {
                into[next++] = voice.slot();
                into[next++] = voice.place();
                into[next++] = voice.level();
                into[next++] = voice.speed();
                into[next++] = voice.state() == VoiceState.RELEASING ? 1 : 0;
            }
        }
        into[from] = (double) (next - from - 1) / PER_VOICE;
    }

    /** Takes over what a report says; a module that is no sampler, or not played, has no voices. */
    public void read(TelemetryReport report, ModuleId module) {
        numbers[0] = report.detail(module, 0);
        int used = 1 + PER_VOICE * count();
        for (int i = 1; i < used; i++) {
            numbers[i] = report.detail(module, i);
        }
    }

    /** How many notes sound. */
    public int count() {
        return (int) numbers[0];
    }

    /** The sample slot of a note, 0..{@link #count()}-1. */
    public int slot(int voice) {
        return (int) number(voice, 0);
    }

    /** Where it is in its clip, 0..1. */
    public double place(int voice) {
        return number(voice, 1);
    }

    /** The envelope's level, 0..1. */
    public double level(int voice) {
        return number(voice, 2);
    }

    /** Clip seconds per second, negative backwards. */
    public double speed(int voice) {
        return number(voice, 3);
    }

    /** Whether its gate, or its sample, has ended. */
    public boolean isReleasing(int voice) {
        return number(voice, 4) > 0;
    }

    /** How many notes of a sample sound. */
    public int count(int slot) {
        int sounding = 0;
        for (int i = 0; i < count(); i++) {
            if (slot(i) == slot) {
                sounding++;
            }
        }
        return sounding;
    }

    private double number(int voice, int field) {
        return numbers[1 + PER_VOICE * voice + field];
    }
}
