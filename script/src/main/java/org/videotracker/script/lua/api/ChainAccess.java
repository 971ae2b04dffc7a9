package org.videotracker.script.lua.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.videotracker.model.command.ChainCommand.ClearChain;
import org.videotracker.model.command.ChainCommand.CreateChain;
import org.videotracker.model.command.ChainCommand.InsertEntry;
import org.videotracker.model.pattern.Chain;
import org.videotracker.model.pattern.Chain.Entry;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.rejection.Rejection;
import org.videotracker.model.rejection.Rejection.Code;
import org.videotracker.model.session.Require;
import org.videotracker.model.session.Session;

/** Chains of patterns. */
final class ChainAccess {
    private static final String PATTERN = "pattern";
    private static final String REPEATS = "repeats";
    private static final String ENABLED = "enabled";
    private static final String HOW_ENTRIES_ARE =
            "Write names of patterns, or tables such as {pattern = \"verse\", repeats = 2, enabled = true}.";

    private ChainAccess() {}

    /** A chain of a name, new if there is none, with these entries if they are given. */
    static String ensureChain(Transaction transaction, String name, Optional<List<Object>> entries)
            throws RejectedException {
        if (!transaction.session().chains().containsKey(name)) {
            transaction.apply(new CreateChain(Optional.of(name)));
        }
        if (entries.isPresent()) {
            List<Entry> wanted = new ArrayList<>();
            for (Object entry : entries.get()) {
                wanted.add(entry(entry));
            }
            Chain present = Require.chain(transaction.session(), name);
            if (!present.entries().equals(wanted)) {
                transaction.apply(new ClearChain(name));
                for (Entry entry : wanted) {
                    transaction.apply(new InsertEntry(name, Optional.empty(), entry));
                }
            }
        }
        return name;
    }

    private static Entry entry(Object given) throws RejectedException {
        if (given instanceof String pattern) {
            return Entry.of(pattern);
        }
        if (given instanceof Map<?, ?> fields
                && List.of(PATTERN, REPEATS, ENABLED).containsAll(fields.keySet())
                && fields.get(PATTERN) instanceof String pattern
                && (!fields.containsKey(REPEATS) || isRepeats(fields.get(REPEATS)))
                && (!fields.containsKey(ENABLED) || fields.get(ENABLED) instanceof Boolean)) {
            int repeats = fields.get(REPEATS) instanceof Double number ? number.intValue() : 1;
            boolean enabled = !(fields.get(ENABLED) instanceof Boolean truth) || truth;
            return new Entry(pattern, repeats, enabled);
        }
        throw new RejectedException(
                new Rejection(Code.ILLEGAL_VALUE, "This is no entry of a chain: " + given + ".", HOW_ENTRIES_ARE));
    }

    private static boolean isRepeats(@Nullable Object value) {
        return value instanceof Double number
                && number == Math.rint(number)
                && number >= 1
                && number <= Entry.MAX_REPEATS;
    }

    /** Puts a pattern at a place, or at the end. */
    static void insert(
            Transaction transaction,
            String chain,
            Optional<Integer> position,
            String pattern,
            Optional<Integer> repeats)
            throws RejectedException {
        int times = repeats.orElse(1);
        if (times < 1 || times > Entry.MAX_REPEATS) {
            throw RejectedException.of(
                    Code.OUT_OF_RANGE, "An entry repeats 1.." + Entry.MAX_REPEATS + " times, not " + times + ".");
        }
        transaction.apply(new InsertEntry(chain, position, new Entry(pattern, times, true)));
    }

    /** The entries of a chain for scripts to read, of the form that {@link #ensureChain} takes. */
    static @Nullable List<Map<String, Object>> describe(Session session, String name) {
        Chain chain = session.chains().get(name);
        if (chain == null) {
            return null;
        }
        List<Map<String, Object>> shown = new ArrayList<>();
        for (Entry entry : chain.entries()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put(PATTERN, entry.pattern());
            one.put(REPEATS, entry.repeats());
            one.put(ENABLED, entry.enabled());
            shown.add(one);
        }
        return shown;
    }
}
