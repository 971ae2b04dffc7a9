package org.videotracker.app.console;

import java.util.Optional;
import org.jline.reader.Buffer;
import org.jline.reader.History;
import org.jline.reader.LineReader;

/**
 * Up and Down: goes through the lines that begin as the one that was being typed, which comes back at the end. In a line of
 * several lines the cursor moves first. Used by the thread that reads.
 */
final class PrefixSearch {
    private final LineReader reader;
    private String typed = "";
    private Optional<String> shown = Optional.empty();
    private int place;

    PrefixSearch(LineReader reader) {
        this.reader = reader;
    }

    /** Begins with a new line. */
    void begin() {
        shown = Optional.empty();
    }

    boolean up() {
        Buffer buffer = reader.getBuffer();
        if (buffer.toString().lastIndexOf('\n', buffer.cursor() - 1) >= 0) {
            return buffer.up();
        }
        return search(-1);
    }

    boolean down() {
        Buffer buffer = reader.getBuffer();
        if (buffer.toString().indexOf('\n', buffer.cursor()) >= 0) {
            return buffer.down();
        }
        return search(1);
    }

    private boolean search(int step) {
        String present = reader.getBuffer().toString();
        History history = reader.getHistory();
        boolean isNew = !shown.equals(Optional.of(present));
        if (isNew) {
            typed = present;
            place = history.last() + 1;
        }
        for (int at = place + step; at >= history.first() && at <= history.last(); at += step) {
            String line = history.get(at);
            if (line.startsWith(typed) && !line.equals(present)) {
                show(line, at);
                return true;
            }
        }
        if (step > 0 && place <= history.last()) {
            show(typed, history.last() + 1);
            return true;
        }
        shown = Optional.of(present);
        return false;
    }

    private void show(String line, int at) {
        place = at;
        shown = Optional.of(line);
        reader.getBuffer().clear();
        reader.getBuffer().write(line);
    }
}
