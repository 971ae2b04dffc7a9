package org.videotracker.bench.picture;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.videotracker.bench.report.Figure;
import org.videotracker.bench.report.Floor;
import org.videotracker.bench.work.WorkFolder;
import org.videotracker.engine.compositor.Fit;
import org.videotracker.engine.compositor.Frame;
import org.videotracker.engine.compositor.FrameTime;
import org.videotracker.engine.compositor.Mix;
import org.videotracker.engine.compositor.Picture;
import org.videotracker.engine.compositor.SamplerPicture;
import org.videotracker.engine.compositor.VoiceStack;
import org.videotracker.engine.compositor.blend.Blend;
import org.videotracker.engine.mixer.video.VideoConnection;
import org.videotracker.engine.mixer.video.VideoMix;
import org.videotracker.engine.mixer.video.VideoMixSettings;
import org.videotracker.media.proxy.MappedVideoClip;

/**
 * How many 720p frames a second one core makes of sixteen playing clips: decoded from their proxy files, mixed with one another
 * in the sampler, and shown by the output.
 */
@SuppressWarnings("NullAway.Init") // the set-up comes first
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 4, time = 1)
public class VideoVoicesBenchmark {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 720;
    private static final int VOICES = 16;
    private static final int CLIPS = 4;
    private static final int CLIP_FRAMES = 16;

    @Param({"ADD", "ALPHA", "EACH"})
    String blend;

    private final List<MappedVideoClip> clips = new ArrayList<>();
    private final SamplerPicture sampler = new SamplerPicture(WIDTH, HEIGHT, VOICES);
    private final VideoMix output = new VideoMix(WIDTH, HEIGHT, 1, Mix.Backdrop.BLACK);
    private final FrameTime time = new FrameTime();
    private Blend[] blends;
    private WorkFolder folder;
    private long index;

    @Setup
    public void open() throws IOException {
        blends = blend.equals("EACH") ? Blend.values() : new Blend[] {Blend.valueOf(blend)};
        folder = new WorkFolder();
        for (int i = 0; i < CLIPS; i++) {
            clips.add(folder.proxy("clip" + i + ".vtv", WIDTH, HEIGHT, CLIP_FRAMES, i * CLIP_FRAMES));
        }
        output.apply(
                new VideoMixSettings(true, 1, true, Optional.empty(), Fit.FIT, List.of(VideoConnection.ADDED)),
                new Picture[] {sampler});
    }

    @Benchmark
    @Figure(unit = "frames/s")
    @Floor(atLeast = 40)
    public Frame sixteenMixed() {
        index++;
        VoiceStack voices = sampler.voices();
        voices.clear();
        for (int voice = 0; voice < VOICES; voice++) {
            double seconds = (double) ((index + 5L * voice) % CLIP_FRAMES) / WorkFolder.FRAME_RATE;
            voices.add(clips.get(voice % CLIPS), seconds, 0.3 + 0.04 * voice, blends[voice % blends.length]);
        }
        time.set(index, index * 1600, WorkFolder.SAMPLE_RATE);
        output.prepare(time);
        return output.frame();
    }

    @TearDown
    public void close() {
        clips.forEach(MappedVideoClip::close);
        folder.close();
    }
}
