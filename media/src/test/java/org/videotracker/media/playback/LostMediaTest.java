package org.videotracker.media.playback;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.engine.Engine;
import org.videotracker.engine.command.Batch;
import org.videotracker.engine.command.Outcome;
import org.videotracker.engine.compositor.Frame;
import org.videotracker.engine.compositor.FrameTime;
import org.videotracker.engine.graph.AudioGraph;
import org.videotracker.engine.graph.ModuleHealth;
import org.videotracker.engine.graph.Surroundings;
import org.videotracker.engine.graph.VideoGraph;
import org.videotracker.engine.sampler.kernel.Kernels;
import org.videotracker.engine.signal.StereoBuffer;
import org.videotracker.media.project.Project;
import org.videotracker.media.proxy.AudioProxyWriter;
import org.videotracker.media.proxy.ClipCache;
import org.videotracker.media.proxy.VideoProxyWriter;
import org.videotracker.media.texture.TextureFormat;
import org.videotracker.model.asset.Asset;
import org.videotracker.model.asset.AssetId;
import org.videotracker.model.command.AssetCommand.PutAsset;
import org.videotracker.model.command.Command;
import org.videotracker.model.command.LinkCommand.Connect;
import org.videotracker.model.command.ModuleCommand.AddModule;
import org.videotracker.model.command.PatternCommand.CreatePattern;
import org.videotracker.model.command.SampleCommand.AddSample;
import org.videotracker.model.command.SequencerCommand.BindPattern;
import org.videotracker.model.command.StepCommand.SetStep;
import org.videotracker.model.command.TransportCommand.Play;
import org.videotracker.model.link.LinkId;
import org.videotracker.model.link.PortRef;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.ModuleType;
import org.videotracker.model.module.Port.Direction;
import org.videotracker.model.module.Port.Signal;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.session.Session;
import org.videotracker.model.transport.Quantum;

/** Files that are cut off while they play. */
@Timeout(120)
class LostMediaTest {
    private static final int RATE = 48_000;
    private static final int FRAMES = 24_000;
    private static final int GRID = StereoBuffer.CAPACITY;
    private static final int HALF_A_SECOND = RATE / 2 / GRID;

    @TempDir
    Path folder;

    private final List<String> faults = new ArrayList<>();

    private static ModuleId id(String name) {
        return new ModuleId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    /** A tracker that triggers two samplers: "lost" with the assets 1 and 2, "kept" with asset 2 alone. */
    private static void patch(Engine engine, Asset first, Asset second, boolean withLost) {
        add(engine, "AudioOutput", "masterAudioOut");
        add(engine, "VideoOutput", "masterVideoOut");
        add(engine, "TrackerSequencer", "tracker");
        add(engine, "MultiSampler", "lost");
        add(engine, "MultiSampler", "kept");
        run(
                engine,
                new PutAsset(first),
                new PutAsset(second),
                new AddSample(id("lost"), first.id(), Optional.empty()),
                new AddSample(id("lost"), second.id(), Optional.empty()),
                new AddSample(id("kept"), second.id(), Optional.empty()),
                new CreatePattern(Optional.of("p"), 4),
                new SetStep("p", 0, Step.of(0).withLength(2)),
                new SetStep("p", 2, Step.of(1).withLength(2)),
                new BindPattern(id("tracker"), "p", Optional.of(Quantum.NOW)));
        connect(engine, "tracker", "kept", Signal.EVENT);
        connect(engine, "kept", "masterAudioOut", Signal.AUDIO);
        if (withLost) {
            connect(engine, "tracker", "lost", Signal.EVENT);
            connect(engine, "lost", "masterAudioOut", Signal.AUDIO);
            connect(engine, "lost", "masterVideoOut", Signal.VIDEO);
        }
        run(engine, new Play());
    }

    private static void add(Engine engine, String type, String name) {
        ModuleType found = BuiltInModules.catalog().type(type).orElseThrow();
        run(engine, new AddModule(id(name), found, Optional.of(name), false));
    }

    private static void connect(Engine engine, String from, String to, Signal signal) {
        run(
                engine,
                new Connect(
                        new LinkId(
                                port(engine, from, signal, Direction.OUTPUT),
                                port(engine, to, signal, Direction.INPUT)),
                        false));
    }

    private static PortRef port(Engine engine, String name, Signal signal, Direction direction) {
        return new PortRef(
                id(name),
                engine.snapshot()
                        .session()
                        .modules()
                        .named(name)
                        .orElseThrow()
                        .type()
                        .firstPort(signal, direction)
                        .orElseThrow()
                        .name());
    }

    private static void run(Engine engine, Command... commands) {
        var outcome = engine.submit(Batch.of("test", commands));
        engine.pump();
        assertThat(outcome.join()).isInstanceOf(Outcome.Applied.class);
    }

    private Asset asset(Project project, int number) throws IOException {
        float[][] samples = new float[1][FRAMES];
        for (int i = 0; i < FRAMES; i++) {
            samples[0][i] = (float) Math.sin(i * 0.01 * number) / 4;
        }
        try (AudioProxyWriter writer = AudioProxyWriter.create(file(project, number, "vta"), "test", 1, RATE)) {
            writer.append(samples, FRAMES);
            writer.finish();
        }
        try (VideoProxyWriter writer =
                VideoProxyWriter.create(file(project, number, "vtv"), "test", TextureFormat.BC1, 16, 8)) {
            int[] pixels = new int[128];
            Arrays.fill(pixels, 0xFFFFFFFF);
            writer.frameWriter().write(pixels, 0, 10);
            writer.finish(25, 1, 10, false);
        }
        return new Asset(
                new AssetId("%032x".formatted(number)),
                "clip " + number,
                "",
                Optional.of(new Asset.Sound("a.wav", "Assets/" + number + ".vta", FRAMES, 1, RATE)),
                Optional.of(new Asset.Picture("a.mp4", "Assets/" + number + ".vtv", 10, 25, 16, 8, false)));
    }

    private static Path file(Project project, int number, String extension) {
        return project.assets().resolve(number + "." + extension);
    }

    /** What is heard when the header of a file of asset 1 is all that is left of it after half a second of three. */
    private float[] play(boolean withLost, String cutOff, Frame shown, List<ModuleHealth> health) throws Exception {
        Project project = Project.create(folder.resolve("set" + withLost), Session.EMPTY);
        Asset first = asset(project, 1);
        Asset second = asset(project, 2);
        Engine engine = new Engine(Session.EMPTY, (place, fault) -> faults.add(place + ": " + fault));
        try (ClipCache cache = new ClipCache(1 << 30);
                ProjectClips clips = new ProjectClips(project, cache, StandIn.NONE, Preload.NOTHING, () -> {})) {
            AudioGraph audio = new AudioGraph(
                    BuiltInModules.kinds(Kernels.scalar()),
                    new Surroundings(RATE, 16, 8, 0),
                    clips,
                    (place, fault) -> faults.add(place + ": " + fault));
            VideoGraph video = new VideoGraph(audio, 16, 8);
            engine.performWith(audio);
            patch(engine, first, second, withLost);
            clips.awaitAll(engine.snapshot().session(), (done, total) -> {});
            audio.reload();
            float[] heard = new float[6 * HALF_A_SECOND * GRID];
            FrameTime time = new FrameTime();
            for (int run = 0; run < 6 * HALF_A_SECOND; run++) {
                if (run == HALF_A_SECOND) {
                    cut(file(project, 1, cutOff));
                }
                StereoBuffer sound = audio.render((long) run * GRID, GRID);
                System.arraycopy(sound.left, 0, heard, run * GRID, GRID);
                time.set(run, (long) run * GRID, RATE);
                video.capture();
                video.compose(time, shown);
                audio.repair();
            }
            health.addAll(audio.health().values());
            return heard;
        }
    }

    private static void cut(Path path) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            file.setLength(4096);
        }
    }

    @Test
    void soundThatIsCutOffIsSilentAndTheRestPlaysOn() throws Exception {
        List<ModuleHealth> health = new ArrayList<>();
        float[] alone = play(false, "vta", new Frame(16, 8), new ArrayList<>());
        float[] heard = play(true, "vta", new Frame(16, 8), health);

        assertThat(health).singleElement().satisfies(lost -> {
            assertThat(lost.faults()).isEqualTo(1);
            assertThat(lost.restarts()).isEqualTo(1);
        });
        assertThat(faults).singleElement().asString().contains("rendering lost", "Assets/1.vta was cut off");
        float[] difference = new float[heard.length];
        for (int i = 0; i < difference.length; i++) {
            difference[i] = Math.abs(heard[i] - alone[i]);
        }
        // The tracker plays 0.5 s: slot 1 in the first half, slot 2 in the second.
        assertThat(loudest(difference, 0, 0.2)).isGreaterThan(0.1f);
        assertThat(loudest(difference, 2.01, 2.2)).as("the lost file is silent").isZero();
        assertThat(loudest(difference, 2.3, 2.45))
                .as("other samples of its sampler sound")
                .isGreaterThan(0.1f);
        assertThat(loudest(alone, 2.01, 2.2)).as("and so do others").isGreaterThan(0.1f);
    }

    private static float loudest(float[] samples, double fromSeconds, double toSeconds) {
        float loudest = 0;
        for (int i = (int) (fromSeconds * RATE); i < toSeconds * RATE; i++) {
            loudest = Math.max(loudest, samples[i]);
        }
        return loudest;
    }

    @Test
    void picturesThatAreCutOffAreDarkAndTheFrameIsShownAllTheSame() throws Exception {
        List<ModuleHealth> health = new ArrayList<>();
        Frame shown = new Frame(16, 8);

        play(true, "vtv", shown, health);

        assertThat(health).singleElement().extracting(ModuleHealth::faults).isEqualTo(1L);
        assertThat(faults).singleElement().asString().contains("drawing lost", "Assets/1.vtv was cut off");
        assertThat(shown.pixels).as("the pictures of the other sample").containsOnly(0xFFFFFFFF);
    }
}
