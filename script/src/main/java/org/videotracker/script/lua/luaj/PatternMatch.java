package org.videotracker.script.lua.luaj;

import org.luaj.vm2.LuaError;
import org.luaj.vm2.LuaString;
import org.luaj.vm2.LuaValue;
import org.luaj.vm2.Varargs;

/** Lua's patterns, after {@code lstrlib.c} of Lua 5.2. Each step is charged, since a short pattern can take for ever. */
final class PatternMatch {
    private static final int MOST_CAPTURES = 32;
    private static final int MOST_DEPTH = 200;
    private static final int UNFINISHED = -1;
    private static final int PLACE = -2;

    private final LuaString text;
    private final LuaString pattern;
    private final boolean anchored;
    private final Guard guard = Guard.current();
    private final int[] captureStarts = new int[MOST_CAPTURES];
    private final int[] captureLengths = new int[MOST_CAPTURES];
    private int captures;
    private int depth;
    private int start;

    PatternMatch(LuaString text, LuaString pattern) {
        this(text, pattern, pattern.m_length > 0 && pattern.luaByte(0) == '^');
    }

    private PatternMatch(LuaString text, LuaString pattern, boolean anchored) {
        this.text = text;
        this.pattern = pattern;
        this.anchored = anchored;
    }

    /** A match in which {@code ^} at the beginning means itself. */
    static PatternMatch unanchored(LuaString text, LuaString pattern) {
        return new PatternMatch(text, pattern, false);
    }

    boolean isAnchored() {
        return anchored;
    }

    /** Where the last match began. */
    int start() {
        return start;
    }

    /** Looks for a match from a place on; returns its end, or -1. */
    int search(int from) {
        for (int place = from; place <= text.m_length; place++) {
            int end = at(place);
            if (end >= 0 || anchored) {
                return end;
            }
        }
        return -1;
    }

    /** The end of the match that begins at a place, or -1. */
    int at(int place) {
        start = place;
        captures = 0;
        depth = 0;
        return match(place, anchored ? 1 : 0);
    }

    /** What was captured; the whole match where nothing was and it is wanted. */
    Varargs captures(int end, boolean wholeIfNone) {
        int count = captures == 0 && wholeIfNone ? 1 : captures;
        LuaValue[] values = new LuaValue[count];
        for (int i = 0; i < count; i++) {
            values[i] = capture(i, end);
        }
        return LuaValue.varargsOf(values);
    }

    LuaValue capture(int index, int end) {
        if (index >= captures) {
            if (index == 0) {
                return text.substring(start, end);
            }
            throw new LuaError("invalid capture index");
        }
        int length = captureLengths[index];
        if (length == UNFINISHED) {
            throw new LuaError("unfinished capture");
        }
        int from = captureStarts[index];
        return length == PLACE ? LuaValue.valueOf(from + 1) : text.substring(from, from + length);
    }

    private int match(int s, int p) {
        if (++depth > MOST_DEPTH) {
            throw new LuaError("pattern too complex");
        }
        try {
            return matchFrom(s, p);
        } finally {
            depth--;
        }
    }

    private int matchFrom(int fromText, int fromPattern) {
        int s = fromText;
        int p = fromPattern;
        while (p < pattern.m_length) {
            guard.charge(1);
            int code = pattern.luaByte(p);
            if (code == '(') {
                boolean isPlace = at(p + 1, ')');
                return isPlace ? open(s, p + 2, PLACE) : open(s, p + 1, UNFINISHED);
            }
            if (code == ')') {
                return close(s, p + 1);
            }
            if (code == '$' && p + 1 == pattern.m_length) {
                return s == text.m_length ? s : -1;
            }
            if (code == '%' && at(p + 1, 'b')) {
                s = balanced(s, p + 2);
                p += 4;
            } else if (code == '%' && at(p + 1, 'f')) {
                p = frontier(s, p + 2);
                s = p < 0 ? -1 : s;
            } else if (code == '%' && p + 1 < pattern.m_length && Character.isDigit(pattern.luaByte(p + 1))) {
                s = backReference(s, pattern.luaByte(p + 1));
                p += 2;
            } else {
                int end = PatternClass.end(pattern, p);
                boolean same = matchesOne(s, p, end);
                int suffix = end < pattern.m_length ? pattern.luaByte(end) : 0;
                switch (suffix) {
                    case '?' -> {
                        int rest = same ? match(s + 1, end + 1) : -1;
                        if (rest >= 0) {
                            return rest;
                        }
                        p = end + 1;
                    }
                    case '+' -> {
                        return same ? longest(s + 1, p, end) : -1;
                    }
                    case '*' -> {
                        return longest(s, p, end);
                    }
                    case '-' -> {
                        return shortest(s, p, end);
                    }
                    default -> {
                        s = same ? s + 1 : -1;
                        p = end;
                    }
                }
            }
            if (s < 0) {
                return -1;
            }
        }
        return s;
    }

    private boolean at(int place, char code) {
        return place < pattern.m_length && pattern.luaByte(place) == code;
    }

    private boolean matchesOne(int s, int p, int end) {
        return s < text.m_length && PatternClass.matches(pattern, p, end, text.luaByte(s));
    }

    private int longest(int s, int p, int end) {
        int count = 0;
        while (matchesOne(s + count, p, end)) {
            guard.charge(1);
            count++;
        }
        for (; count >= 0; count--) {
            int rest = match(s + count, end + 1);
            if (rest >= 0) {
                return rest;
            }
        }
        return -1;
    }

    private int shortest(int from, int p, int end) {
        for (int s = from; ; s++) {
            int rest = match(s, end + 1);
            if (rest >= 0) {
                return rest;
            }
            guard.charge(1);
            if (!matchesOne(s, p, end)) {
                return -1;
            }
        }
    }

    private int open(int s, int p, int length) {
        if (captures == MOST_CAPTURES) {
            throw new LuaError("too many captures");
        }
        captureStarts[captures] = s;
        captureLengths[captures] = length;
        captures++;
        int end = match(s, p);
        captures -= end < 0 ? 1 : 0;
        return end;
    }

    private int close(int s, int p) {
        int index = captures - 1;
        while (index >= 0 && captureLengths[index] != UNFINISHED) {
            index--;
        }
        if (index < 0) {
            throw new LuaError("invalid pattern capture");
        }
        captureLengths[index] = s - captureStarts[index];
        int end = match(s, p);
        if (end < 0) {
            captureLengths[index] = UNFINISHED;
        }
        return end;
    }

    private int balanced(int s, int p) {
        if (p + 1 >= pattern.m_length) {
            throw new LuaError("malformed pattern (missing arguments to '%b')");
        }
        int opening = pattern.luaByte(p);
        int closing = pattern.luaByte(p + 1);
        if (s >= text.m_length || text.luaByte(s) != opening) {
            return -1;
        }
        int open = 1;
        for (int i = s + 1; i < text.m_length; i++) {
            guard.charge(1);
            int code = text.luaByte(i);
            if (code == closing) {
                open--;
                if (open == 0) {
                    return i + 1;
                }
            } else if (code == opening) {
                open++;
            }
        }
        return -1;
    }

    /** The pattern's place after a frontier that is here, or -1. */
    private int frontier(int s, int p) {
        if (!at(p, '[')) {
            throw new LuaError("missing '[' after '%f' in pattern");
        }
        int end = PatternClass.end(pattern, p);
        int before = s == 0 ? 0 : text.luaByte(s - 1);
        int here = s < text.m_length ? text.luaByte(s) : 0;
        boolean isHere = !PatternClass.matches(pattern, p, end, before) && PatternClass.matches(pattern, p, end, here);
        return isHere ? end : -1;
    }

    private int backReference(int s, int digit) {
        int index = digit - '1';
        if (index < 0 || index >= captures || captureLengths[index] == UNFINISHED) {
            throw new LuaError("invalid capture index");
        }
        int length = Math.max(0, captureLengths[index]);
        guard.chargeBytes(length);
        if (text.m_length - s < length) {
            return -1;
        }
        for (int i = 0; i < length; i++) {
            if (text.luaByte(captureStarts[index] + i) != text.luaByte(s + i)) {
                return -1;
            }
        }
        return s + length;
    }
}
