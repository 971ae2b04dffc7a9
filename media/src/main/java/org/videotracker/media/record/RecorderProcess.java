package org.videotracker.media.record;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.videotracker.media.process.ChildJvm;

/** The process of {@link RecorderMain}, and the lines to and from it. Used by one thread. */
final class RecorderProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader answers;
    private final Tape.Writer tape;

    private RecorderProcess(Process process, int pixels) {
        this.process = process;
        answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        tape = new Tape.Writer(process.getOutputStream(), pixels);
    }

    /** Starts it, and waits until it has opened its file. */
    static RecorderProcess start(RecordingSettings settings, boolean hasPictures) throws IOException {
        ProcessBuilder builder = ChildJvm.running(RecorderMain.class, List.of("-Xmx256m"), settings.arguments());
        RecorderProcess started =
                new RecorderProcess(builder.start(), hasPictures ? settings.width() * settings.height() : 0);
        String answer = started.answers.readLine();
        if (!RecorderMain.READY.equals(answer)) {
            started.close();
            throw new IOException(answer == null ? settings.out() + " can't be recorded: the encoder ended" : answer);
        }
        return started;
    }

    Tape.Writer tape() {
        return tape;
    }

    /** Says that this was all, and waits until the file is complete. */
    void finish() throws IOException {
        tape.end();
        tape.close();
        String answer = answers.readLine();
        if (!RecorderMain.FINISHED.equals(answer)) {
            throw new IOException(answer == null ? "the encoder ended" : answer);
        }
    }

    /** Why it does not take any more, as far as it has said; for after a failure of the tape. */
    String lastWords() throws IOException {
        String answer = answers.readLine();
        return answer == null ? "the encoder ended" : answer;
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /** Ends its input, and so the recording. One that has died already is no news here. */
    @Override
    public void close() {
        try (answers;
                tape) {
            process.getOutputStream().flush();
        } catch (IOException dead) {
            process.destroy();
        }
    }
}
