package org.videotracker.script.conversation;

import org.videotracker.model.session.Session;
import org.videotracker.script.lua.completion.LuaCompletion;
import org.videotracker.script.text.completion.Completion;
import org.videotracker.script.text.completion.TextCompletion;

/** What could stand at the cursor of a line that is typed, be it text commands or Lua. Any thread may use it. */
public record LineCompletion(TextCompletion text, LuaCompletion lua) {

    /**
     * What could stand at a place.
     *
     * @param cursor in characters from zero, up to the line's length
     * @param session whose names are meant
     */
    public Completion complete(String line, int cursor, Session session) {
        int begin = TypedLine.luaStart(line);
        if (begin < 0) {
            return text.complete(line, cursor, session);
        }
        if (cursor < begin) {
            return Completion.none(cursor);
        }
        Completion found = lua.complete(line.substring(begin), cursor - begin, session);
        return new Completion(begin + found.from(), found.candidates());
    }
}
