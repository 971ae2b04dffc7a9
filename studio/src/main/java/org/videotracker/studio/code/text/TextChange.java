package org.videotracker.studio.code.text;

/**
 * What became of a text by an edit.
 *
 * @param at where it differs first
 * @param removed what stood there
 * @param inserted what stands there now
 */
public record TextChange(int at, String removed, String inserted) {

    /**
     * What leads from one sheet to another. Where equal characters leave it open which of them are new, it is those at the caret.
     */
    static TextChange between(Sheet before, Sheet after) {
        String old = before.text().toString();
        String young = after.text().toString();
        int shorter = Math.min(old.length(), young.length());
        int limit = Math.min(
                shorter, Math.min(before.selection().from(), after.selection().from()));
        int at = 0;
        while (at < limit && old.charAt(at) == young.charAt(at)) {
            at++;
        }
        int same = 0;
        while (same < shorter - at && old.charAt(old.length() - 1 - same) == young.charAt(young.length() - 1 - same)) {
            same++;
        }
        return new TextChange(at, old.substring(at, old.length() - same), young.substring(at, young.length() - same));
    }

    CodeText applyTo(CodeText text) {
        return text.with(at, at + removed.length(), inserted);
    }

    TextChange inverse() {
        return new TextChange(at, inserted, removed);
    }

    boolean isNothing() {
        return removed.isEmpty() && inserted.isEmpty();
    }

    /** Where a character is after the change that was at a place before it; -1 if it is gone. */
    int map(int offset) {
        if (offset < at) {
            return offset;
        }
        return offset >= at + removed.length() ? offset + inserted.length() - removed.length() : -1;
    }
}
