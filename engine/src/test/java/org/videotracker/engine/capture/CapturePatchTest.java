package org.videotracker.engine.capture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.engine.Engine;
import org.videotracker.engine.command.Batch;
import org.videotracker.engine.command.Outcome;
import org.videotracker.engine.compositor.Frame;
import org.videotracker.engine.compositor.FrameTime;
import org.videotracker.engine.feed.CaptureFeed;
import org.videotracker.engine.feed.CapturedPicture;
import org.videotracker.engine.feed.Captures;
import org.videotracker.engine.graph.AudioGraph;
import org.videotracker.engine.graph.OutputGauges;
import org.videotracker.engine.graph.Surroundings;
import org.videotracker.engine.graph.VideoGraph;
import org.videotracker.engine.sampler.kernel.Kernels;
import org.videotracker.model.command.Command;
import org.videotracker.model.command.LinkCommand.Connect;
import org.videotracker.model.command.ModuleCommand.AddModule;
import org.videotracker.model.command.ParameterCommand.SetParameter;
import org.videotracker.model.link.LinkId;
import org.videotracker.model.link.PortRef;
import org.videotracker.model.module.Catalog;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.Value;
import org.videotracker.model.parameter.ParameterAddress.OfModule;
import org.videotracker.model.session.Session;
import org.videotracker.model.session.SystemModules;

/** A Capture in a patch, on graphs as they play. */
class CapturePatchTest {
    private static final int RATE = 48_000;
    private static final int BLOCK = 64;
    private static final int WIDTH = 64;
    private static final int HEIGHT = 36;
    private static final int RED = 0xFFFF0000;
    private static final int BLUE = 0xFF0000FF;
    private static final int BLACK = 0xFF000000;

    private final List<String> faults = new ArrayList<>();
    private final Map<String, CaptureFeed> feeds = new HashMap<>();
    private final Catalog catalog = BuiltInModules.catalog();
    private final ModuleId eye = id();
    private final ModuleId out = id();
    private final Frame frame = new Frame(WIDTH, HEIGHT);
    private final FrameTime time = new FrameTime();
    private Engine engine;
    private AudioGraph audio;
    private VideoGraph video;
    private long index;

    private static ModuleId id() {
        return new ModuleId(UUID.randomUUID());
    }

    private final class Feeds implements Captures {
        @Override
        public CaptureFeed feed(String source) {
            return feeds.computeIfAbsent(source, _ -> new CaptureFeed());
        }

        @Override
        public boolean isLive() {
            return true;
        }
    }

    @BeforeEach
    void aCaptureThatIsSeen() {
        play(new Feeds());
    }

    private void play(Captures captures) {
        engine = new Engine(Session.EMPTY, (place, fault) -> faults.add(place + ": " + fault));
        audio = new AudioGraph(
                BuiltInModules.kinds(Kernels.scalar()),
                new Surroundings(RATE, WIDTH, HEIGHT, 0, new OutputGauges(), captures),
                asset -> null,
                (place, fault) -> faults.add(place + ": " + fault));
        video = new VideoGraph(audio, WIDTH, HEIGHT);
        engine.performWith(audio);
        run(
                new AddModule(
                        out, catalog.type("VideoOutput").orElseThrow(), Optional.of(SystemModules.VIDEO_OUT), false),
                new AddModule(eye, catalog.type("capture").orElseThrow(), Optional.of("eye"), false),
                new Connect(new LinkId(new PortRef(eye, "video_out"), new PortRef(out, "video_in")), false));
    }

    @AfterEach
    void nothingFails() {
        assertThat(faults).isEmpty();
    }

    private void run(Command... commands) {
        var outcome = engine.submit(Batch.of("test", commands));
        engine.pump();
        assertThat(outcome.join()).isInstanceOf(Outcome.Applied.class);
    }

    private void look(String source) {
        run(new SetParameter(new OfModule(eye, CaptureType.SOURCE), Value.of(source)));
    }

    private void turn(String parameter, boolean isOn) {
        run(new SetParameter(new OfModule(eye, parameter), Value.of(isOn ? 1 : 0)));
    }

    /** Publishes a picture that is of one colour on its left half and of another on its right. */
    private void publish(String source, int left, int right) {
        CapturedPicture picture = feeds.get(source).blank(WIDTH, HEIGHT);
        for (int y = 0; y < HEIGHT; y++) {
            Arrays.fill(picture.pixels, y * WIDTH, y * WIDTH + WIDTH / 2, left);
            Arrays.fill(picture.pixels, y * WIDTH + WIDTH / 2, (y + 1) * WIDTH, right);
        }
        feeds.get(source).publish(picture);
    }

    private void compose() {
        audio.render(index * BLOCK, BLOCK);
        video.capture();
        time.set(index, index * BLOCK, RATE);
        index++;
        video.compose(time, frame);
    }

    private int[] seen() {
        compose();
        return frame.pixels.clone();
    }

    private int at(int x) {
        seen();
        return frame.pixel(x, HEIGHT / 2);
    }

    @Test
    void oneWithoutASourceShowsNothing() {
        assertThat(seen()).containsOnly(BLACK);
    }

    @Test
    void theLatestPictureIsShown() {
        look("camera");
        publish("camera", RED, BLUE);
        assertThat(at(5)).isEqualTo(RED);
        assertThat(at(60)).isEqualTo(BLUE);
        publish("camera", BLUE, RED);
        assertThat(at(5)).isEqualTo(BLUE);
    }

    @Test
    void aCardStandsInUntilTheFirstPictureAndAnotherOneForEverySource() {
        look("camera");
        int[] card = seen();
        assertThat(Arrays.stream(card).distinct().count()).isGreaterThan(2);
        look("screen");
        assertThat(seen()).isNotEqualTo(card);
        publish("screen", RED, RED);
        assertThat(seen()).containsOnly(RED);
    }

    @Test
    void theLastPictureStaysWhenNoFurtherOneComes() {
        look("camera");
        publish("camera", RED, BLUE);
        int[] first = seen();
        for (int i = 0; i < 10; i++) {
            assertThat(seen()).isEqualTo(first);
        }
    }

    @Test
    void aMirrorTurnsItAndAHoldStopsIt() {
        look("camera");
        publish("camera", RED, BLUE);
        turn(CaptureType.MIRROR, true);
        assertThat(at(5)).isEqualTo(BLUE);
        turn(CaptureType.HOLD, true);
        publish("camera", 0xFF00FF00, 0xFF00FF00);
        assertThat(at(5)).isEqualTo(BLUE);
        turn(CaptureType.HOLD, false);
        assertThat(at(5)).isEqualTo(0xFF00FF00);
    }

    @Test
    void picturesOfAnotherSizeFillTheCanvasInTheirProportions() {
        look("camera");
        CapturedPicture small = feeds.get("camera").blank(16, 9);
        Arrays.fill(small.pixels, RED);
        feeds.get("camera").publish(small);
        assertThat(seen()).containsOnly(RED);
    }

    @Test
    void picturesThatComeAndAreShownCostNoMemory() {
        look("camera");
        turn(CaptureType.MIRROR, true);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        for (int round = 0; round < 20 && least > 0; round++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < 500; i++) {
                publish("camera", i, -i);
                compose();
            }
            least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
        }
        assertThat(least).isZero();
    }

    @Test
    void whereNothingIsLiveTheSameCardIsSeenEachTime() {
        play(Captures.NONE);
        look("camera");
        int[] first = seen();
        assertThat(Arrays.stream(first).distinct().count()).isGreaterThan(2);
        assertThat(seen()).isEqualTo(first);
    }
}
