package org.videotracker.app.script;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.videotracker.app.failure.BadInput;
import org.videotracker.script.text.UnusableFileException;

/** Reads texts that are carried out: files of commands, scripts, standard input. */
public final class ScriptFile {
    private static final int MOST_BYTES = 16 << 20;

    private ScriptFile() {}

    /** The text of a file. */
    public static String read(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return decoded(file.toString(), stream);
        }
    }

    /** The text of a file that a line names. */
    public static String readForLine(String file) throws UnusableFileException {
        try {
            return read(Path.of(file));
        } catch (BadInput bad) {
            throw new UnusableFileException(String.valueOf(bad.getMessage()), bad);
        } catch (NoSuchFileException missing) {
            throw new UnusableFileException(file + " does not exist; check the path.", missing);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new UnusableFileException(file + " cannot be read: " + unreadable.getMessage() + ".", unreadable);
        }
    }

    /** @param name what the text is called in a complaint */
    static String decoded(String name, InputStream stream) throws IOException {
        byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new BadInput(name + " is larger than " + (MOST_BYTES >> 20) + " MB; split it.");
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notText) {
            throw new BadInput(name + " is not text in UTF-8; save it as such in your editor.", notText);
        }
    }
}
