package org.videotracker.studio.command;

import java.util.function.Function;
import java.util.function.Supplier;
import org.videotracker.engine.thread.FaultSink;
import org.videotracker.model.session.Session;
import org.videotracker.script.conversation.LineCompletion;
import org.videotracker.script.conversation.TypedLua;
import org.videotracker.script.text.TextConsole;

/**
 * What a conversation asks of the program.
 *
 * @param console carries out text commands; what its scripts print goes to the transcript
 * @param lua carries out Lua, and says in the transcript what came of it
 * @param completion knows what could stand in a line
 * @param session the session of this moment
 * @param typed keeps the lines that are typed
 * @param leave is asked when somebody types {@code quit}; on the thread of the conversation
 * @param faults is told of faults of the program
 */
public record CommandServices(
        Function<Transcript, TextConsole> console,
        Function<Transcript, TypedLua> lua,
        LineCompletion completion,
        Supplier<Session> session,
        TypedLinesFile typed,
        Runnable leave,
        FaultSink faults) {}
