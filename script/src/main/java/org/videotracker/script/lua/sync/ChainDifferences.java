package org.videotracker.script.lua.sync;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.videotracker.model.command.ChainCommand.EnableEntry;
import org.videotracker.model.command.ChainCommand.SetEntryPattern;
import org.videotracker.model.command.ChainCommand.SetRepeats;
import org.videotracker.model.command.Command;
import org.videotracker.model.diff.Change;
import org.videotracker.model.pattern.Chain;
import org.videotracker.model.pattern.Chain.Entry;
import org.videotracker.model.session.Session;
import org.videotracker.script.lua.sync.Difference.Both;

/** The entries of a chain, one by one, as long as there are as many. */
final class ChainDifferences {
    private final Change.OfChain change;
    private final Optional<String> statement;
    private final List<Difference> found = new ArrayList<>();

    private ChainDifferences(Change.OfChain change, Chain after) {
        this.change = change;
        statement = Optional.of(Statements.chain(change.name(), after));
    }

    static List<Difference> of(Change.OfChain change, Chain before, Chain after) {
        ChainDifferences differences = new ChainDifferences(change, after);
        if (before.size() != after.size()) {
            return List.of(new Difference(change.path(), Optional.empty(), change::applyTo, differences.statement));
        }
        for (int position = 0; position < after.size(); position++) {
            differences.entry(
                    position, before.entries().get(position), after.entries().get(position));
        }
        return differences.found;
    }

    private void entry(int position, Entry before, Entry after) {
        String name = change.name();
        if (!before.pattern().equals(after.pattern())) {
            add(
                    position,
                    "pattern",
                    new Both(
                            new Scalar.Words(before.pattern()),
                            new Scalar.Words(after.pattern()),
                            new SetEntryPattern(name, position, before.pattern())),
                    entry -> entry.withPattern(after.pattern()));
        }
        if (before.repeats() != after.repeats()) {
            add(
                    position,
                    "repeats",
                    new Both(
                            new Scalar.Amount(before.repeats()),
                            new Scalar.Amount(after.repeats()),
                            new SetRepeats(name, position, before.repeats())),
                    entry -> entry.withRepeats(after.repeats()));
        }
        if (before.enabled() != after.enabled()) {
            Command push = new EnableEntry(name, position, before.enabled());
            add(
                    position,
                    "enabled",
                    new Both(new Scalar.Truth(before.enabled()), new Scalar.Truth(after.enabled()), push),
                    entry -> entry.withEnabled(after.enabled()));
        }
    }

    private void add(int position, String field, Both value, UnaryOperator<Entry> edit) {
        String path = change.path() + ".entry[" + position + "]." + field;
        found.add(new Difference(path, Optional.of(value), session -> edited(session, position, edit), statement));
    }

    private Session edited(Session session, int position, UnaryOperator<Entry> edit) {
        Chain present = Optional.ofNullable(session.chains().get(change.name())).orElse(Chain.EMPTY);
        if (position >= present.size()) {
            return session;
        }
        return session.withChain(
                change.name(),
                present.withEntry(position, edit.apply(present.entries().get(position))));
    }
}
