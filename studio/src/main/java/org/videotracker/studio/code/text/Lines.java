package org.videotracker.studio.code.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Edits of whole lines: all that the selection touches, but for one of which it has no more than the begin. */
public final class Lines {
    private static final Pattern OPENING =
            Pattern.compile("(\\bthen|\\bdo|\\belse|\\brepeat|\\bfunction\\b[^()]*\\([^()]*\\)|[({\\[])\\s*(--.*)?$");

    private Lines() {}

    static boolean opensABlock(String line) {
        return OPENING.matcher(line).find();
    }

    private static int first(Sheet sheet) {
        return sheet.text().line(sheet.selection().from());
    }

    private static int last(Sheet sheet) {
        int last = sheet.text().line(sheet.selection().to());
        boolean onlyTouches =
                last > first(sheet) && sheet.selection().to() == sheet.text().begin(last);
        return onlyTouches ? last - 1 : last;
    }

    public static Sheet indented(Sheet sheet) {
        return each(sheet, line -> line.isBlank() ? line : Sheet.INDENT + line);
    }

    public static Sheet outdented(Sheet sheet) {
        return each(sheet, line -> {
            if (line.startsWith("\t")) {
                return line.substring(1);
            }
            int blanks = 0;
            while (blanks < CodeText.TAB && blanks < line.length() && line.charAt(blanks) == ' ') {
                blanks++;
            }
            return line.substring(blanks);
        });
    }

    /** Makes comments of lines, or code of them if all of them are comments. */
    public static Sheet commented(Sheet sheet) {
        List<String> lines = new ArrayList<>();
        for (int line = first(sheet); line <= last(sheet); line++) {
            lines.add(sheet.text().lineText(line));
        }
        boolean areAllBlank = lines.stream().allMatch(String::isBlank);
        boolean areComments = !areAllBlank
                && lines.stream()
                        .filter(line -> !line.isBlank())
                        .allMatch(line -> line.strip().startsWith("--"));
        if (areComments) {
            return each(sheet, line -> line.replaceFirst("-- ?", ""));
        }
        int indent = lines.stream()
                .filter(line -> areAllBlank || !line.isBlank())
                .mapToInt(line -> Words.indent(line).length())
                .min()
                .orElse(0);
        return each(
                sheet,
                line -> line.isBlank() && !areAllBlank
                        ? line
                        : line.substring(0, indent) + "-- " + line.substring(indent));
    }

    private static Sheet each(Sheet sheet, UnaryOperator<String> change) {
        Sheet changed = sheet;
        for (int line = last(sheet);
                line >= first(sheet);
                line--) { // from the end, so that the places of the others hold
            String before = sheet.text().lineText(line);
            String after = change.apply(before);
            int same = commonEnd(before, after);
            int begin = sheet.text().begin(line);
            changed = changed.patched(
                    begin + commonBegin(before, after, same),
                    begin + before.length() - same,
                    after.substring(commonBegin(before, after, same), after.length() - same));
        }
        return changed;
    }

    private static int commonEnd(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length())
                && one.charAt(one.length() - 1 - same) == other.charAt(other.length() - 1 - same)) {
            same++;
        }
        return same;
    }

    private static int commonBegin(String one, String other, int end) {
        int same = 0;
        while (same < Math.min(one.length(), other.length()) - end && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same;
    }

    /** Lines twice; the second ones are selected as the first ones were. */
    public static Sheet doubled(Sheet sheet) {
        CodeText text = sheet.text();
        int end = text.end(last(sheet));
        String lines = "\n" + text.part(text.begin(first(sheet)), end);
        Selection there = sheet.selection();
        return new Sheet(
                text.with(end, end, lines),
                Selection.of(there.anchor() + lines.length(), there.caret() + lines.length()));
    }

    /** Lines without these; the caret is where they were. */
    public static Sheet removed(Sheet sheet) {
        CodeText text = sheet.text();
        int from = text.begin(first(sheet));
        int to = text.end(last(sheet));
        boolean isAtEnd = to == text.length();
        return sheet.replaced(isAtEnd ? Math.max(0, from - 1) : from, isAtEnd ? to : to + 1, "");
    }

    /** Lines in exchange with the one above them. */
    public static Sheet raised(Sheet sheet) {
        return first(sheet) == 0 ? sheet : exchanged(sheet, first(sheet) - 1, first(sheet), last(sheet), -1);
    }

    /** Lines in exchange with the one below them. */
    public static Sheet lowered(Sheet sheet) {
        int below = last(sheet) + 1;
        return below == sheet.text().lines() ? sheet : exchanged(sheet, first(sheet), below, below, 1);
    }

    /** Exchanges the lines from the first to before the second with those from the second to the last; the selection goes along. */
    private static Sheet exchanged(Sheet sheet, int first, int second, int last, int direction) {
        CodeText text = sheet.text();
        String upper = text.part(text.begin(first), text.end(second - 1));
        String lower = text.part(text.begin(second), text.end(last));
        int way = direction * ((direction < 0 ? upper : lower).length() + 1);
        return new Sheet(
                text.with(text.begin(first), text.end(last), lower + "\n" + upper),
                Selection.of(sheet.selection().anchor() + way, sheet.selection().caret() + way));
    }
}
