package org.videotracker.studio.code.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text that is being written, with what can be taken back: what is typed in one go, up to the end of a word, is one step. Used by one
 * thread.
 */
public final class Page {
    private static final int MOST_STEPS = 2000;
    private static final int MOST_CHANGES = 4096;

    private final Deque<Step> past = new ArrayDeque<>();
    private final Deque<Step> future = new ArrayDeque<>();
    /** The changes that led to the present text, the oldest first: the last one made the present revision. */
    private final List<TextChange> changes = new ArrayList<>();

    private Sheet sheet;
    private long revision;
    /** Whether the last step may still become longer. */
    private boolean isOpen;

    /** What an edit is taken back with. */
    public enum Kind {
        /** Characters that are typed: with those before them. */
        TYPED,
        /** Characters that are erased: with those before them. */
        ERASED,
        /** By itself. */
        WHOLE
    }

    private record Step(Kind kind, TextChange change, Selection before, Selection after) {}

    public Page(Sheet sheet) {
        this.sheet = sheet;
    }

    public Sheet sheet() {
        return sheet;
    }

    public CodeText text() {
        return sheet.text();
    }

    /** Another number for each text there has been. */
    public long revision() {
        return revision;
    }

    /** Selects something else. What is typed from now on is a step of its own. */
    public void select(Selection selection) {
        Sheet moved = sheet.with(selection);
        isOpen &= moved.equals(sheet);
        sheet = moved;
    }

    /** Goes on with another text; tells whether it is one. */
    public boolean edit(Kind kind, Sheet next) {
        TextChange change = TextChange.between(sheet, next);
        if (change.isNothing()) {
            select(next.selection());
            return false;
        }
        Step step = new Step(kind, change, sheet.selection(), next.selection());
        Optional<Step> joined = isOpen ? joined(past.peekLast(), step) : Optional.empty();
        if (joined.isPresent()) {
            past.removeLast();
        }
        past.addLast(joined.orElse(step));
        if (past.size() > MOST_STEPS) {
            past.removeFirst();
        }
        future.clear();
        isOpen = kind != Kind.WHOLE;
        become(next, change);
        return true;
    }

    /** Two steps as one, if they belong together. */
    private static Optional<Step> joined(@Nullable Step last, Step next) {
        if (last == null || last.kind != next.kind) {
            return Optional.empty();
        }
        TextChange before = last.change;
        TextChange after = next.change;
        boolean isTyped = next.kind == Kind.TYPED
                && after.removed().isEmpty()
                && after.at() == before.at() + before.inserted().length()
                && !beginsAWord(before.inserted(), after.inserted());
        if (isTyped) {
            return join(
                    last, next, new TextChange(before.at(), before.removed(), before.inserted() + after.inserted()));
        }
        boolean isErased = next.kind == Kind.ERASED
                && before.inserted().isEmpty()
                && after.inserted().isEmpty();
        if (isErased && after.at() + after.removed().length() == before.at()) {
            return join(last, next, new TextChange(after.at(), after.removed() + before.removed(), ""));
        }
        return isErased && after.at() == before.at()
                ? join(last, next, new TextChange(before.at(), before.removed() + after.removed(), ""))
                : Optional.empty();
    }

    private static Optional<Step> join(Step last, Step next, TextChange change) {
        return Optional.of(new Step(last.kind, change, last.before, next.after));
    }

    private static boolean beginsAWord(String before, String after) {
        return after.startsWith("\n")
                || !before.isEmpty() && Words.isBlank(before.charAt(before.length() - 1)) && !after.isBlank();
    }

    private void become(Sheet next, TextChange change) {
        sheet = next;
        revision++;
        changes.add(change);
        if (changes.size() > MOST_CHANGES) {
            changes.subList(0, MOST_CHANGES / 2).clear();
        }
    }

    /** Takes the last step back; tells whether there was one. */
    public boolean undo() {
        @Nullable Step step = past.pollLast();
        if (step == null) {
            return false;
        }
        future.addLast(step);
        TextChange back = step.change.inverse();
        become(new Sheet(back.applyTo(text()), step.before), back);
        isOpen = false;
        return true;
    }

    /** Does again what was taken back last; tells whether there was anything. */
    public boolean redo() {
        @Nullable Step step = future.pollLast();
        if (step == null) {
            return false;
        }
        past.addLast(step);
        become(new Sheet(step.change.applyTo(text()), step.after), step.change);
        isOpen = false;
        return true;
    }

    /** Where a character of an earlier text is in the present one; -1 if it is gone, or that was too long ago. */
    public int present(int offset, long since) {
        long first = revision - changes.size();
        if (since < first) {
            return -1;
        }
        int at = offset;
        for (int i = (int) (since - first); i < changes.size() && at >= 0; i++) {
            at = changes.get(i).map(at);
        }
        return at;
    }
}
