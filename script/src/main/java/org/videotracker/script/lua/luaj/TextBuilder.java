package org.videotracker.script.lua.luaj;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.luaj.vm2.LuaString;

/** Builds a text of bytes; the interpreter's own does not tell its length. */
final class TextBuilder {
    private byte[] bytes;
    private int length;

    TextBuilder(int capacity) {
        bytes = new byte[Math.max(16, capacity)];
    }

    int length() {
        return length;
    }

    TextBuilder append(byte added) {
        ensureRoom(1);
        bytes[length++] = added;
        return this;
    }

    TextBuilder append(LuaString added) {
        ensureRoom(added.m_length);
        System.arraycopy(added.m_bytes, added.m_offset, bytes, length, added.m_length);
        length += added.m_length;
        return this;
    }

    TextBuilder append(String added) {
        byte[] encoded = added.getBytes(StandardCharsets.UTF_8);
        ensureRoom(encoded.length);
        System.arraycopy(encoded, 0, bytes, length, encoded.length);
        length += encoded.length;
        return this;
    }

    private void ensureRoom(int added) {
        if (length + added > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + added, bytes.length * 2));
        }
    }

    LuaString text() {
        return LuaString.valueOf(bytes, 0, length);
    }
}
