package org.videotracker.studio.code;

import java.util.List;
import java.util.Optional;
import org.videotracker.script.lua.source.LuaSource;
import org.videotracker.script.lua.syntax.NotLuaException;
import org.videotracker.script.lua.syntax.SyntaxError;
import org.videotracker.studio.code.text.CodeText;

/**
 * What a text is as Lua.
 *
 * @param source its statements; empty if it is no Lua
 * @param errors why it is none
 */
record Checked(CodeText text, Optional<LuaSource> source, List<SyntaxError> errors) {
    static final Checked NOTHING = of(CodeText.EMPTY);

    static Checked of(CodeText text) {
        try {
            return new Checked(text, Optional.of(LuaSource.parse(text.toString())), List.of());
        } catch (NotLuaException refusal) {
            return new Checked(text, Optional.empty(), List.of(refusal.error()));
        }
    }
}
