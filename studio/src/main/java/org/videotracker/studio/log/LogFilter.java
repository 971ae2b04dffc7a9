package org.videotracker.studio.log;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.videotracker.studio.host.Notice;

/**
 * Which notices are shown.
 *
 * @param kinds those that are
 * @param part what must occur in the text, in any case of letters
 */
record LogFilter(Set<Notice.Kind> kinds, String part) {
    static final LogFilter ALL = new LogFilter(EnumSet.allOf(Notice.Kind.class), "");

    LogFilter {
        kinds = Collections.unmodifiableSet(
                kinds.isEmpty() ? EnumSet.noneOf(Notice.Kind.class) : EnumSet.copyOf(kinds));
    }

    boolean shows(Notice notice) {
        return kinds.contains(notice.kind())
                && (part.isBlank()
                        || notice.text()
                                .toLowerCase(Locale.ROOT)
                                .contains(part.strip().toLowerCase(Locale.ROOT)));
    }

    /** With a kind that was left out, or the other way round. */
    LogFilter toggled(Notice.Kind kind) {
        EnumSet<Notice.Kind> changed = EnumSet.noneOf(Notice.Kind.class);
        changed.addAll(kinds);
        if (!changed.remove(kind)) {
            changed.add(kind);
        }
        return new LogFilter(changed, part);
    }

    LogFilter with(String newPart) {
        return new LogFilter(kinds, newPart);
    }
}
