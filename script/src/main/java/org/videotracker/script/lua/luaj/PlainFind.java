package org.videotracker.script.lua.luaj;

import org.luaj.vm2.LuaString;

/** Finds a text within another, without patterns. */
final class PlainFind {
    private static final String SPECIAL = "^$*+?.([%-";

    private PlainFind() {}

    /** Whether a pattern has nothing that means more than itself. */
    static boolean isPlain(LuaString pattern) {
        for (int i = 0; i < pattern.m_length; i++) {
            if (SPECIAL.indexOf(pattern.luaByte(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** The first place of a text within another; -1 if there is none. */
    static int indexOf(LuaString text, LuaString wanted, int from) {
        Guard guard = Guard.current();
        for (int place = from; place <= text.m_length - wanted.m_length; place++) {
            int same = 0;
            while (same < wanted.m_length && text.luaByte(place + same) == wanted.luaByte(same)) {
                same++;
            }
            if (same == wanted.m_length) {
                return place;
            }
            guard.charge(1 + (same >> 2));
        }
        return -1;
    }
}
