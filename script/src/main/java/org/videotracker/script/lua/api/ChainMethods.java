package org.videotracker.script.lua.api;

import java.util.List;
import java.util.Optional;
import org.videotracker.model.command.ChainCommand.ClearChain;
import org.videotracker.model.command.ChainCommand.CreateChain;
import org.videotracker.model.command.ChainCommand.DeleteChain;
import org.videotracker.model.command.ChainCommand.EnableEntry;
import org.videotracker.model.command.ChainCommand.MoveEntry;
import org.videotracker.model.command.ChainCommand.RemoveEntry;
import org.videotracker.model.command.ChainCommand.RenameChain;
import org.videotracker.model.command.ChainCommand.SetRepeats;
import org.videotracker.model.session.Require;
import org.videotracker.script.lua.runtime.Argument;
import org.videotracker.script.lua.runtime.Argument.Kind;
import org.videotracker.script.lua.runtime.HostObject;

/** What can be asked of the chains. */
final class ChainMethods {
    static final String TYPE = "chains";
    static final HostObject CHAINS = new HostObject(TYPE, TYPE, TYPE);
    private static final Argument NAME = Argument.of("name", Kind.TEXT);
    private static final Argument INDEX = Argument.of("index", Kind.INTEGER);
    private static final Argument PATTERN = Argument.of("pattern", Kind.TEXT);
    private static final Argument REPEATS = Argument.optional("repeats", Kind.INTEGER);
    private static final Argument SEQUENCER = Argument.of("sequencer", Kind.TEXT);
    private static final String GET = "local chains = engine:getChains()\nchain(\"song\", {\"P0\", \"P0\"})\n";
    private static final String BOUND = GET + "bindChain(\"trackerSequencer1\", \"song\")\n";

    private ChainMethods() {}

    static List<ApiFunction> all() {
        return List.of(
                edit(
                        "create",
                        List.of(NAME),
                        "Makes an empty chain. A name that is taken is an error; the function chain takes what is there.",
                        "chains:create(\"outro\")",
                        (script, self, a) -> {
                            script.apply(new CreateChain(Optional.of(a.text(0))));
                            return null;
                        }),
                edit(
                        "delete",
                        List.of(NAME),
                        "Deletes a chain; what plays it goes on with its pattern.",
                        "chains:delete(\"song\")\nreturn chains:exists(\"song\")",
                        (script, self, a) -> {
                            script.apply(new DeleteChain(a.text(0)));
                            return null;
                        }),
                edit(
                        "rename",
                        List.of(NAME, Argument.of("newName", Kind.TEXT)),
                        "Gives a chain another name, also where it is bound; it plays on.",
                        "chains:rename(\"song\", \"set\")",
                        (script, self, a) -> {
                            script.apply(new RenameChain(a.text(0), a.text(1)));
                            return null;
                        }),
                ask(
                        "exists",
                        List.of(NAME),
                        "true or false",
                        "Whether there is a chain of the name.",
                        "return chains:exists(\"song\"), chains:exists(\"outro\")",
                        (script, self, a) -> script.session().chains().containsKey(a.text(0))),
                ask(
                        "getNames",
                        List.of(),
                        "a list of names",
                        "The names of all chains.",
                        "return table.concat(chains:getNames(), \" \")",
                        (script, self, a) ->
                                List.copyOf(script.session().chains().keySet())),
                ask(
                        "get",
                        List.of(NAME),
                        "a list of tables, or nil",
                        "The entries of a chain, each with pattern, repeats and enabled; the function chain takes such a list.",
                        "local first = chains:get(\"song\")[1]\nreturn first.pattern, first.repeats, first.enabled",
                        (script, self, a) -> ChainAccess.describe(script.session(), a.text(0))),
                edit(
                        "add",
                        List.of(NAME, PATTERN, REPEATS),
                        "Puts a pattern at the end of a chain, to be played once or as often as given. Each call adds another.",
                        "chains:add(\"song\", \"P0\", 4)",
                        (script, self, a) -> {
                            ChainAccess.insert(script, a.text(0), Optional.empty(), a.text(1), a.optionalInteger(2));
                            return null;
                        }),
                edit(
                        "insert",
                        List.of(NAME, INDEX, PATTERN, REPEATS),
                        "Puts a pattern before an entry, which is counted from zero. Each call adds another.",
                        "pattern(\"intro\")\nchains:insert(\"song\", 0, \"intro\")",
                        (script, self, a) -> {
                            ChainAccess.insert(
                                    script, a.text(0), Optional.of(a.integer(1)), a.text(2), a.optionalInteger(3));
                            return null;
                        }),
                edit(
                        "remove",
                        List.of(NAME, INDEX),
                        "Takes an entry, counted from zero, out of a chain.",
                        "chains:remove(\"song\", 0)",
                        (script, self, a) -> {
                            script.apply(new RemoveEntry(a.text(0), a.integer(1)));
                            return null;
                        }),
                edit(
                        "move",
                        List.of(NAME, INDEX, Argument.of("to", Kind.INTEGER)),
                        "Moves an entry to another place, both counted from zero.",
                        "chains:setRepeat(\"song\", 0, 4)\nchains:move(\"song\", 0, 1)",
                        (script, self, a) -> {
                            script.apply(new MoveEntry(a.text(0), a.integer(1), a.integer(2)));
                            return null;
                        }),
                edit(
                        "setRepeat",
                        List.of(NAME, INDEX, Argument.of("repeats", Kind.INTEGER)),
                        "Says how often an entry, counted from zero, is played: 1 to 99 times.",
                        "chains:setRepeat(\"song\", 1, 3)",
                        (script, self, a) -> {
                            script.apply(new SetRepeats(a.text(0), a.integer(1), a.integer(2)));
                            return null;
                        }),
                edit(
                        "setEntryEnabled",
                        List.of(NAME, INDEX, Argument.of("enabled", Kind.BOOLEAN)),
                        "Leaves an entry, counted from zero, out of the playing, or takes it in again.",
                        "chains:setEntryEnabled(\"song\", 1, false)",
                        (script, self, a) -> {
                            script.apply(new EnableEntry(a.text(0), a.integer(1), a.truth(2)));
                            return null;
                        }),
                edit(
                        "clear",
                        List.of(NAME),
                        "Takes every entry out of a chain.",
                        "chains:clear(\"song\")",
                        (script, self, a) -> {
                            script.apply(new ClearChain(a.text(0)));
                            return null;
                        }),
                bound(
                        "setEnabled",
                        List.of(SEQUENCER, Argument.of("enabled", Kind.BOOLEAN)),
                        "Lets the chain that a sequencer is bound to decide what it plays, or only its pattern.",
                        "chains:setEnabled(\"trackerSequencer1\", false)",
                        (script, self, a) -> {
                            SequencerAccess.enableChain(
                                    script, Require.moduleNamed(script.session(), a.text(0)), a.truth(1));
                            return null;
                        }),
                bound(
                        "reset",
                        List.of(SEQUENCER),
                        "Lets a sequencer begin its chain anew.",
                        "chains:reset(\"trackerSequencer1\")",
                        (script, self, a) -> {
                            SequencerAccess.resetChain(script, Require.moduleNamed(script.session(), a.text(0)));
                            return null;
                        }),
                new ApiFunction(
                        TYPE,
                        "unbind",
                        List.of(SEQUENCER),
                        "whether there was one",
                        "Takes the chain from a sequencer; it goes on with its pattern.",
                        BOUND + "return chains:unbind(\"trackerSequencer1\")",
                        (script, self, a) ->
                                SequencerAccess.unbindChain(script, Require.moduleNamed(script.session(), a.text(0)))));
    }

    private static ApiFunction edit(
            String name, List<Argument> arguments, String description, String example, ApiFunction.Body body) {
        return new ApiFunction(TYPE, name, arguments, "", description, GET + example, body);
    }

    private static ApiFunction bound(
            String name, List<Argument> arguments, String description, String example, ApiFunction.Body body) {
        return new ApiFunction(TYPE, name, arguments, "", description, BOUND + example, body);
    }

    private static ApiFunction ask(
            String name,
            List<Argument> arguments,
            String result,
            String description,
            String example,
            ApiFunction.Body body) {
        return new ApiFunction(TYPE, name, arguments, result, description, GET + example, body);
    }
}
