package org.videotracker.script.lua.syntax;

import java.util.Arrays;

/** The lines of a text as Lua counts them: each of {@code \n}, {@code \r}, {@code \r\n} and {@code \n\r} ends one. */
public final class Places {
    private final int[] begins;

    public Places(String text) {
        int[] found = new int[16];
        int count = 1;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\n' || c == '\r') {
                char next = at + 1 < text.length() ? text.charAt(at + 1) : c;
                at += (next == '\n' || next == '\r') && next != c ? 1 : 0;
                found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
                found[count++] = at + 1;
            }
        }
        begins = Arrays.copyOf(found, count);
    }

    /** The line of a character, from 1 on. */
    public int line(int offset) {
        int found = Arrays.binarySearch(begins, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The place of a character in its line, from 1 on. */
    public int column(int offset) {
        return offset - begins[line(offset) - 1] + 1;
    }

    /** Where a line begins; the last line's begin for lines that do not exist. */
    public int begin(int line) {
        return begins[Math.clamp(line, 1, begins.length) - 1];
    }

    public int lines() {
        return begins.length;
    }
}
