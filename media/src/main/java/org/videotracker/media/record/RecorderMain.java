package org.videotracker.media.record;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.videotracker.media.file.UnwritableFileException;

/**
 * The process that encodes a recording: sound and pictures come by standard input, and what there is to say goes to standard output
 * in lines: {@link #READY} at first, {@link #FINISHED} at last, or what went wrong instead. The end of its input, however it came
 * about, completes the file.
 */
public final class RecorderMain {
    static final String READY = "ready";
    static final String FINISHED = "finished";

    private static final long PATIENCE_MILLIS = 60_000;

    private RecorderMain() {}

    /** @param arguments those of {@link RecordingSettings} */
    public static void main(String[] arguments) {
        PrintStream answers = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.setOut(System.err);
        outlive(Thread.currentThread());
        try (RecordingFile file = RecordingFile.open(RecordingSettings.of(arguments))) {
            answers.println(READY);
            record(file, RecordingSettings.of(arguments));
            file.finish();
            answers.println(FINISHED);
        } catch (UnwritableFileException unwritable) {
            answers.println(unwritable.getMessage());
        } catch (IOException | RuntimeException | Error fault) {
            answers.println("the recorder failed: " + fault);
        }
    }

    /** A Ctrl+C reaches all processes of a terminal; this one ends when its input has, and not before. */
    private static void outlive(Thread recording) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                recording.join(PATIENCE_MILLIS);
            } catch (InterruptedException enough) {
                Thread.currentThread().interrupt();
            }
        }));
    }

    private static void record(RecordingFile file, RecordingSettings settings) throws IOException {
        Tape.play(System.in, file.hasPictures() ? settings.width() * settings.height() : 0, new Tape.Listener() {
            @Override
            public void sound(float[] left, float[] right, int frames) throws IOException {
                file.sound(left, right, frames);
            }

            @Override
            public void picture(long number, int[] pixels) throws IOException {
                file.picture(number, pixels);
            }
        });
    }
}
