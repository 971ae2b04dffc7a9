package org.videotracker.script.lua.luaj;

import org.luaj.vm2.LuaError;
import org.luaj.vm2.LuaString;

/** One item of a pattern that matches one character: {@code a}, {@code .}, {@code %d}, {@code [^a-z]}. */
final class PatternClass {
    private PatternClass() {}

    /** Where the item that begins at a place ends. */
    static int end(LuaString pattern, int from) {
        int code = pattern.luaByte(from);
        int p = from + 1;
        if (code == '%') {
            if (p >= pattern.m_length) {
                throw new LuaError("malformed pattern (ends with '%')");
            }
            return p + 1;
        }
        if (code != '[') {
            return p;
        }
        if (p < pattern.m_length && pattern.luaByte(p) == '^') {
            p++;
        }
        do { // a bracket that comes first means itself
            if (p >= pattern.m_length) {
                throw new LuaError("malformed pattern (missing ']')");
            }
            p += pattern.luaByte(p) == '%' ? 2 : 1;
        } while (p >= pattern.m_length || pattern.luaByte(p) != ']');
        return p + 1;
    }

    /** Whether the item between two places matches a character. */
    static boolean matches(LuaString pattern, int from, int end, int code) {
        return switch (pattern.luaByte(from)) {
            case '.' -> true;
            case '%' -> isOfClass(code, pattern.luaByte(from + 1));
            case '[' -> isInSet(pattern, from + 1, end - 1, code);
            default -> pattern.luaByte(from) == code;
        };
    }

    private static boolean isInSet(LuaString pattern, int from, int end, int code) {
        boolean wanted = pattern.luaByte(from) != '^';
        int p = wanted ? from : from + 1;
        while (p < end) {
            int item = pattern.luaByte(p);
            if (item == '%' && p + 1 < end) {
                if (isOfClass(code, pattern.luaByte(p + 1))) {
                    return wanted;
                }
                p += 2;
            } else if (p + 2 < end && pattern.luaByte(p + 1) == '-') {
                if (item <= code && code <= pattern.luaByte(p + 2)) {
                    return wanted;
                }
                p += 3;
            } else {
                if (item == code) {
                    return wanted;
                }
                p++;
            }
        }
        return !wanted;
    }

    private static boolean isOfClass(int code, int letter) {
        boolean isOne = switch (letter | 0x20) {
            case 'a' -> isLetter(code);
            case 'd' -> isDigit(code);
            case 'l' -> code >= 'a' && code <= 'z';
            case 'u' -> code >= 'A' && code <= 'Z';
            case 's' -> code == ' ' || code >= '\t' && code <= '\r';
            case 'c' -> code < ' ' || code == 127;
            case 'p' -> code > ' ' && code < 127 && !isLetter(code) && !isDigit(code);
            case 'g' -> code > ' ' && code < 127;
            case 'w' -> isLetter(code) || isDigit(code);
            case 'x' -> isDigit(code) || code >= 'a' && code <= 'f' || code >= 'A' && code <= 'F';
            default -> letter == code;
        };
        boolean isClass = "adluscpgwx".indexOf(letter | 0x20) >= 0;
        return isClass && letter >= 'A' && letter <= 'Z' ? !isOne : isClass ? isOne : letter == code;
    }

    private static boolean isLetter(int code) {
        return code >= 'a' && code <= 'z' || code >= 'A' && code <= 'Z';
    }

    private static boolean isDigit(int code) {
        return code >= '0' && code <= '9';
    }
}
