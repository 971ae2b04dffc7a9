package org.videotracker.model.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.Names;
import org.videotracker.model.pattern.Binding;
import org.videotracker.model.pattern.Chain;
import org.videotracker.model.pattern.Chain.Entry;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.rejection.Rejection.Code;
import org.videotracker.model.session.Limits;
import org.videotracker.model.session.Require;
import org.videotracker.model.session.Session;

/** Edits of chains. Entries count from zero. */
public sealed interface ChainCommand extends Command {

    /** Creates an empty chain; without a name it is the first free of chain1, chain2, ... */
    record CreateChain(Optional<String> name) implements ChainCommand {
        @Override
        public Session apply(Session session) throws RejectedException {
            Require.below(session.chains().size(), Limits.CHAINS, "chains");
            String free = name.orElseGet(() -> Names.firstFree("chain", 1, session.chains()::containsKey));
            Require.freeName("chain", free, session.chains().containsKey(free));
            return session.withChain(free, Chain.EMPTY);
        }

        @Override
        public String describe() {
            return "create a chain";
        }
    }

    /** Deletes a chain; the sequencers that play it go on with their pattern. */
    record DeleteChain(String chain) implements ChainCommand {
        @Override
        public Session apply(Session session) throws RejectedException {
            Require.chain(session, chain);
            Session unbound = rebound(session, chain, Optional.empty());
            return unbound.withChains(unbound.chains().minus(chain));
        }

        @Override
        public String describe() {
            return "delete chain " + chain;
        }
    }

    /** Gives a chain another name, also where it is bound. */
    record RenameChain(String chain, String name) implements ChainCommand {
        @Override
        public Session apply(Session session) throws RejectedException {
            Chain renamed = Require.chain(session, chain);
            if (chain.equals(name)) {
                return session;
            }
            Require.freeName("chain", name, session.chains().containsKey(name));
            return rebound(session, chain, Optional.of(name))
                    .withChains(session.chains().minus(chain).plus(name, renamed));
        }

        @Override
        public String describe() {
            return "rename chain " + chain + " to " + name;
        }
    }

    /** Puts a pattern into a chain; without a position at its end. */
    record InsertEntry(String chain, Optional<Integer> position, Entry entry) implements ChainCommand {
        @Override
        public Session apply(Session session) throws RejectedException {
            Chain old = Require.chain(session, chain);
            Require.pattern(session, entry.pattern());
            Require.below(old.size(), Chain.MAX_ENTRIES, "entries in a chain");
            int place = position.orElse(old.size());
            Require.index(place, old.size() + 1, "place in chain " + chain);
            List<Entry> entries = new ArrayList<>(old.entries());
            entries.add(place, entry);
            return session.withChain(chain, new Chain(entries));
        }

        @Override
        public String describe() {
            return "add " + entry.pattern() + " to chain " + chain;
        }
    }

    /** Takes an entry out of a chain. */
    record RemoveEntry(String chain, int position) implements ChainCommand {
        @Override
        public Session apply(Session session) throws RejectedException {
            Chain old = Require.chain(session, chain);
            requireEntry(old, chain, position);
            List<Entry> entries = new ArrayList<>(old.entries());
            entries.remove(position);
            return session.withChain(chain, new Chain(entries));
        }

        @Override
        public String describe() {
            return "remove an entry of chain " + chain;
        }
    }

    /** Moves an entry with its repeats and its flag to another place. */
    record MoveEntry(String chain, int from, int to) implements ChainCommand {
        @Override
        public Session apply(Session session) throws RejectedException {
            Chain old = Require.chain(session, chain);
            requireEntry(old, chain, from);
            requireEntry(old, chain, to);
            List<Entry> entries = new ArrayList<>(old.entries());
            entries.add(to, entries.remove(from));
            return session.withChain(chain, new Chain(entries));
        }

        @Override
        public String describe() {
            return "move an entry of chain " + chain;
        }
    }

    /** Lets an entry play another pattern. */
    record SetEntryPattern(String chain, int position, String pattern) implements ChainCommand {
        @Override
        public Session apply(Session session) throws RejectedException {
            Require.pattern(session, pattern);
            return changed(session, chain, position, entry -> entry.withPattern(pattern));
        }

        @Override
        public String describe() {
            return "change an entry of chain " + chain;
        }
    }

    /** Sets how often an entry is played, 1..99 times. */
    record SetRepeats(String chain, int position, int repeats) implements ChainCommand {
        @Override
        public Session apply(Session session) throws RejectedException {
            if (repeats < 1 || repeats > Entry.MAX_REPEATS) {
                throw RejectedException.of(
                        Code.OUT_OF_RANGE, "An entry repeats 1.." + Entry.MAX_REPEATS + " times, not " + repeats + ".");
            }
            return changed(session, chain, position, entry -> entry.withRepeats(repeats));
        }

        @Override
        public String describe() {
            return "set repeats in chain " + chain;
        }
    }

    /** Mutes or unmutes an entry. */
    record EnableEntry(String chain, int position, boolean enabled) implements ChainCommand {
        @Override
        public Session apply(Session session) throws RejectedException {
            return changed(session, chain, position, entry -> entry.withEnabled(enabled));
        }

        @Override
        public String describe() {
            return (enabled ? "enable" : "disable") + " an entry of chain " + chain;
        }
    }

    /** Takes every entry out of a chain. */
    record ClearChain(String chain) implements ChainCommand {
        @Override
        public Session apply(Session session) throws RejectedException {
            Require.chain(session, chain);
            return session.withChain(chain, Chain.EMPTY);
        }

        @Override
        public String describe() {
            return "clear chain " + chain;
        }
    }

    private static Session changed(Session session, String name, int position, UnaryOperator<Entry> change)
            throws RejectedException {
        Chain chain = Require.chain(session, name);
        return session.withChain(name, chain.withEntry(position, change.apply(requireEntry(chain, name, position))));
    }

    private static Entry requireEntry(Chain chain, String name, int position) throws RejectedException {
        Require.index(position, chain.size(), "entry in chain " + name);
        return chain.entries().get(position);
    }

    private static Session rebound(Session session, String chain, Optional<String> newName) {
        Session rebound = session;
        for (ModuleId sequencer : session.bindings().keySet()) {
            Binding binding = session.bindings().get(sequencer);
            if (binding.chain().filter(chain::equals).isPresent()) {
                rebound = rebound.withBinding(
                        sequencer, binding.withChain(newName, newName.isPresent() && binding.chainEnabled()));
            }
        }
        return rebound;
    }
}
