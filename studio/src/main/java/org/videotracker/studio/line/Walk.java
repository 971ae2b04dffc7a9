package org.videotracker.studio.line;

import java.util.OptionalInt;

/**
 * Up and Down through the lines that were typed: those that begin as the one that was being typed, which comes back at the end.
 *
 * @param draft what was being typed
 * @param place of the line that is shown; behind the last one, the draft
 */
record Walk(EditedLine draft, int place) {

    /** To an older line, or the same where there is none. */
    static Walk older(TypedLines lines, Walk walk, EditedLine present) {
        OptionalInt found = lines.older(walk.place, walk.draft.beforeCursor(), present.text());
        return found.isPresent() ? new Walk(walk.draft, found.getAsInt()) : walk;
    }

    /** To a newer line, at last to the draft. */
    static Walk newer(TypedLines lines, Walk walk, EditedLine present) {
        OptionalInt found = lines.newer(walk.place, walk.draft.beforeCursor(), present.text());
        return new Walk(walk.draft, found.orElse(lines.count()));
    }

    EditedLine shown(TypedLines lines) {
        return place >= lines.count() ? draft : EditedLine.of(lines.get(place));
    }
}
