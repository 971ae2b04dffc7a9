package org.videotracker.engine.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.videotracker.engine.render.Rig;
import org.videotracker.model.command.TransportCommand;

class FlightRecorderTest {
    private static final List<String> EVENTS = List.of("Block", "MissedDeadline", "Frame", "Batch", "Publish");

    @TempDir
    Path folder;

    private List<RecordedEvent> recorded(Recording recording) throws IOException {
        Path file = folder.resolve("show.jfr");
        recording.stop();
        recording.dump(file);
        return RecordingFile.readAllEvents(file);
    }

    private static Recording record() {
        Recording recording = new Recording();
        EVENTS.forEach(event -> recording.enable("org.videotracker." + event));
        recording.start();
        return recording;
    }

    @Test
    void aRecordingShowsBlocksMissedDeadlinesFramesBatchesAndPublishes() throws IOException {
        try (Recording recording = record();
                LiveRig live = new LiveRig(Rig.withTracker(), 256, 2)) {
            live.pull(Rig.RATE / 2);
            live.run(new TransportCommand.Stop());
            live.performance.sound().pull(new float[4096], new float[4096], 4096);
            LiveRig.await(() -> live.performance.video().meter().shown() > 0);
            live.awaitReady();

            Map<String, List<RecordedEvent>> events = recorded(recording).stream()
                    .collect(Collectors.groupingBy(
                            e -> e.getEventType().getName().replace("org.videotracker.", "")));
            assertThat(events.keySet()).containsAll(EVENTS);
            assertThat(events.get("Block")).hasSizeGreaterThan(90).allMatch(block -> block.getLong("frame") % 256 == 0);
            assertThat(events.get("Block").getFirst().getThread().getJavaName()).isEqualTo("vt-audio");
            assertThat(events.get("MissedDeadline").getFirst().getInt("framesMissing"))
                    .isPositive();
            assertThat(events.get("Batch")).anyMatch(batch -> batch.getBoolean("applied"));
            assertThat(events.get("Publish").getLast().getLong("version")).isPositive();
        }
    }

    @Test
    void watchingAllocatesNothingOnTheAudioThreadEither() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        Rig rig = Rig.withTracker();
        rig.forgetTriggers();
        try (Recording recording = record();
                LiveRig live = new LiveRig(rig, 256, 4)) {
            live.pull(60 * Rig.RATE);
            long audio = LiveRig.threadId("vt-audio");
            long least = Long.MAX_VALUE;
            for (int minute = 0; minute < 6 && least > 0; minute++) {
                long before = threads.getThreadAllocatedBytes(audio);
                live.pull(60 * Rig.RATE);
                least = Math.min(least, threads.getThreadAllocatedBytes(audio) - before);
            }
            assertThat(least)
                    .as("bytes in a minute, once the compiler has settled")
                    .isZero();
            recording.stop();
        }
    }
}
