package org.videotracker.media.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.videotracker.media.project.SessionFile;

/**
 * The files that one run of the program left of a session: one, or two if it died while it went over to another.
 *
 * @param newest the file that holds most
 */
record JournalRun(JournalScan newest, List<JournalName> files) {

    /** The runs of a session, the oldest first. */
    static List<JournalRun> of(SessionFile session) throws IOException {
        Map<String, List<JournalName>> byRun = new LinkedHashMap<>();
        for (JournalName name : JournalName.in(session.recoveryFolder())) {
            if (name.session().equals(session.name())) {
                byRun.computeIfAbsent(name.run(), _ -> new ArrayList<>()).add(name);
            }
        }
        List<JournalRun> runs = new ArrayList<>();
        for (List<JournalName> files : byRun.values()) {
            List<JournalScan> scans = new ArrayList<>();
            for (JournalName file : files) {
                scans.add(JournalScan.of(file));
            }
            Comparator<JournalScan> byContent = Comparator.comparing(JournalScan::last);
            runs.add(new JournalRun(scans.stream().max(byContent).orElseThrow(), List.copyOf(files)));
        }
        return runs;
    }

    boolean hasEnded() {
        return newest.isEnded();
    }

    void delete() throws IOException {
        for (JournalName file : files) {
            Files.deleteIfExists(file.path());
        }
    }
}
