package org.videotracker.engine.sequencing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.videotracker.engine.sequencing.cycle.CycleFeed;
import org.videotracker.engine.sequencing.cycle.CycleNotes;
import org.videotracker.model.pattern.Chain;
import org.videotracker.model.pattern.CyclePattern;
import org.videotracker.model.pattern.Pattern;
import org.videotracker.model.pattern.StepPattern;

/**
 * Compiles patterns and chains, and compiles a pattern again only when it is another one: an edit of one pattern costs
 * that pattern alone. Owned by the engine thread.
 */
public final class PatternCompiler {
    private final Map<String, CompiledPattern> compiled = new HashMap<>();
    private final CycleFeeds feeds;

    PatternCompiler(CycleFeeds feeds) {
        this.feeds = feeds;
    }

    /** The compiled form of a pattern; the same object as before for the same pattern object under the same name. */
    public CompiledPattern compile(String name, Pattern pattern) {
        @Nullable CompiledPattern known = compiled.get(name);
        if (known != null && known.source() == pattern) {
            return known;
        }
        CompiledPattern fresh = switch (pattern) {
            case StepPattern steps -> new CompiledSteps(name, steps);
            case CyclePattern cycles -> new CompiledCycles(name, cycles, feed(cycles, known));
        };
        compiled.put(name, fresh);
        return fresh;
    }

    /** The feed of a pattern that was only given another name goes on. */
    private CycleFeed<CycleNotes> feed(CyclePattern pattern, @Nullable CompiledPattern known) {
        return cycles().filter(other -> other.source() == pattern)
                .findFirst()
                .map(CompiledCycles::feed)
                .orElseGet(() -> feeds.feed(pattern, known));
    }

    /** The compiled form of a chain among the patterns there are. */
    public CompiledChain compile(Chain chain, Map<String, ? extends Pattern> patterns) {
        List<Optional<CompiledPattern>> found = new ArrayList<>(chain.size());
        for (Chain.Entry entry : chain.entries()) {
            found.add(Optional.ofNullable(patterns.get(entry.pattern()))
                    .map(pattern -> compile(entry.pattern(), pattern)));
        }
        return new CompiledChain(chain, found);
    }

    /** The patterns of cycles that are known. */
    Stream<CompiledCycles> cycles() {
        return compiled.values().stream()
                .filter(CompiledCycles.class::isInstance)
                .map(CompiledCycles.class::cast);
    }

    /** Forgets the patterns of all other names. */
    public void retain(Set<String> names) {
        compiled.keySet().retainAll(names);
    }
}
