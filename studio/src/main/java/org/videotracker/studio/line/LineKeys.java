package org.videotracker.studio.line;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.videotracker.studio.key.Action;

/** Which actions of the keymap do what to a line. */
public final class LineKeys {
    private static final Map<Action, LineKey> KEYS = new EnumMap<>(Map.ofEntries(
            Map.entry(Action.LINE_RUN, LineKey.ENTER),
            Map.entry(Action.LINE_BREAK, LineKey.NEW_LINE),
            Map.entry(Action.LINE_CANCEL, LineKey.CANCEL),
            Map.entry(Action.LINE_COMPLETE, LineKey.COMPLETE),
            Map.entry(Action.LINE_COMPLETE_BACK, LineKey.COMPLETE_BACK),
            Map.entry(Action.LINE_OLDER, LineKey.UP),
            Map.entry(Action.LINE_NEWER, LineKey.DOWN),
            Map.entry(Action.LINE_SEARCH, LineKey.SEARCH),
            Map.entry(Action.LINE_SEARCH_NEWER, LineKey.SEARCH_NEWER),
            Map.entry(Action.LINE_LEFT, LineKey.LEFT),
            Map.entry(Action.LINE_RIGHT, LineKey.RIGHT),
            Map.entry(Action.LINE_WORD_LEFT, LineKey.WORD_LEFT),
            Map.entry(Action.LINE_WORD_RIGHT, LineKey.WORD_RIGHT),
            Map.entry(Action.LINE_HOME, LineKey.HOME),
            Map.entry(Action.LINE_END, LineKey.END),
            Map.entry(Action.LINE_BACKSPACE, LineKey.BACKSPACE),
            Map.entry(Action.LINE_DELETE, LineKey.DELETE),
            Map.entry(Action.LINE_BACKSPACE_WORD, LineKey.BACKSPACE_WORD),
            Map.entry(Action.LINE_DELETE_WORD, LineKey.DELETE_WORD),
            Map.entry(Action.LINE_CUT_WORD, LineKey.CUT_WORD),
            Map.entry(Action.LINE_CUT_TO_END, LineKey.CUT_TO_END),
            Map.entry(Action.LINE_CUT_TO_START, LineKey.CUT_TO_START),
            Map.entry(Action.LINE_PUT_BACK, LineKey.PUT_BACK)));

    private LineKeys() {}

    /** What an action does; empty for one that is not about a line. */
    public static Optional<LineKey> of(Action action) {
        return Optional.ofNullable(KEYS.get(action));
    }
}
