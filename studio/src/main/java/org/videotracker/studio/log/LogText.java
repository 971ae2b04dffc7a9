package org.videotracker.studio.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.videotracker.script.conversation.Said;
import org.videotracker.studio.host.Notice;
import org.videotracker.studio.host.Notices;
import org.videotracker.studio.page.Transcript;

/** The notices that are shown, as a page of text: each with its time, the same one in a row once, with how often. Thread of the studio. */
final class LogText {
    private final Notices notices;
    private final Transcript transcript = new Transcript();
    private LogFilter filter = LogFilter.ALL;
    private long shownTo;
    private boolean isOld;

    LogText(Notices notices) {
        this.notices = notices;
    }

    Transcript transcript() {
        return transcript;
    }

    LogFilter filter() {
        return filter;
    }

    void filter(LogFilter newFilter) {
        if (!filter.equals(newFilter)) {
            filter = newFilter;
            isOld = true;
        }
    }

    /** Takes what is new. Whatever is said again changes the last line, so that a page is made anew then. */
    void update() {
        if (shownTo == notices.count() && !isOld) {
            return;
        }
        shownTo = notices.count();
        isOld = false;
        transcript.clear();
        List<Said> lines = new ArrayList<>();
        Notices.Said last = null;
        int times = 0;
        for (Notices.Said said : notices.said()) {
            if (!filter.shows(said.notice())) {
                continue;
            }
            if (last != null && !last.notice().equals(said.notice())) {
                lines.add(line(last, times));
                times = 0;
            }
            last = said;
            times++;
        }
        if (last != null) {
            lines.add(line(last, times));
        }
        transcript.say(lines);
    }

    private static Said line(Notices.Said said, int times) {
        long seconds = (long) said.seconds();
        String time = String.format(Locale.ROOT, "%02d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
        String count = times > 1 ? " (" + times + " times)" : "";
        String text = said.notice().text().strip().replace("\n", "\n          ");
        return new Said(kind(said.notice().kind()), time + "  " + text + count);
    }

    private static Said.Kind kind(Notice.Kind kind) {
        return switch (kind) {
            case DONE -> Said.Kind.RESULT;
            case NOTE -> Said.Kind.HINT;
            case SCRIPT -> Said.Kind.ECHO;
            case WARNING -> Said.Kind.NOTICE;
            case ERROR -> Said.Kind.ERROR;
        };
    }
}
