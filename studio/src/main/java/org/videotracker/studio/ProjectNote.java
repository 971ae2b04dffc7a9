package org.videotracker.studio;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.videotracker.studio.host.Notices;
import org.videotracker.studio.host.StudioHost;

/** A small file that the studio keeps with the project, in a folder of its own. Thread of the studio; the disk is written on that of files. */
final class ProjectNote {
    private final StudioHost host;
    private final Notices notices;
    private final String name;
    private final String what;
    private boolean isUnreadable;

    /** @param what is in it, to begin a sentence with */
    ProjectNote(StudioHost host, Notices notices, String name, String what) {
        this.host = host;
        this.notices = notices;
        this.name = name;
        this.what = what;
    }

    /** Where it is at present: Save As goes on in another project. */
    private Path file() {
        return host.project().studio().resolve(name);
    }

    /** What was written last; empty for nothing. */
    String read() {
        Path file = file();
        if (!Files.exists(file)) {
            return "";
        }
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            isUnreadable = true;
            notices.error(
                    what + " can't be read from " + file + ", which is left alone: " + unreadable.getMessage() + ".");
            return "";
        }
    }

    /** Keeps a text instead of the one before, or that one if the disk refuses; never instead of one that can't be read. */
    void write(String text) {
        if (isUnreadable) {
            return;
        }
        host.fileThread().execute(() -> {
            Path file = file();
            try {
                Files.createDirectories(file.resolveSibling(""));
                Path part = file.resolveSibling(name + ".part");
                Files.writeString(part, text);
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException unwritable) {
                notices.error(what + " can't be kept: " + unwritable.getMessage() + ".");
            }
        });
    }
}
