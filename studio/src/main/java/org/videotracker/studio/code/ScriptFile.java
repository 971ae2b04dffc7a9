package org.videotracker.studio.code;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.videotracker.media.file.AtomicFile;
import org.videotracker.media.file.UnwritableFileException;
import org.videotracker.media.project.SessionFile;

/**
 * Where the user's script is kept: beside its session, under its name, as {@code demo.lua} beside {@code demo.session.json}. What was
 * typed is there a second later, whether or not the session is ever saved.
 */
record ScriptFile(Path path) {
    private static final String ENDING = ".lua";
    private static final String JOB = "script";
    private static final long LONGEST = 4 << 20;

    /** That of a session. */
    static ScriptFile of(SessionFile session) {
        return new ScriptFile(session.path().resolveSibling(session.name() + ENDING));
    }

    /** Its name, without folders. */
    String name() {
        return String.valueOf(path.getFileName());
    }

    boolean isThere() {
        return Files.exists(path);
    }

    /** The script, if there is one. @throws IOException with a sentence why it can't be read */
    Optional<String> read() throws IOException {
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        if (Files.size(path) > LONGEST) {
            throw new IOException("The script " + path + " is longer than 4 MiB. Shorten it, or move it away.");
        }
        return Optional.of(new String(Files.readAllBytes(path), StandardCharsets.UTF_8));
    }

    /** Puts a script in its place, whole or not at all. */
    void write(String text) throws UnwritableFileException {
        try (AtomicFile file = AtomicFile.create(path, JOB)) {
            try (OutputStream out = Channels.newOutputStream(file.channel())) {
                out.write(text.getBytes(StandardCharsets.UTF_8));
                out.flush();
                file.commit();
            } catch (IOException failure) {
                throw UnwritableFileException.of(path, failure);
            }
        }
    }
}
