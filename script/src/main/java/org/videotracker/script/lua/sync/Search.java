package org.videotracker.script.lua.sync;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.session.Session;
import org.videotracker.script.lua.source.LuaSource;
import org.videotracker.script.lua.sync.Difference.Both;
import org.videotracker.script.lua.syntax.Expression;

/**
 * Looks for the literals that values come from. One is the source of a value if the text with another literal in its place
 * makes the same session but for that value, which is then the wanted one: this is found out by running it.
 */
final class Search {
    /** More than a hand changes at once; a thousand changed values are a new session, not an edit. */
    private static final int MOST_REHEARSALS = 64;

    private static final int MOST_CANDIDATES = 12;
    /** Longer than this nobody waits for a knob to show up in the text. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final UserScript script;
    private final Rehearsal rehearsal;
    private final Map<Integer, ModuleId> identities;
    private final Candidates candidates;
    private final Transfer transfer;
    private final long deadlineNanos = System.nanoTime() + PATIENCE.toNanos();
    private final List<Patch> made = new ArrayList<>();
    private final List<Patch> madeInPresent = new ArrayList<>();
    private final Set<Integer> patched = new HashSet<>();
    private Session reached;
    private int rehearsals;

    /** @param reached what the evaluated text makes */
    Search(
            UserScript script,
            LuaSource source,
            Session reached,
            Rehearsal rehearsal,
            Map<Integer, ModuleId> identities) {
        this.script = script;
        this.rehearsal = rehearsal;
        this.identities = identities;
        this.reached = Differences.comparable(reached);
        candidates = new Candidates(source.chunk());
        transfer = new Transfer(source, script.present());
    }

    /** Patches what it can, and returns the rest. Some can be patched only after others, such as the ends of a range. */
    List<Difference> patch(List<Difference> differences) {
        List<Difference> left = differences;
        int before;
        do {
            before = left.size();
            left = left.stream().filter(difference -> !isPatched(difference)).toList();
        } while (left.size() < before && !left.isEmpty());
        return left;
    }

    private boolean isPatched(Difference difference) {
        Optional<Both> value = difference.value();
        if (value.isEmpty()) {
            return false;
        }
        try {
            Session wanted = Differences.comparable(difference.edit().on(reached));
            return candidates.of(difference.path(), value.get().script()).stream()
                    .filter(candidate -> !patched.contains(candidate.literal().begin()))
                    .limit(MOST_CANDIDATES)
                    .anyMatch(candidate ->
                            isSource(candidate.literal(), value.get().engine(), wanted));
        } catch (RejectedException notBeforeAnother) {
            return false;
        }
    }

    private boolean isSource(Expression literal, Scalar value, Session wanted) {
        String written = script.evaluated().substring(literal.begin(), literal.end());
        Optional<Integer> begin = transfer.offset(literal.begin())
                .filter(offset -> script.present().startsWith(written, offset));
        if (begin.isEmpty() || rehearsals >= MOST_REHEARSALS || System.nanoTime() - deadlineNanos > 0) {
            return false;
        }
        Patch patch = new Patch(literal.begin(), literal.end(), LiteralStyle.rewritten(written, literal, value));
        List<Patch> all = new ArrayList<>(made);
        all.add(patch);
        rehearsals++;
        Rehearsed result = rehearsal.perform(Patch.apply(script.evaluated(), all), script.base(), identities);
        boolean isProved = result instanceof Rehearsed.Done done
                && Differences.comparable(done.session()).saysTheSameAs(wanted);
        if (isProved) {
            made.add(patch);
            madeInPresent.add(new Patch(begin.get(), begin.get() + written.length(), patch.newText()));
            patched.add(literal.begin());
            reached = wanted;
        }
        return isProved;
    }

    /** The line of the present text that speaks of a difference; 0 if none does. */
    int line(Difference difference, Map<String, Integer> lines, LuaSource source) {
        String path = difference.path();
        for (String part = path; !part.isEmpty(); part = owner(part)) {
            if (lines.containsKey(part)) {
                return transfer.line(lines.get(part));
            }
        }
        return candidates
                .mention(path)
                .map(begin -> transfer.line(source.chunk().places().line(begin)))
                .orElse(0);
    }

    private static String owner(String path) {
        int end = Math.max(path.lastIndexOf('.'), path.lastIndexOf('['));
        return path.substring(0, Math.max(0, end));
    }

    /** What the patched text makes. */
    Session reached() {
        return reached;
    }

    List<Patch> patches() {
        return madeInPresent;
    }

    UserScript patchedScript() {
        return new UserScript(
                Patch.apply(script.evaluated(), made), Patch.apply(script.present(), madeInPresent), script.base());
    }
}
