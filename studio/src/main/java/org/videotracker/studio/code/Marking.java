package org.videotracker.studio.code;

import java.util.ArrayList;
import java.util.List;
import org.videotracker.script.lua.runtime.ScriptError;
import org.videotracker.studio.code.text.CodeText;
import org.videotracker.studio.code.text.Page;

/** What is to be seen in the text of what was run: which part it was, for a moment, and where it went wrong. Used by one thread. */
final class Marking {
    private static final long FLASH_NANOS = 500_000_000;

    private final List<Stretch> flashes = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private Checked shown = Checked.NOTHING;
    private List<Mark> all = List.of();

    /** The parts that were run a moment ago. */
    List<Stretch> flashes() {
        return flashes;
    }

    /** Where runs went wrong. */
    List<Mark> marks() {
        return marks;
    }

    /** These, and where the text is no Lua. */
    List<Mark> with(Checked checked, Page page) {
        if (checked.errors().isEmpty()) {
            return marks;
        }
        if (checked != shown || all.size() != marks.size() + checked.errors().size()) {
            shown = checked;
            all = new ArrayList<>(marks);
            checked.errors()
                    .forEach(error -> all.add(new Mark(
                            place(checked.text(), error.line(), error.column()),
                            page.revision(),
                            error.message(),
                            error.hint())));
        }
        return all;
    }

    private static int place(CodeText text, int line, int column) {
        int index = Math.clamp(line - 1, 0, text.lines() - 1);
        return Math.min(text.begin(index) + Math.max(0, column - 1), text.end(index));
    }

    void goOn(Page page, long nanos) {
        flashes.removeIf(flash -> flash.until() <= nanos);
        flashes.replaceAll(flash -> flash.in(page));
        marks.replaceAll(mark -> mark.in(page));
        marks.removeIf(mark -> !mark.isThere(page));
    }

    void clear() {
        flashes.clear();
        marks.clear();
        shown = Checked.NOTHING;
    }

    void began(Run run, long nanos) {
        marks.clear();
        shown = Checked.NOTHING;
        flashes.add(new Stretch(run.from(), run.to(), run.revision(), nanos, nanos + FLASH_NANOS));
    }

    /** Marks what went wrong in a run of the text that is shown. */
    void concluded(Run run, Page page) {
        shown = Checked.NOTHING;
        for (ScriptError error : Evaluating.errors(run)) {
            if (error.script().equals(Evaluating.name(run.source()))) {
                failed(error, run.text(), run.revision(), page);
            }
        }
    }

    /** Marks where something went wrong in a text that was run, as far as that place is still there. */
    void failed(ScriptError error, CodeText text, long revision, Page page) {
        if (error.line() > 0) {
            shown = Checked.NOTHING;
            Mark mark = new Mark(place(text, error.line(), error.column()), revision, error.message(), error.hint())
                    .in(page);
            if (mark.isThere(page) && !marks.contains(mark)) {
                marks.add(mark);
            }
        }
    }
}
