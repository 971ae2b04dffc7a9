package org.videotracker.studio.code;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.videotracker.script.lua.runtime.ScriptError;
import org.videotracker.studio.code.ResultLine.Kind;

/** What scripts have said: the last thousand lines. Anyone may add; one thread reads. */
final class Results {
    private static final int MOST_LINES = 1000;
    private static final int LONGEST_LINE = 2000;

    private final Queue<ResultLine> added = new ConcurrentLinkedQueue<>();
    private final Deque<ResultLine> lines = new ArrayDeque<>();
    private List<ResultLine> shown = List.of();

    void add(Kind kind, String text) {
        for (String line : text.split("\n", -1)) {
            added.add(new ResultLine(kind, line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) : line));
        }
    }

    /** Place and message, and then all that helps. */
    void add(ScriptError error) {
        fail(error.text());
    }

    /** What went wrong in the first line, and then all that helps. */
    void fail(String text) {
        int end = text.indexOf('\n');
        add(Kind.ERROR, end < 0 ? text : text.substring(0, end));
        if (end >= 0) {
            add(Kind.HINT, text.substring(end + 1));
        }
    }

    /** The lines, the oldest first; the same list as long as nothing is added. The reading thread. */
    List<ResultLine> lines() {
        if (!added.isEmpty()) {
            for (ResultLine line = added.poll(); line != null; line = added.poll()) {
                lines.addLast(line);
                if (lines.size() > MOST_LINES) {
                    lines.removeFirst();
                }
            }
            shown = new ArrayList<>(lines);
        }
        return shown;
    }

    /** Forgets all lines. */
    void clear() {
        lines.clear();
        shown = List.of();
    }
}
