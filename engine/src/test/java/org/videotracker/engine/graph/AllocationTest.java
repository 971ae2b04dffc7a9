package org.videotracker.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.videotracker.engine.clip.Clip;
import org.videotracker.engine.compositor.Frame;
import org.videotracker.engine.compositor.FrameTime;
import org.videotracker.engine.compositor.StillClip;
import org.videotracker.engine.sampler.MemoryClip;
import org.videotracker.engine.signal.StereoBuffer;
import org.videotracker.model.command.ChainCommand.CreateChain;
import org.videotracker.model.command.ChainCommand.InsertEntry;
import org.videotracker.model.command.ColumnCommand.AddColumn;
import org.videotracker.model.command.LinkCommand.Connect;
import org.videotracker.model.command.LinkCommand.Disconnect;
import org.videotracker.model.command.ModuleCommand.RemoveModule;
import org.videotracker.model.command.PatternCommand.CreatePattern;
import org.videotracker.model.command.PatternCommand.SetStepsPerBeat;
import org.videotracker.model.command.PatternCommand.SetSwing;
import org.videotracker.model.command.SequencerCommand.BindChain;
import org.videotracker.model.command.StepCommand.SetStep;
import org.videotracker.model.command.TransportCommand.Play;
import org.videotracker.model.link.LinkId;
import org.videotracker.model.module.Port.Signal;
import org.videotracker.model.parameter.ParameterAddress.OfLink;
import org.videotracker.model.pattern.Chain;
import org.videotracker.model.pattern.Ratio;
import org.videotracker.model.pattern.Retrigger;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.pattern.TrigCondition;

/** Playing allocates nothing, on the audio side and on the video side, with everything in use. */
class AllocationTest {
    private static final int WIDTH = 64;
    private static final int HEIGHT = 36;
    private static final int FRAME_RATE = 30;
    private static final long MINUTE = 60L * PatchBay.RATE;
    private static final List<String> SAMPLERS = List.of("poly", "grains", "next", "mono");
    private static final List<String> PATTERNS = List.of("A", "B", "C", "D");
    /** The machine's own compiler allocates now and then while it settles: what we allocate ourselves shows in every minute. */
    private static final int MINUTES_TO_SETTLE = 6;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final PatchBay bay = new PatchBay(WIDTH, HEIGHT);
    private final Frame shown = new Frame(WIDTH, HEIGHT);
    private final FrameTime time = new FrameTime();
    private final Glimpse glimpse = new Glimpse(bay.id("scope"), 16, 9, 2);
    private long position;
    private long videoFrame;
    private long audioBytes;
    private long videoBytes;
    private double heard;
    private long seen;

    @Test
    @DisplayName(
            "issue 2, done when 7: a minute with everything in use allocates nothing, neither for sound nor for pictures")
    void aMinuteOfEverythingAllocatesNothing() {
        patchEverything();
        play(MINUTE, frame -> {});

        assertThat(leastAllocatedInAMinute(frame -> {})).isEqualTo(new Allocated(0, 0));
        bay.audio.repair();
        assertThat(bay.faults).isEmpty();
        assertThat(heard).isPositive();
        assertThat(seen).isPositive();
    }

    @Test
    @DisplayName("issue 2, done when 7: edits while it plays cost the audio side nothing")
    void editsCostTheAudioSideNothing() {
        patchEverything();
        LinkId link = bay.link("poly", "soundMix", Signal.AUDIO);
        LongConsumer edits = frame -> {
            if (frame % FRAME_RATE == 0) {
                edit(frame / FRAME_RATE, link);
            }
        };
        play(MINUTE, edits);

        assertThat(leastAllocatedInAMinute(edits).audio()).isZero();
        bay.audio.repair();
        assertThat(bay.faults).isEmpty();
    }

    private void edit(long number, LinkId link) {
        switch ((int) (number % 7)) {
            case 0 -> bay.run(new Disconnect(link));
            case 1 -> bay.run(new Connect(link, false));
            case 2 -> bay.run(new RemoveModule(bay.id("mono")));
            case 3 -> bay.undo();
            case 4 -> bay.trigger("poly", number % 4 == 0 ? 0 : 0.3);
            case 5 -> bay.set("clock.glideMs", 100 + number % 100);
            default -> bay.set("poly.masterVolume", 0.5 + number % 10 * 0.05);
        }
    }

    private record Allocated(long audio, long video) {}

    private Allocated leastAllocatedInAMinute(LongConsumer edits) {
        Allocated least = new Allocated(Long.MAX_VALUE, Long.MAX_VALUE);
        for (int minute = 0; minute < MINUTES_TO_SETTLE && least.audio + least.video != 0; minute++) {
            audioBytes = 0;
            videoBytes = 0;
            play(MINUTE, edits);
            least = new Allocated(Math.min(least.audio, audioBytes), Math.min(least.video, videoBytes));
        }
        return least;
    }

    /** @param edits is told each video frame's number, before it */
    private void play(long frames, LongConsumer edits) {
        long end = position + frames;
        while (position < end) {
            long next = (videoFrame + 1) * PatchBay.RATE / FRAME_RATE;
            edits.accept(videoFrame);
            hearUntil(next);
            time.set(++videoFrame, position, PatchBay.RATE);
            long before = threads.getCurrentThreadAllocatedBytes();
            bay.video.capture();
            bay.video.compose(time, shown);
            glimpse.look();
            bay.video.glance(time);
            videoBytes += threads.getCurrentThreadAllocatedBytes() - before;
            seen += shown.pixels[(int) (videoFrame % shown.pixels.length)] & 0xFFFFFF;
        }
    }

    private void hearUntil(long end) {
        while (position < end) {
            long grid = position - position % StereoBuffer.CAPACITY + StereoBuffer.CAPACITY;
            int frames = (int) (Math.min(grid, end) - position);
            long before = threads.getCurrentThreadAllocatedBytes();
            StereoBuffer sound = bay.audio.render(position, frames);
            audioBytes += threads.getCurrentThreadAllocatedBytes() - before;
            heard += Math.abs(sound.left[frames - 1]);
            position += frames;
        }
    }

    private void patchEverything() {
        bay.add("TrackerSequencer", "drumTracker");
        bay.add("TrackerSequencer", "toneTracker");
        bay.add("AudioMixer", "soundMix");
        bay.add("AudioMixer", "echo");
        bay.add("VideoMixer", "pictureMix");
        bay.add("Oscilloscope", "scope");
        bay.add("Spectrogram", "lines");
        SAMPLERS.forEach(this::addSampler);
        writePatterns();
        for (String tracker : List.of("drumTracker", "toneTracker")) {
            SAMPLERS.forEach(sampler -> bay.connect(tracker, sampler, Signal.EVENT));
        }
        setUpSamplers();
        connectSound();
        connectPictures();
        mapParameters();
        bay.set("clock.glideMs", 800);
        bay.set("masterAudioOut.softClip", 1);
        bay.video.show(glimpse);
        bay.run(new Play());
    }

    private void addSampler(String name) {
        bay.add("MultiSampler", name);
        for (int slot = 0; slot < 4; slot++) {
            MemoryClip sound = MemoryClip.noise(slot % 2 == 0 ? 48_000 : 44_100, 30_000 + 7000 * slot, slot);
            bay.sample(name, new Clip(slot == 3 ? null : sound, slot == 1 ? null : picture(slot)));
        }
    }

    private static StillClip picture(int slot) {
        boolean isCanvas = slot == 0;
        int width = isCanvas ? WIDTH : 40;
        int height = isCanvas ? HEIGHT : 40;
        int[] pixels = new int[width * height];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = slot == 3 ? 0x80402010 : 0xFF000000 | i * 0x010307;
        }
        return new StillClip(width, height, pixels, slot == 3);
    }

    private void writePatterns() {
        for (int p = 0; p < PATTERNS.size(); p++) {
            String name = PATTERNS.get(p);
            bay.run(new CreatePattern(Optional.of(name), 12 + p));
            bay.run(new SetStepsPerBeat(name, p == 3 ? -4 : 3 + p));
            bay.run(new SetSwing(name, 50 + 10 * p));
            bay.run(new AddColumn(name, "pan", Optional.empty()), new AddColumn(name, "speed", Optional.empty()));
            for (int row = 0; row < 12; row++) {
                bay.run(new SetStep(name, row, step(p, row)));
            }
        }
        chain("drums", "A", "B", "drumTracker");
        chain("tones", "C", "D", "toneTracker");
    }

    private static Step step(int pattern, int row) {
        Step step = Step.of((pattern + row) % 4).withLength(1 + row % 5);
        return switch (row % 6) {
            case 0 -> step.withLock("speed", -1.3).withLock("pan", 0.4);
            case 1 -> step.withChance(60).withNote(48 + row);
            case 2 -> step.withRatio(new Ratio(1, 2)).withLock("videoBlend", pattern);
            case 3 -> step.withLock("position", 0.25).withLock("attackMs", 20);
            case 4 ->
                Step.REST
                        .withLock("pan", -0.7)
                        .withSlides(true)
                        .withCondition(pattern % 2 == 0 ? TrigCondition.NOT_PRE : TrigCondition.NEI);
            default -> step.withMicro(-0.3).withRetrigger(new Retrigger(3, -0.5));
        };
    }

    private void chain(String chain, String first, String second, String tracker) {
        bay.run(new CreateChain(Optional.of(chain)));
        bay.run(new InsertEntry(chain, Optional.empty(), new Chain.Entry(first, 2, true)));
        bay.run(new InsertEntry(chain, Optional.empty(), new Chain.Entry(second, 1, true)));
        bay.run(new BindChain(bay.id(tracker), chain, Optional.empty()));
    }

    private void setUpSamplers() {
        bay.set("poly.polyphonyMode", "POLY");
        bay.set("poly.releaseMs", 900);
        bay.set("poly.sample[0].speed", 1.7);
        bay.set("poly.sample[2].speed", -0.7);
        bay.set("grains.polyphonyMode", "POLY");
        bay.set("grains.grainEnvelope", "HANN");
        bay.set("grains.quality", "LINEAR");
        bay.set("next.memoryMode", "GLOBAL");
        bay.set("next.quality", "SINC");
        for (int slot = 0; slot < 4; slot++) {
            bay.set("poly.sample[" + slot + "].playStyle", "LOOP");
            bay.set("grains.sample[" + slot + "].playStyle", "GRAIN");
            bay.set("grains.sample[" + slot + "].grainSize", 0.03 + 0.02 * slot);
            bay.set("next.sample[" + slot + "].playStyle", "NEXT");
            bay.set("next.sample[" + slot + "].grainSize", 0.2);
            bay.set("mono.sample[" + slot + "].speed", 0.9 - slot);
        }
    }

    private void connectSound() {
        for (String sampler : SAMPLERS) {
            bay.connect(sampler, "soundMix", Signal.AUDIO);
            bay.connect(sampler, "scope", Signal.AUDIO);
        }
        bay.connect("soundMix", "echo", Signal.AUDIO);
        bay.connect("soundMix", "lines", Signal.AUDIO);
        bay.set(bay.feedBack("echo", "soundMix", Signal.AUDIO), "gain", 0.3);
    }

    private void connectPictures() {
        List<String> layers = List.of("poly", "grains", "next", "mono", "scope", "lines");
        for (int i = 0; i < layers.size(); i++) {
            LinkId link = bay.connect(layers.get(i), "pictureMix", Signal.VIDEO);
            bay.set(link, "opacity", 0.4 + 0.1 * i);
            bay.set(link, "blend", i);
            bay.set(link, "x", 0.05 * i);
            bay.set(link, "width", 0.9 - 0.05 * i);
        }
        bay.set(bay.feedBack("pictureMix", "pictureMix", Signal.VIDEO), "opacity", 0.5);
    }

    private void mapParameters() {
        bay.map(bay.address("drumTracker.currentStepPosition"), bay.address("soundMix.masterVolume"), 0.2, 0.9);
        bay.map(bay.address("soundMix.level"), bay.address("masterAudioOut.masterVolume"), 1, 0.4);
        bay.map(bay.address("soundMix.masterVolume"), bay.address("poly.sample[0].speed"), 0.5, 2);
        bay.map(bay.address("poly.position"), bay.address("grains.sample[2].position"), 0, 1);
        bay.map(bay.address("mono.level"), bay.address("pictureMix.masterOpacity"), 0.5, 1);
        bay.map(bay.address("masterAudioOut.masterVolume"), bay.address("clock.bpm"), 90, 160);
        bay.map(
                bay.address("toneTracker.currentStepPosition"),
                new OfLink(bay.link("poly", "pictureMix", Signal.VIDEO), "opacity"),
                0,
                1);
        bay.map(bay.address("poly.position"), new OfLink(bay.link("grains", "pictureMix", Signal.VIDEO), "x"), 0, 0.3);
        bay.map(bay.address("poly.position"), new OfLink(bay.link("poly", "soundMix", Signal.AUDIO), "pan"), -1, 1);
        bay.map(bay.address("poly.position"), new OfLink(bay.link("drumTracker", "mono", Signal.EVENT), "mute"), 0, 1);
        for (String scope :
                List.of("scope.mode", "scope.red", "scope.windowMs", "lines.gainDb", "lines.speed", "lines.colormap")) {
            bay.map(bay.address("poly.position"), bay.address(scope), 0.5, 2);
        }
        for (String option : List.of("poly.quality", "next.voices", "mono.polyphonyMode", "pictureMix.blendMode")) {
            bay.map(bay.address("poly.position"), bay.address(option), 0, 4);
        }
    }
}
