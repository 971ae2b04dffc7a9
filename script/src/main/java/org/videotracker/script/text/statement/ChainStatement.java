package org.videotracker.script.text.statement;

import java.util.List;
import java.util.Optional;
import org.videotracker.model.command.ChainCommand.ClearChain;
import org.videotracker.model.command.ChainCommand.CreateChain;
import org.videotracker.model.command.ChainCommand.DeleteChain;
import org.videotracker.model.command.ChainCommand.EnableEntry;
import org.videotracker.model.command.ChainCommand.InsertEntry;
import org.videotracker.model.command.ChainCommand.MoveEntry;
import org.videotracker.model.command.ChainCommand.RemoveEntry;
import org.videotracker.model.command.ChainCommand.RenameChain;
import org.videotracker.model.command.ChainCommand.SetEntryPattern;
import org.videotracker.model.command.ChainCommand.SetRepeats;
import org.videotracker.model.command.SequencerCommand.EnableChain;
import org.videotracker.model.command.TransportCommand.PlayEntry;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.Names;
import org.videotracker.model.pattern.Binding;
import org.videotracker.model.pattern.Chain;
import org.videotracker.model.transport.Quantum;
import org.videotracker.script.text.word.Numbers;
import org.videotracker.script.text.word.RefusedException;
import org.videotracker.script.text.word.ResultCode;
import org.videotracker.script.text.word.Word;

/** Statements that edit chains. Entries count from zero. */
public sealed interface ChainStatement extends Statement.Worked {

    /** Creates an empty chain. */
    record Create(Word verb, Optional<Word> name) implements ChainStatement {
        @Override
        public Reply carryOut(Draft draft) throws RefusedException {
            String free = name.map(Word::text)
                    .orElseGet(() -> Names.firstFree("chain", 1, draft.session().chains()::containsKey));
            draft.perform(name.orElse(verb), new CreateChain(Optional.of(free)));
            return changed(draft, free, "Created chain " + free + ".");
        }
    }

    /** Deletes a chain; what plays it goes on with its pattern. */
    record Delete(Word chain) implements ChainStatement {
        @Override
        public Reply carryOut(Draft draft) throws RefusedException {
            draft.perform(chain, new DeleteChain(chain.text()));
            return new Reply(
                    "Deleted chain " + chain.text() + ".",
                    new Fields().with("name", chain.text()).json());
        }
    }

    /** Gives a chain another name. */
    record Rename(Word chain, Word name) implements ChainStatement {
        @Override
        public Reply carryOut(Draft draft) throws RefusedException {
            draft.chain(chain);
            draft.perform(name, new RenameChain(chain.text(), name.text()));
            return changed(draft, name.text(), "Renamed chain " + chain.text() + " to " + name.text() + ".");
        }
    }

    /** Puts a pattern into a chain: at an index, or at the end. */
    record Add(Word chain, Word pattern, Optional<Word> index) implements ChainStatement {
        @Override
        public Reply carryOut(Draft draft) throws RefusedException {
            int size = draft.chain(chain).size();
            draft.pattern(pattern);
            Optional<Integer> place = index.isPresent()
                    ? Optional.of(Draft.index(index.get(), size + 1, "place in chain " + chain.text()))
                    : Optional.empty(); // the end, wherever that is when the engine comes to it
            draft.perform(pattern, new InsertEntry(chain.text(), place, Chain.Entry.of(pattern.text())));
            return changed(
                    draft,
                    chain.text(),
                    "Added " + pattern.text() + " to chain " + chain.text() + " as entry " + place.orElse(size) + ".");
        }
    }

    /** Takes an entry out of a chain. */
    record Remove(Word chain, Word index) implements ChainStatement {
        @Override
        public Reply carryOut(Draft draft) throws RefusedException {
            int place = entry(draft, chain, index);
            String pattern = draft.chain(chain).entries().get(place).pattern();
            draft.perform(index, new RemoveEntry(chain.text(), place));
            return changed(
                    draft,
                    chain.text(),
                    "Removed entry " + place + " (" + pattern + ") of chain " + chain.text() + ".");
        }
    }

    /** Moves an entry to another place. */
    record Move(Word chain, Word from, Word to) implements ChainStatement {
        @Override
        public Reply carryOut(Draft draft) throws RefusedException {
            int source = entry(draft, chain, from);
            int target = entry(draft, chain, to);
            draft.perform(from, new MoveEntry(chain.text(), source, target));
            return changed(
                    draft, chain.text(), "Moved entry " + source + " of chain " + chain.text() + " to " + target + ".");
        }
    }

    /** Lets an entry play another pattern. */
    record SetPattern(Word chain, Word index, Word pattern) implements ChainStatement {
        @Override
        public Reply carryOut(Draft draft) throws RefusedException {
            int place = entry(draft, chain, index);
            draft.perform(pattern, new SetEntryPattern(chain.text(), place, pattern.text()));
            return changed(
                    draft,
                    chain.text(),
                    "Entry " + place + " of chain " + chain.text() + " plays " + pattern.text() + ".");
        }
    }

    /** Sets how often an entry is played. */
    record Repeat(Word chain, Word index, Word count) implements ChainStatement {
        @Override
        public Reply carryOut(Draft draft) throws RefusedException {
            int place = entry(draft, chain, index);
            int repeats = Numbers.whole(count, "repeat");
            draft.perform(count, new SetRepeats(chain.text(), place, repeats));
            return changed(
                    draft,
                    chain.text(),
                    "Entry " + place + " of chain " + chain.text() + " plays " + Shown.count(repeats, "time") + ".");
        }
    }

    /** Mutes or unmutes an entry. */
    record SwitchEntry(Word chain, Word index, boolean enabled) implements ChainStatement {
        @Override
        public Reply carryOut(Draft draft) throws RefusedException {
            int place = entry(draft, chain, index);
            draft.perform(index, new EnableEntry(chain.text(), place, enabled));
            return changed(
                    draft,
                    chain.text(),
                    "Entry " + place + " of chain " + chain.text() + " is " + Shown.onOff(enabled) + ".");
        }
    }

    /** Takes every entry out of a chain. */
    record Clear(Word chain) implements ChainStatement {
        @Override
        public Reply carryOut(Draft draft) throws RefusedException {
            int size = draft.chain(chain).size();
            draft.perform(chain, new ClearChain(chain.text()));
            return changed(
                    draft,
                    chain.text(),
                    "Cleared chain " + chain.text() + " of " + size + (size == 1 ? " entry." : " entries."));
        }
    }

    /** Lets the chain decide, or not, on every sequencer that is bound to it. */
    record Enable(Word chain, boolean enabled) implements ChainStatement {
        @Override
        public Reply carryOut(Draft draft) throws RefusedException {
            List<Module> players = players(draft, chain);
            for (Module player : players) {
                draft.perform(chain, new EnableChain(player.id(), enabled));
            }
            return onPlayers("Chain " + chain.text() + " is " + Shown.onOff(enabled), chain, players);
        }
    }

    /** Goes back to the first entry on every sequencer that the chain is bound to and enabled on. */
    record Reset(Word chain) implements ChainStatement {
        @Override
        public Reply carryOut(Draft draft) throws RefusedException {
            List<Module> players = players(draft, chain).stream()
                    .filter(player -> binding(draft, player).chainEnabled())
                    .toList();
            if (players.isEmpty() || draft.chain(chain).size() == 0) {
                throw RefusedException.at(
                        chain,
                        ResultCode.NOTHING_TO_DO,
                        "Chain " + chain.text() + (players.isEmpty() ? " is off." : " is empty."),
                        (players.isEmpty() ? "Switch it on: chain enable " : "Add to it: chain add ") + chain.text());
            }
            for (Module player : players) {
                draft.perform(chain, new PlayEntry(player.id(), 0, Quantum.NOW));
            }
            return onPlayers("Chain " + chain.text() + " begins anew", chain, players);
        }
    }

    private static List<Module> players(Draft draft, Word chain) throws RefusedException {
        draft.chain(chain);
        List<Module> players = Answers.chainPlayers(draft.session(), chain.text());
        if (players.isEmpty()) {
            throw RefusedException.at(
                    chain,
                    ResultCode.NOTHING_TO_DO,
                    "No sequencer is bound to chain " + chain.text() + ".",
                    "Bind one: sequencer NAME bind chain " + chain.text());
        }
        return players;
    }

    private static Binding binding(Draft draft, Module player) {
        Binding binding = draft.session().bindings().get(player.id());
        return binding == null ? Binding.of("") : binding;
    }

    private static int entry(Draft draft, Word chain, Word index) throws RefusedException {
        return Draft.index(index, draft.chain(chain).size(), "entry in chain " + chain.text());
    }

    private static Reply onPlayers(String done, Word chain, List<Module> players) {
        List<String> names = players.stream().map(Module::name).toList();
        return new Reply(
                done + " on " + String.join(", ", names) + ".",
                new Fields()
                        .with("name", chain.text())
                        .with("sequencers", names)
                        .json());
    }

    private static Reply changed(Draft draft, String name, String message) {
        return new Reply(message, Answers.chain(draft.session(), name).json());
    }
}
