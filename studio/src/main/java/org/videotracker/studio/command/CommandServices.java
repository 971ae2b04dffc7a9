package org.videotracker.studio.command;

import java.time.InstantSource;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.videotracker.engine.thread.FaultSink;
import org.videotracker.model.module.Catalog;
import org.videotracker.model.session.Session;
import org.videotracker.script.conversation.LineCompletion;
import org.videotracker.script.lua.LuaScripts;
import org.videotracker.script.lua.completion.LuaCompletion;
import org.videotracker.script.text.TextConsole;
import org.videotracker.script.text.completion.TextCompletion;
import org.videotracker.script.text.verb.VerbTable;
import org.videotracker.studio.host.StudioHost;
import org.videotracker.studio.line.TypedLinesFile;

/**
 * What a conversation asks of the program.
 *
 * @param console carries out text commands
 * @param files the thread that they are carried out on, which saves too
 * @param scripts carries out Lua
 * @param completion knows what could stand in a line
 * @param session the session of this moment
 * @param typed keeps the lines that are typed
 * @param leave is called when somebody types {@code quit}
 * @param faults is told of faults of the program
 */
public record CommandServices(
        TextConsole console,
        Executor files,
        LuaScripts scripts,
        LineCompletion completion,
        Supplier<Session> session,
        TypedLinesFile typed,
        Runnable leave,
        FaultSink faults) {

    /** Those of a set that plays. */
    public static CommandServices of(StudioHost host, Catalog catalog, Runnable leave, FaultSink faults) {
        return new CommandServices(
                host.console(),
                host.fileThread(),
                host.scripts(),
                new LineCompletion(
                        new TextCompletion(VerbTable.standard(), catalog, host.fileNames()),
                        new LuaCompletion(catalog)),
                () -> host.performance().engine().snapshot().session(),
                new TypedLinesFile(host.stateFolder().resolve("console-history"), InstantSource.system()),
                leave,
                faults);
    }
}
