package org.videotracker.studio.line;

import java.util.OptionalInt;

/**
 * Looking for a line that was typed by a part of it.
 *
 * @param draft what was being typed, for whoever gives up
 * @param part what is looked for
 * @param place of the line that was found; behind the last one where nothing was looked for yet
 * @param isFound whether that line has the part; else it is the one that was found before
 */
public record Search(EditedLine draft, String part, int place, boolean isFound) {

    static Search begun(EditedLine draft, TypedLines lines) {
        return new Search(draft, "", lines.count(), true);
    }

    /** For a part with one more character, or one less: the newest that has it, from the present one on. */
    Search with(String newPart, TypedLines lines) {
        boolean isLonger = newPart.startsWith(part);
        OptionalInt found = lines.olderWith(isLonger ? place + 1 : lines.count(), newPart);
        return new Search(draft, newPart, found.orElse(place), found.isPresent());
    }

    Search older(TypedLines lines) {
        OptionalInt found = lines.olderWith(place, part);
        return new Search(draft, part, found.orElse(place), found.isPresent());
    }

    Search newer(TypedLines lines) {
        OptionalInt found = lines.newerWith(place, part);
        return new Search(draft, part, found.orElse(place), found.isPresent());
    }

    /** What was found with the cursor at the part; the draft where nothing was. */
    EditedLine shown(TypedLines lines) {
        if (place >= lines.count()) {
            return draft;
        }
        String line = lines.get(place);
        int at = TypedLines.indexOf(line, part);
        return new EditedLine(line, at < 0 ? line.length() : at);
    }
}
