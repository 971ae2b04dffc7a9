package org.videotracker.media.journal;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * What can be said of a journal's file without building anything.
 *
 * @param last the number of the last line that is as it was written; -1 if there is none
 * @param edits how many edits were kept
 * @param isEnded whether the program ended as it should
 * @param lost how many lines at the end are damaged
 * @param lastEdits some of the edits, the last one last
 */
record JournalScan(
        JournalName name, long last, long edits, boolean isEnded, long lost, List<JournalRecord.Summary> lastEdits) {
    private static final int SHOWN = 8;

    static JournalScan of(JournalName name) throws IOException {
        Deque<String> shown = new ArrayDeque<>();
        long edits = 0;
        long last = -1;
        String content = "";
        try (JournalLines lines = new JournalLines(name.path())) {
            for (Optional<JournalLines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                last = line.get().number();
                content = line.get().content();
                if (isEdit(content)) {
                    edits++;
                    shown.addLast(content);
                    if (shown.size() > SHOWN) {
                        shown.removeFirst();
                    }
                }
            }
            return new JournalScan(
                    name, last, edits, content.contains("\"end\":\"clean\"}"), lines.lost(), summaries(shown));
        }
    }

    /** The time comes first, and then what tells one kind of record from another. */
    static boolean isEdit(String content) {
        int kind = content.indexOf(',') + 1;
        return content.startsWith("\"label\":", kind)
                || content.startsWith("\"undo\":", kind)
                || content.startsWith("\"redo\":", kind);
    }

    private static List<JournalRecord.Summary> summaries(Deque<String> contents) {
        List<JournalRecord.Summary> summaries = new ArrayList<>();
        for (String content : contents) {
            try {
                summaries.add(JournalRecord.summary(content));
            } catch (JournalDamageException strange) {
                summaries.add(new JournalRecord.Summary(Instant.EPOCH, strange.problem()));
            }
        }
        return summaries;
    }
}
