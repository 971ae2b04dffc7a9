package org.videotracker.script.lua.luaj;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.luaj.vm2.LuaError;
import org.luaj.vm2.LuaString;
import org.luaj.vm2.Varargs;

/** {@code string.format}, with the flags, widths and precisions that the interpreter's own leaves out. */
final class FormatText {
    private static final Pattern DIRECTIVE = Pattern.compile("%([-+ #0]{0,5})(\\d{0,2})(?:\\.(\\d{0,2}))?([a-zA-Z])");
    private static final int DEFAULT_PRECISION = 6;

    private FormatText() {}

    static Varargs format(Varargs arguments) {
        LuaString format = Texts.argument(arguments, 1, "format");
        TextBuilder result = new TextBuilder(format.m_length);
        int argument = 1;
        int i = 0;
        while (i < format.m_length) {
            int code = format.luaByte(i);
            if (code != '%') {
                result.append((byte) code);
                i++;
            } else if (i + 1 < format.m_length && format.luaByte(i + 1) == '%') {
                result.append((byte) '%');
                i += 2;
            } else {
                Matcher directive = directive(format, i);
                argument++;
                if (argument > arguments.narg()) {
                    throw new LuaError("bad argument #" + argument + " to 'format' (no value)");
                }
                result.append(formatted(directive, arguments, argument));
                i += directive.end();
            }
            Texts.requireLength(result.length());
        }
        Guard.current().chargeBytes(result.length());
        return result.text();
    }

    private static Matcher directive(LuaString format, int from) {
        LuaString rest = format.substring(from, Math.min(format.m_length, from + 16));
        Matcher matcher = DIRECTIVE.matcher(rest.tojstring());
        if (!matcher.lookingAt()) {
            throw new LuaError("invalid option in the format at character " + (from + 1));
        }
        return matcher;
    }

    private static LuaString formatted(Matcher directive, Varargs arguments, int index) {
        String flags = directive.group(1);
        int width = directive.group(2).isEmpty() ? 0 : Integer.parseInt(directive.group(2));
        String written = directive.group(3);
        int precision = written == null ? -1 : written.isEmpty() ? 0 : Integer.parseInt(written);
        char conversion = directive.group(4).charAt(0);
        switch (conversion) {
            case 's' -> {
                LuaString text = BaseFunctions.text(arguments.arg(index));
                LuaString cut = precision >= 0 && precision < text.m_length ? text.substring(0, precision) : text;
                return padded(cut, width, flags);
            }
            case 'q' -> {
                return quoted(Texts.argument(arguments, index, "format"));
            }
            case 'c' -> {
                return padded(Texts.of(new byte[] {(byte) arguments.checkint(index)}), width, flags);
            }
            default -> {
                String digits = number(conversion, flags, precision, arguments, index);
                boolean zeros = flags.contains("0") && !flags.contains("-") && isFilled(conversion, precision, digits);
                return zeros ? zeroed(digits, width) : padded(LuaString.valueOf(digits), width, flags);
            }
        }
    }

    private static boolean isFilled(char conversion, int precision, String digits) {
        boolean isWhole = "diuxXo".indexOf(conversion) >= 0;
        return !(isWhole && precision >= 0) && Character.isDigit(digits.charAt(digits.length() - 1));
    }

    private static String number(char conversion, String flags, int precision, Varargs arguments, int index) {
        double number = arguments.checkdouble(index);
        int places = precision < 0 ? DEFAULT_PRECISION : precision;
        String digits = switch (conversion) {
            case 'd', 'i', 'u' -> whole(number, index, 10, precision);
            case 'x' -> (flags.contains("#") ? "0x" : "") + whole(number, index, 16, precision);
            case 'X' ->
                (flags.contains("#") ? "0X" : "")
                        + whole(number, index, 16, precision).toUpperCase(Locale.ROOT);
            case 'o' -> whole(number, index, 8, precision);
            case 'f', 'F' -> NumberText.fixed(number, places);
            case 'e' -> NumberText.scientific(number, places);
            case 'E' -> NumberText.scientific(number, places).toUpperCase(Locale.ROOT);
            case 'g' -> NumberText.general(number, places, flags.contains("#"));
            case 'G' -> NumberText.general(number, places, flags.contains("#")).toUpperCase(Locale.ROOT);
            default -> throw new LuaError("invalid option '%" + conversion + "' to 'format'");
        };
        String sign = digits.startsWith("-") ? "" : flags.contains("+") ? "+" : flags.contains(" ") ? " " : "";
        return sign + digits;
    }

    private static String whole(double number, int index, int base, int precision) {
        if (number != Math.rint(number) || Math.abs(number) > 0x1p63) {
            throw new LuaError("bad argument #" + index + " to 'format' (number has no integer representation)");
        }
        long value = (long) number;
        String digits = base == 10 ? Long.toString(Math.abs(value)) : Long.toUnsignedString(value, base);
        String filled = "0".repeat(Math.max(0, precision - digits.length())) + digits;
        return base == 10 && value < 0 ? "-" + filled : filled;
    }

    private static LuaString zeroed(String digits, int width) {
        int sign = "+- ".indexOf(digits.charAt(0)) >= 0 ? 1 : 0;
        String zeros = "0".repeat(Math.max(0, width - digits.length()));
        return LuaString.valueOf(digits.substring(0, sign) + zeros + digits.substring(sign));
    }

    private static LuaString padded(LuaString text, int width, String flags) {
        int missing = width - text.m_length;
        if (missing <= 0) {
            return text;
        }
        TextBuilder padded = new TextBuilder(width);
        String spaces = " ".repeat(missing);
        return (flags.contains("-")
                        ? padded.append(text).append(spaces)
                        : padded.append(spaces).append(text))
                .text();
    }

    private static LuaString quoted(LuaString text) {
        Texts.requireLength(2L + text.m_length);
        TextBuilder quoted = new TextBuilder(text.m_length + 2).append("\"");
        for (int i = 0; i < text.m_length; i++) {
            int code = text.luaByte(i);
            boolean digitFollows = i + 1 < text.m_length && Character.isDigit(text.luaByte(i + 1));
            if (code == '"' || code == '\\' || code == '\n') {
                quoted.append((byte) '\\').append((byte) code);
            } else if (code < ' ' || code == 127) {
                quoted.append(digitFollows ? String.format(Locale.ROOT, "\\%03d", code) : "\\" + code);
            } else {
                quoted.append((byte) code);
            }
        }
        return quoted.append("\"").text();
    }
}
