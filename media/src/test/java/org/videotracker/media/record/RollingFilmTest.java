package org.videotracker.media.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.videotracker.engine.compositor.Frame;
import org.videotracker.engine.render.FrameRate;
import org.videotracker.engine.rolling.RollingSound;
import org.videotracker.engine.rolling.Stretch;
import org.videotracker.engine.time.TransportClock;
import org.videotracker.media.decode.DecodedFile;

/** Each second a click, and in the picture of the click white; black otherwise. */
class RollingFilmTest {
    private static final int RATE = 48_000;
    private static final int FPS = 60;
    private static final int WIDTH = 640;
    private static final int HEIGHT = 360;
    private static final LocalDateTime WHEN = LocalDateTime.of(2026, 11, 26, 1, 45, 0);

    @TempDir
    private Path folder;

    private final List<String> faults = new CopyOnWriteArrayList<>();
    private final RollingSound sound = new RollingSound(10, new TransportClock(RATE));
    private final RollingFilm film = new RollingFilm(
            10, WIDTH, HEIGHT, new FrameRate(FPS, 1), (place, fault) -> faults.add(place + ": " + fault));
    private final Frame frame = new Frame(WIDTH, HEIGHT);
    private final int[] pixels = new int[film.width() * film.height()];
    private final float[] run = new float[RollingSound.CELL];
    private long position;
    private long shown;

    @AfterEach
    void close() {
        film.close();
        assertThat(faults).isEmpty();
    }

    private void play(double seconds) {
        for (long end = position + Math.round(seconds * RATE); position < end; position += run.length) {
            for (int i = 0; i < run.length; i++) {
                run[i] = (position + i) % RATE == 0 ? 1 : 0;
            }
            sound.run(position, run, run, run.length);
            for (; (shown + 1) * RATE / FPS <= position; shown++) {
                frame.fill(shown % FPS < 2 ? 0xFFFFFFFF : 0xFF000000);
                film.show(frame, shown);
                awaitPicture(shown);
            }
        }
    }

    private void awaitPicture(long number) {
        long deadline = System.nanoTime() + 20_000_000_000L;
        while (number % 2 == 0 && !film.read(number / 2, pixels)) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            LockSupport.parkNanos(50_000);
        }
    }

    @Test
    void itIsSmallAndNotFast() {
        assertThat(film.width()).isEqualTo(320);
        assertThat(film.height()).isEqualTo(180);
        assertThat(film.rate()).isEqualTo(new FrameRate(60, 2));
        assertThat(film.bytes()).isLessThan(9_000_000);
    }

    @Test
    void itRemembersTheLastPicturesAndForgetsTheOthers() {
        play(12);
        long last = (shown - 1) / 2;
        assertThat(film.read(last, pixels)).isTrue();
        assertThat(film.read(last - 290, pixels)).isTrue();
        assertThat(film.read(last - 310, pixels)).isFalse();
        assertThat(film.read(last + 1, pixels)).isFalse();
        assertThat(film.read(10 * 30, pixels)).isTrue();
        assertThat(pixels[1000]).isEqualTo(0xFFFFFFFF);
        assertThat(film.read(10 * 30 + 1, pixels)).isTrue();
        assertThat(pixels[1000]).isEqualTo(0xFF000000);
    }

    @Test
    void aPixelIsTheMeanOfThoseThatItStandsFor() {
        for (int i = 0; i < frame.pixels.length; i++) {
            frame.pixels[i] = i % WIDTH < WIDTH / 2 ? 0xFFFF0000 : (i % 2 == 0 ? 0xFF000000 : 0xFFFFFFFF);
        }
        film.show(frame, 0);
        awaitPicture(0);
        assertThat(pixels[10]).isEqualTo(0xFFFF0000);
        assertThat(pixels[300] & 0xFF).isBetween(0x70, 0x88);
    }

    @Test
    void whatIsKeptIsAFilmWhoseSoundAndPicturesGoTogether() throws Exception {
        play(5);
        Stretch stretch = new Stretch(RATE / 2, 4L * RATE + RATE / 2);
        Path file =
                TakeFile.write(sound, Optional.of(film), stretch, folder, WHEN).orElseThrow();

        assertThat(file).hasFileName("take-2026-11-26-014500.mkv");
        assertThat(folder).isDirectoryContaining(path -> path.equals(file));
        float[] left = DecodedFile.sound(file).orElseThrow().samples()[0];
        assertThat(left).hasSize((int) stretch.frames());
        List<Double> flashes = new ArrayList<>();
        DecodedFile.pictures(file, (seconds, size, decoded) -> {
            if ((decoded[0] & 0xFF) > 128) {
                flashes.add(seconds);
            }
        });
        assertThat(flashes).hasSize(4);
        for (int i = 0; i < 4; i++) {
            assertThat(left[RATE / 2 + i * RATE]).isEqualTo(1);
            assertThat(flashes.get(i)).isEqualTo(0.5 + i, offset(0.018));
        }
    }

    @Test
    void whereNothingWasSeenSoundIsKeptAlone() throws IOException {
        play(2);
        RollingFilm blind = new RollingFilm(10, WIDTH, HEIGHT, new FrameRate(FPS, 1), (place, fault) -> {});
        try (blind) {
            Path file = TakeFile.write(sound, Optional.of(blind), new Stretch(0, RATE), folder, WHEN)
                    .orElseThrow();
            assertThat(file).hasFileName("take-2026-11-26-014500.wav");
        }
    }

    @Test
    void aFilmWhoseSoundIsGoneLeavesNoFile() throws IOException {
        play(2);
        for (int i = 0; i < 12 * RATE / run.length; i++, position += run.length) {
            sound.run(position, run, run, run.length);
        }
        assertThat(TakeFile.write(sound, Optional.of(film), new Stretch(0, RATE), folder, WHEN))
                .isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFolderThatIsNoneIsSaid() throws IOException {
        play(2);
        Path taken = Files.writeString(folder.resolve("Takes"), "in the way");
        assertThatThrownBy(() -> TakeFile.write(sound, Optional.of(film), new Stretch(0, RATE), taken, WHEN))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("Takes");
    }
}
