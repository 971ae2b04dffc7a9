package org.videotracker.engine.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.engine.Engine;
import org.videotracker.engine.clip.AudioClip;
import org.videotracker.engine.clip.Clip;
import org.videotracker.engine.clip.VideoClip;
import org.videotracker.engine.command.Batch;
import org.videotracker.engine.command.Outcome;
import org.videotracker.engine.compositor.Frame;
import org.videotracker.engine.event.HandTrigger;
import org.videotracker.engine.event.Locks;
import org.videotracker.engine.event.Trigger;
import org.videotracker.engine.graph.AudioGraph;
import org.videotracker.engine.graph.ModuleKind;
import org.videotracker.engine.graph.Surroundings;
import org.videotracker.engine.graph.VideoGraph;
import org.videotracker.engine.sampler.kernel.Kernels;
import org.videotracker.engine.snapshot.Subscription;
import org.videotracker.model.asset.Asset;
import org.videotracker.model.asset.AssetId;
import org.videotracker.model.command.AssetCommand.PutAsset;
import org.videotracker.model.command.Command;
import org.videotracker.model.command.LinkCommand.Connect;
import org.videotracker.model.command.ModuleCommand.AddModule;
import org.videotracker.model.command.ParameterCommand.SetParameter;
import org.videotracker.model.command.SampleCommand.AddSample;
import org.videotracker.model.link.LinkId;
import org.videotracker.model.link.PortRef;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.Port.Direction;
import org.videotracker.model.module.Port.Signal;
import org.videotracker.model.module.Value;
import org.videotracker.model.parameter.ParameterAddress;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.session.ParameterPaths;
import org.videotracker.model.session.Session;

/** A session made by commands, with clips in memory, and its rendering. */
public final class Rig {
    public static final int RATE = 48_000;
    public static final int WIDTH = 64;
    public static final int HEIGHT = 32;

    public final List<String> faults = new ArrayList<>();
    public final List<String> triggers = new ArrayList<>();
    public final Engine engine = new Engine(Session.EMPTY, (place, fault) -> faults.add(place + ": " + fault));
    final int sampleRate;
    public final AudioGraph audio;
    private final Subscription tap;
    private final Map<AssetId, Clip> clips = new HashMap<>();
    private final Map<String, ModuleId> ids = new HashMap<>();

    public Rig() {
        this(RATE);
    }

    public Rig(int sampleRate) {
        this(sampleRate, BuiltInModules.kinds(Kernels.scalar()));
    }

    public Rig(int sampleRate, List<ModuleKind> kinds) {
        this.sampleRate = sampleRate;
        audio = new AudioGraph(
                kinds,
                new Surroundings(sampleRate, WIDTH, HEIGHT, 0),
                clips::get,
                (place, fault) -> faults.add(place + ": " + fault));
        engine.performWith(audio);
        tap = audio.tapTriggers((sequencer, trigger) -> {
            if (trigger.kind == Trigger.Kind.ONSET) {
                triggers.add(trigger.frame + " " + sequencer.name() + " " + trigger.pattern + " " + trigger.step + " "
                        + trigger.pass + " " + trigger.index);
            }
        });
        add("AudioOutput", "masterAudioOut");
        add("VideoOutput", "masterVideoOut");
    }

    /** Takes down no more triggers: the list of them grows. */
    public void forgetTriggers() {
        tap.close();
    }

    /** A tracker and a sampler that it triggers, heard and seen. */
    public static Rig withTracker() {
        Rig rig = new Rig();
        rig.addTrackerAndSampler();
        return rig;
    }

    void addTrackerAndSampler() {
        add("TrackerSequencer", "tracker");
        add("MultiSampler", "sampler");
        connect("tracker", "sampler", Signal.EVENT);
    }

    public void run(Command... commands) {
        var outcome = engine.submit(Batch.of("test", commands));
        engine.pump();
        assertThat(outcome.join()).isInstanceOf(Outcome.Applied.class);
    }

    /** Lets a note begin at once. */
    public void trigger(String module, int index, double beats) {
        engine.submit(Batch.of("test", hand(module, index, beats)));
        engine.pump();
    }

    public HandTrigger hand(String module, int index, double beats) {
        return new HandTrigger(id(module), index, Step.NONE, beats, Locks.NONE);
    }

    public Session session() {
        return engine.snapshot().session();
    }

    public ModuleId add(String type, String name) {
        ModuleId id = new ModuleId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
        ids.put(name, id);
        run(new AddModule(id, BuiltInModules.catalog().type(type).orElseThrow(), Optional.of(name), true));
        return id;
    }

    public ModuleId id(String name) {
        return ids.get(name);
    }

    public LinkId connect(String from, String to, Signal signal) {
        return connect(from, to, signal, false);
    }

    LinkId connect(String from, String to, Signal signal, boolean delayed) {
        LinkId link = link(from, to, signal);
        run(new Connect(link, delayed));
        return link;
    }

    LinkId link(String from, String to, Signal signal) {
        return new LinkId(port(from, signal, Direction.OUTPUT), port(to, signal, Direction.INPUT));
    }

    private PortRef port(String module, Signal signal, Direction direction) {
        var type = session().modules().named(module).orElseThrow().type();
        return new PortRef(
                id(module), type.firstPort(signal, direction).orElseThrow().name());
    }

    public void set(String path, double value) {
        run(new SetParameter(address(path), Value.of(value)));
    }

    public ParameterAddress address(String path) {
        try {
            return ParameterPaths.resolve(session(), path);
        } catch (RejectedException unknown) {
            throw new AssertionError(unknown);
        }
    }

    public void sample(String sampler, Clip clip) {
        sample(sampler, clip, "clip" + (clips.size() + 1));
    }

    /** A sample of a name. */
    public void sample(String sampler, Clip clip, String name) {
        String hash = String.format("%032x", clips.size() + 1);
        AssetId id = new AssetId(hash);
        clips.put(id, clip);
        run(
                new PutAsset(new Asset(
                        id,
                        name,
                        "",
                        Optional.ofNullable(clip.audio())
                                .map(sound -> new Asset.Sound(
                                        "a", "a", sound.frames(), sound.channels(), sound.sampleRate())),
                        Optional.ofNullable(clip.video())
                                .map(video -> new Asset.Picture(
                                        "v",
                                        "v",
                                        video.frames(),
                                        video.frameRate(),
                                        video.width(),
                                        video.height(),
                                        video.hasAlpha())))),
                new AddSample(id(sampler), id, Optional.empty()));
    }

    /** What a rendering gave. */
    public record Rendered(float[] left, float[] right, List<int[]> frames) {}

    public Rendered render(long frames, int block) {
        return render(new RenderSpan(0, frames, frames), block, null);
    }

    public Rendered render(RenderSpan span, int block, @Nullable FrameRate rate) {
        Rendered rendered = renderWithFaults(span, block, rate);
        assertThat(faults).isEmpty();
        return rendered;
    }

    /** As {@link #render(RenderSpan, int, FrameRate)}, whatever is reported meanwhile. */
    public Rendered renderWithFaults(RenderSpan span, int block, @Nullable FrameRate rate) {
        Rendered rendered = new Rendered(
                new float[(int) (span.to() - span.from())],
                new float[(int) (span.to() - span.from())],
                new ArrayList<>());
        int[] at = {0};
        AudioSink sound = (left, right, count) -> {
            System.arraycopy(left, 0, rendered.left, at[0], count);
            System.arraycopy(right, 0, rendered.right, at[0], count);
            at[0] += count;
        };
        OfflineRenderer.VideoPath video = rate == null
                ? null
                : new OfflineRenderer.VideoPath(
                        new VideoGraph(audio, WIDTH, HEIGHT),
                        rate,
                        new Frame(WIDTH, HEIGHT),
                        pixels -> rendered.frames.add(pixels.clone()));
        try {
            new OfflineRenderer(engine, audio, sampleRate, block).render(span, sound, video, frame -> {});
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return rendered;
    }

    /** Sound from a formula. */
    public static AudioClip sound(int frames, int rate, IntToDoubleFunction formula) {
        float[] samples = new float[frames];
        for (int i = 0; i < frames; i++) {
            samples[i] = (float) formula.applyAsDouble(i);
        }
        return new AudioClip() {
            @Override
            public int channels() {
                return 1;
            }

            @Override
            public int sampleRate() {
                return rate;
            }

            @Override
            public long frames() {
                return frames;
            }

            @Override
            public void read(int channel, long frame, float[] into, int offset, int count) {
                for (int i = 0; i < count; i++) {
                    long at = frame + i;
                    into[offset + i] = at >= 0 && at < frames ? samples[(int) at] : 0;
                }
            }
        };
    }

    /** Opaque pictures of one colour each, whose blue channel is the frame's number. */
    public static VideoClip pictures(int frames, double rate, int colour) {
        return new VideoClip() {
            @Override
            public int width() {
                return WIDTH;
            }

            @Override
            public int height() {
                return HEIGHT;
            }

            @Override
            public long frames() {
                return frames;
            }

            @Override
            public double frameRate() {
                return rate;
            }

            @Override
            public boolean hasAlpha() {
                return false;
            }

            @Override
            public void decode(long frame, int firstRow, int rows, int[] into, int offset) {
                Arrays.fill(into, offset, offset + rows * WIDTH, 0xFF000000 | colour | (int) (frame & 0xFF));
            }
        };
    }

    /** A single full-scale sample, then silence. */
    public static Clip click() {
        return new Clip(sound(480, RATE, i -> i == 0 ? 1 : 0), null);
    }
}
