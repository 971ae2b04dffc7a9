package org.videotracker.studio.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.videotracker.script.conversation.Said;

/** What was said in a conversation: the newest lines of it. Any thread says something; the UI thread reads. */
public final class Transcript {
    /** More than a day's work, and a megabyte or two. */
    static final int MOST_LINES = 5000;

    private static final int LONGEST_LINE = 4000;

    /** @param isFirst whether what was said begins with it */
    private record Line(Said said, boolean isFirst) {}

    private final Queue<List<Said>> waiting = new ConcurrentLinkedQueue<>();
    private final List<Line> lines = new ArrayList<>();
    private long first;
    private long version;

    /** Says something, as a whole. Any thread. */
    public void say(List<Said> said) {
        if (!said.isEmpty()) {
            waiting.add(List.copyOf(said));
        }
    }

    /** Says one thing. Any thread. */
    public void say(Said.Kind kind, String text) {
        say(List.of(new Said(kind, text)));
    }

    /** Takes what was said since the last time. */
    public void drain() {
        for (List<Said> said = waiting.poll(); said != null; said = waiting.poll()) {
            for (Said one : said) {
                add(one);
                version++;
            }
        }
    }

    private void add(Said said) {
        boolean isFirst = true;
        for (String line : said.text().split("\\R")) {
            String whole = line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE) + " ...";
            lines.add(new Line(new Said(said.kind(), Cells.printable(whole)), isFirst));
            isFirst = false;
            if (lines.size() > MOST_LINES) {
                lines.removeFirst();
                first++;
            }
        }
    }

    /** Forgets all lines. */
    public void clear() {
        drain();
        first += lines.size();
        lines.clear();
        version++;
    }

    /** The number of the oldest line that is kept; numbers are never used again. */
    public long first() {
        return first;
    }

    /** The number behind the newest line. */
    public long end() {
        return first + lines.size();
    }

    /** Each of one line of text. */
    public Said line(long number) {
        return lines.get(Math.toIntExact(number - first)).said;
    }

    /** Whether what was said begins with a line. */
    boolean isFirst(long number) {
        return lines.get(Math.toIntExact(number - first)).isFirst;
    }

    /** Another one where the lines may be others. */
    long version() {
        return version;
    }
}
