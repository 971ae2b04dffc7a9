package org.videotracker.script.lua.sync;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.videotracker.script.lua.sync.Scalar.Amount;
import org.videotracker.script.lua.sync.Scalar.Option;
import org.videotracker.script.lua.sync.Scalar.Truth;
import org.videotracker.script.lua.sync.Scalar.Words;
import org.videotracker.script.lua.syntax.Expression;
import org.videotracker.script.lua.syntax.Expression.Fixed;
import org.videotracker.script.lua.syntax.Expression.NumberLiteral;
import org.videotracker.script.lua.syntax.Expression.Prefixed;
import org.videotracker.script.lua.syntax.Expression.TextLiteral;

/** Writes another value the way a literal is written: its decimals, its base, its quotes, its case. */
final class LiteralStyle {
    private LiteralStyle() {}

    /** Whether a literal can mean a value. */
    static boolean means(Expression literal, Scalar value) {
        return switch (value) {
            case Amount(double wanted) ->
                number(literal).filter(number -> number == wanted).isPresent();
            case Words(String text) ->
                literal instanceof TextLiteral found && found.value().equals(text);
            case Truth(boolean isTrue) ->
                literal instanceof Fixed found && found.word().equals(Boolean.toString(isTrue))
                        || number(literal)
                                .filter(number -> number == (isTrue ? 1 : 0))
                                .isPresent();
            case Option(int index, List<String> names) ->
                literal instanceof TextLiteral found && found.value().equalsIgnoreCase(names.get(index))
                        || number(literal).filter(number -> number == index).isPresent();
        };
    }

    private static Optional<Double> number(Expression literal) {
        return switch (literal) {
            case NumberLiteral found -> Optional.of(found.value());
            case Prefixed(int begin, int end, var operators, NumberLiteral found)
            when operators.equals(List.of("-")) -> Optional.of(-found.value());
            default -> Optional.empty();
        };
    }

    /**
     * Another value in the place of a literal.
     *
     * @param written the literal as it stands in the text
     * @param value of the sort that the literal means
     */
    static String rewritten(String written, Expression literal, Scalar value) {
        return switch (value) {
            case Amount(double number) -> number(written, number);
            case Words(String text) -> text(written, text);
            case Truth(boolean isTrue) -> literal instanceof Fixed ? Boolean.toString(isTrue) : isTrue ? "1" : "0";
            case Option(int index, List<String> names) ->
                literal instanceof TextLiteral old
                        ? text(written, inTheCaseOf(old.value(), names.get(index)))
                        : "" + index;
        };
    }

    private static String inTheCaseOf(String old, String name) {
        if (old.equals(old.toLowerCase(Locale.ROOT))) {
            return name.toLowerCase(Locale.ROOT);
        }
        return old.equals(old.toUpperCase(Locale.ROOT)) ? name.toUpperCase(Locale.ROOT) : name;
    }

    private static String number(String written, double number) {
        boolean isHex = written.startsWith("0x") || written.startsWith("0X");
        if (isHex && number == Math.rint(number) && number >= 0 && number < 1L << 53) {
            String digits = Long.toHexString((long) number);
            boolean isUpper = written.substring(2).chars().anyMatch(c -> c >= 'A' && c <= 'F');
            String cased = isUpper ? digits.toUpperCase(Locale.ROOT) : digits;
            return written.substring(0, 2) + "0".repeat(Math.max(0, written.length() - 2 - cased.length())) + cased;
        }
        String decimal = Scalar.decimal(number);
        return decimal + missingZeros(written, decimal);
    }

    /** So that a number keeps at least as many decimals as it had. */
    private static String missingZeros(String written, String decimal) {
        int wanted = written.matches("-?\\s*\\d*\\.\\d+") ? written.length() - written.indexOf('.') - 1 : 0;
        int present = decimal.indexOf('.') < 0 ? 0 : decimal.length() - decimal.indexOf('.') - 1;
        String point = present == 0 && wanted > 0 ? "." : "";
        return point + "0".repeat(Math.max(0, wanted - present));
    }

    private static String text(String written, String text) {
        char first = written.charAt(0);
        if (first != '[') {
            return Scalar.quoted(text, first);
        }
        int border = written.indexOf('[', 1) + 1;
        String close = written.substring(written.length() - border);
        boolean fits = !text.contains(close.substring(0, border - 1))
                && !text.startsWith("\n")
                && text.chars().noneMatch(c -> c < ' ' && c != '\n' && c != '\t')
                && !text.endsWith("]");
        return fits ? written.substring(0, border) + text + close : Scalar.quoted(text, '"');
    }
}
