package org.videotracker.app.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.videotracker.app.play.PlaySettings;
import org.videotracker.app.set.StartingPoint;
import org.videotracker.app.terminal.Curtain;
import org.videotracker.app.terminal.Terminal;
import org.videotracker.engine.event.PlayedTrigger;
import org.videotracker.engine.event.TriggerFeed;
import org.videotracker.engine.graph.AudioGraph;
import org.videotracker.model.transport.Quantum;

/** A set that is saved all the time, also in pieces and wrong, while it plays. */
class LiveSavesTest {
    private static final int SAVES = 200;
    private static final int LONGEST_PAUSE_MICROS = 60_000;
    private static final double STEP_BEATS = 0.25;

    @TempDir
    private Path folder;

    private final Random random = new Random(4);
    private final List<PlayedTrigger> heard = new ArrayList<>();
    private int lastGood;

    /** A version says its number with every note. */
    private static String version(int number) {
        return "-- version " + number + "\nbpm(400)\nfor row = 0, 15 do\n  step(\"P0\", row, {index = 0, volume = "
                + number / 1000.0 + "})\nend\n";
    }

    private static int version(PlayedTrigger trigger) {
        return (int) Math.round(trigger.volume() * 1000);
    }

    @Test
    void theLastGoodVersionSoundsAlwaysAndNoDeadlineIsMissed() throws Exception {
        Path script = Files.writeString(folder.resolve("set.lua"), version(++lastGood));
        StringWriter said = new StringWriter();
        Terminal terminal =
                new Terminal(new PrintWriter(said, true), new PrintWriter(said, true), false, 80, System::nanoTime);
        PlaySettings settings =
                PlaySettings.standard("test").through(Optional.of("null"), Optional.of(4096), Optional.empty());
        StartingPoint start = StartingPoint.forScript(script, Optional.empty(), terminal::say);
        try (Curtain curtain = Curtain.raise();
                LiveSet set = LiveSet.open(start, settings, Quantum.NOW, terminal);
                ScriptWatch watch = new ScriptWatch(script);
                LiveView view = LiveView.open(set, terminal, curtain)) {
            AudioGraph audio = set.player().performance().audio();
            TriggerFeed feed = new TriggerFeed(1 << 14, audio.clock(), () -> {});
            try (var tap = audio.tapTriggers(feed)) {
                Thread writer = Thread.ofPlatform().start(() -> write(script, view, feed));
                view.play("set.lua", watch, Double.POSITIVE_INFINITY);
                writer.join();
            }
            heard.addAll(feed.drain());
            assertThat(feed.dropped()).isZero();
            assertThat(set.player().performance().sound().meter().missedDeadlines())
                    .isZero();
        }

        assertThat(said.toString()).contains("The last good version plays on.").doesNotContain("fault of the program");
        for (int i = 1; i < heard.size(); i++) {
            assertThat(heard.get(i).beat() - heard.get(i - 1).beat())
                    .as("no note is missing")
                    .isEqualTo(STEP_BEATS);
            assertThat(version(heard.get(i)))
                    .as("never an older version")
                    .isGreaterThanOrEqualTo(version(heard.get(i - 1)));
        }
        assertThat(version(heard.getLast())).as(said::toString).isEqualTo(lastGood);
        assertThat(heard.stream().mapToInt(LiveSavesTest::version).distinct().count())
                .isGreaterThan(10);
    }

    private void write(Path script, LiveView view, TriggerFeed feed) {
        try {
            awaitNotes(feed, lastGood);
            for (int save = 1; save < SAVES; save++) {
                pause(random.nextInt(LONGEST_PAUSE_MICROS));
                save(script, save);
                heard.addAll(feed.drain());
            }
            save(script, 0);
            awaitNotes(feed, lastGood);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            view.end();
        }
    }

    /** Waits for some notes of a version. */
    private void awaitNotes(TriggerFeed feed, int version) {
        long deadline = System.nanoTime() + 60_000_000_000L;
        int before = heard.size();
        while (heard.stream()
                                .skip(before)
                                .filter(note -> version(note) == version)
                                .count()
                        < 8
                && System.nanoTime() < deadline) {
            heard.addAll(feed.drain());
            pause(1000);
        }
    }

    private static void pause(long micros) {
        LockSupport.parkNanos(micros * 1000);
    }

    private void save(Path script, int number) throws IOException {
        String good = version(lastGood + 1);
        switch (number % 5) {
            case 0 -> {
                replace(script, good);
                lastGood++;
            }
            case 1 -> {
                writeInPieces(script, good, good.length());
                lastGood++;
            }
            case 2 -> writeInPieces(script, good, random.nextInt(good.length() - 1));
            case 3 -> replace(script, good.replace("row, {index", random.nextBoolean() ? "row {index" : "rw, {index"));
            default -> {
                Files.deleteIfExists(script);
                pause(random.nextInt(20_000));
                Files.writeString(script, good);
                lastGood++;
            }
        }
    }

    private void replace(Path script, String text) throws IOException {
        Path other = Files.writeString(script.resolveSibling("set.lua.tmp"), text);
        Files.move(other, script, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Writes the beginning of a text, of that length, in two pieces. */
    private void writeInPieces(Path script, String text, int length) throws IOException {
        int first = random.nextInt(length + 1);
        try (OutputStream stream = Files.newOutputStream(
                script, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            pause(random.nextInt(5_000));
            stream.write(text.substring(0, first).getBytes(StandardCharsets.UTF_8));
            stream.flush();
            pause(random.nextInt(20_000));
            stream.write(text.substring(first, length).getBytes(StandardCharsets.UTF_8));
        }
    }
}
