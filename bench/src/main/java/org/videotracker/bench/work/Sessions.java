package org.videotracker.bench.work;

import java.util.ArrayList;
import java.util.List;
import org.videotracker.model.asset.AssetId;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.Port.Signal;
import org.videotracker.model.session.Session;

/** The sessions that benchmarks play, edit and store. */
public final class Sessions {
    /** Whose clip every sample is. */
    public static final AssetId ASSET = new AssetId("0123456789abcdef0123456789abcdef");

    private static final int SLOTS = 4;
    private static final int POLY = 1;
    private static final int LOOP = 1;

    private Sessions() {}

    /** A session and the modules whose {@code masterVolume} or {@code masterOpacity} a person would turn. */
    public record Patched(Session session, List<ModuleId> samplers, List<ModuleId> audioMixers) {}

    /**
     * A session of many modules in groups of four: a tracker triggers a sampler, whose sound and pictures go through mixers of
     * their own to the outputs.
     *
     * @param modules how many, counting the groups only; at least 4
     */
    public static Patched patched(int modules) {
        SessionBuilder builder = new SessionBuilder();
        List<ModuleId> samplers = new ArrayList<>();
        List<ModuleId> mixers = new ArrayList<>();
        for (int group = 0; group < Math.max(1, modules / 4); group++) {
            ModuleId tracker = builder.add("TrackerSequencer", false);
            ModuleId sampler = builder.add("MultiSampler", false);
            ModuleId sound = builder.add("AudioMixer", true);
            ModuleId pictures = builder.add("VideoMixer", true);
            for (int slot = 0; slot < SLOTS; slot++) {
                builder.sample(sampler, ASSET);
            }
            builder.connect(tracker, sampler, Signal.EVENT);
            builder.connect(sampler, sound, Signal.AUDIO);
            builder.connect(sampler, pictures, Signal.VIDEO);
            builder.pattern("pattern" + group, 16, SLOTS).bind(tracker, "pattern" + group);
            samplers.add(sampler);
            mixers.add(sound);
        }
        return new Patched(builder.session(), samplers, mixers);
    }

    /** A performance: four trackers with samplers of long, overlapping notes, a mixer for the sound and one for the pictures. */
    public static Session performance() {
        SessionBuilder builder = new SessionBuilder();
        ModuleId sound = builder.add("AudioMixer", true);
        ModuleId pictures = builder.add("VideoMixer", true);
        for (int part = 0; part < 4; part++) {
            ModuleId tracker = builder.add("TrackerSequencer", false);
            ModuleId sampler = builder.add("MultiSampler", false);
            builder.set(sampler, "polyphonyMode", part == 0 ? 0 : POLY).set(sampler, "releaseMs", 200);
            for (int slot = 0; slot < SLOTS; slot++) {
                builder.sample(sampler, ASSET);
                builder.setSample(sampler, slot, "playStyle", LOOP).setSample(sampler, slot, "speed", 0.7 + 0.2 * slot);
            }
            builder.connect(tracker, sampler, Signal.EVENT);
            builder.connect(sampler, sound, Signal.AUDIO);
            builder.connect(sampler, pictures, Signal.VIDEO);
            builder.pattern("part" + part, 16, SLOTS).bind(tracker, "part" + part);
        }
        return builder.session();
    }

    /** A session with many patterns of 64 rows. */
    public static Session withPatterns(int patterns) {
        SessionBuilder builder = new SessionBuilder();
        for (int i = 0; i < patterns; i++) {
            builder.pattern("pattern" + i, 64, SLOTS);
        }
        return builder.session();
    }
}
