package org.videotracker.studio.tracker;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.videotracker.model.command.ChainCommand.CreateChain;
import org.videotracker.model.command.ChainCommand.EnableEntry;
import org.videotracker.model.command.ChainCommand.InsertEntry;
import org.videotracker.model.command.ChainCommand.MoveEntry;
import org.videotracker.model.command.ChainCommand.RemoveEntry;
import org.videotracker.model.command.ChainCommand.SetEntryPattern;
import org.videotracker.model.command.ChainCommand.SetRepeats;
import org.videotracker.model.command.Command;
import org.videotracker.model.command.PatternCommand.CopyPattern;
import org.videotracker.model.command.PatternCommand.PutCycles;
import org.videotracker.model.command.PatternCommand.PutPattern;
import org.videotracker.model.command.SequencerCommand.BindChain;
import org.videotracker.model.command.SequencerCommand.BindPattern;
import org.videotracker.model.command.SequencerCommand.EnableChain;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.pattern.Chain.Entry;
import org.videotracker.model.pattern.CyclePattern;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.pattern.expression.Expression;
import org.videotracker.model.session.Session;

/** What the table of a chain can do. Pure. Entries count from zero. */
final class ChainEdits {

    /**
     * @param label what the history calls it
     * @param commands the edits
     * @param entry the entry that is chosen afterwards
     */
    record ChainEdit(String label, List<Command> commands, int entry) {
        ChainEdit {
            commands = List.copyOf(commands);
        }
    }

    private ChainEdits() {}

    /** Appends the present pattern. A sequencer without a chain gets one, which begins with that pattern. */
    static ChainEdit append(Session session, ModuleId sequencer, PlayedPattern shown) {
        List<Command> commands = new ArrayList<>();
        String chain = chainFor(session, sequencer, shown, commands);
        commands.add(insert(chain, shown.pattern()));
        return new ChainEdit("add " + shown.pattern() + " to the chain", commands, entriesWith(shown));
    }

    /** Appends a copy of the present pattern, which is chosen unless the chain plays. */
    static ChainEdit duplicate(Session session, ModuleId sequencer, PlayedPattern shown, boolean isPlaying) {
        String copy = freeName(session);
        List<Command> commands = new ArrayList<>();
        commands.add(new CopyPattern(shown.pattern(), Optional.of(copy)));
        String chain = chainFor(session, sequencer, shown, commands);
        commands.add(insert(chain, copy));
        return new ChainEdit(
                "duplicate " + shown.pattern(),
                commands,
                isPlaying && shown.isChainOn() ? shown.entry() : entriesWith(shown));
    }

    private static String chainFor(Session session, ModuleId sequencer, PlayedPattern shown, List<Command> commands) {
        String chain = shown.chainName();
        if (chain.isEmpty()) {
            chain = freeChainName(session);
            commands.add(new CreateChain(Optional.of(chain)));
        }
        if (shown.chain().size() == 0) {
            commands.add(insert(chain, shown.pattern()));
        }
        if (shown.chainName().isEmpty()) {
            commands.add(new BindChain(sequencer, chain, Optional.empty()));
        }
        return chain;
    }

    private static int entriesWith(PlayedPattern shown) {
        return Math.max(1, shown.chain().size());
    }

    private static Command insert(String chain, String pattern) {
        return new InsertEntry(chain, Optional.empty(), Entry.of(pattern));
    }

    /** A new pattern for what is shown: as long and as fast as the present one, with its columns, and empty. */
    static ChainEdit newSteps(Session session, ModuleId sequencer, PlayedPattern shown, int entry) {
        StepPattern like = RowEdits.steps(session, shown.pattern())
                .map(grid -> grid.withSteps(Collections.nCopies(grid.size(), Step.REST))
                        .withCutSteps(List.of()))
                .orElseGet(() -> StepPattern.empty(StepPattern.DEFAULT_STEPS));
        return made(session, sequencer, shown, entry, name -> new PutPattern(name, like));
    }

    /** A new pattern for what is shown, to be written. */
    static ChainEdit newCycles(Session session, ModuleId sequencer, PlayedPattern shown, int entry) {
        return made(
                session,
                sequencer,
                shown,
                entry,
                name -> new PutCycles(name, CyclePattern.of(new Expression.Text("~"))));
    }

    private static ChainEdit made(
            Session session, ModuleId sequencer, PlayedPattern shown, int entry, Function<String, Command> making) {
        String name = freeName(session);
        List<Command> commands = new ArrayList<>();
        commands.add(making.apply(name));
        commands.addAll(choosePattern(sequencer, shown, entry, name).commands());
        return new ChainEdit("new pattern " + name, commands, shown.entry());
    }

    /** The first of P0, P1 ... that is free. */
    static String freeName(Session session) {
        int number = 0;
        while (session.patterns().containsKey("P" + number)) {
            number++;
        }
        return "P" + number;
    }

    private static String freeChainName(Session session) {
        int number = 1;
        while (session.chains().containsKey("chain" + number)) {
            number++;
        }
        return "chain" + number;
    }

    /** Takes the entry that is shown out of the chain. */
    static ChainEdit remove(PlayedPattern shown) {
        return new ChainEdit(
                "remove an entry of the chain",
                List.of(new RemoveEntry(shown.chainName(), shown.entry())),
                Math.clamp(shown.entry(), 0, Math.max(0, shown.chain().size() - 2)));
    }

    static ChainEdit move(PlayedPattern shown, int from, int to) {
        return new ChainEdit("move an entry of the chain", List.of(new MoveEntry(shown.chainName(), from, to)), to);
    }

    static ChainEdit mute(PlayedPattern shown, int entry) {
        boolean wasOn = shown.chain().entries().get(entry).enabled();
        return new ChainEdit(
                (wasOn ? "mute" : "unmute") + " an entry of the chain",
                List.of(new EnableEntry(shown.chainName(), entry, !wasOn)),
                shown.entry());
    }

    static ChainEdit repeats(PlayedPattern shown, int entry, int repeats) {
        return new ChainEdit(
                "repeat an entry of the chain",
                List.of(new SetRepeats(shown.chainName(), entry, Math.clamp(repeats, 1, Entry.MAX_REPEATS))),
                shown.entry());
    }

    static ChainEdit enable(ModuleId sequencer, PlayedPattern shown, boolean isOn) {
        return new ChainEdit(
                (isOn ? "enable" : "disable") + " the chain", List.of(new EnableChain(sequencer, isOn)), shown.entry());
    }

    /** Lets an entry play a pattern; without entries, or with the chain off, the sequencer itself. */
    static ChainEdit choosePattern(ModuleId sequencer, PlayedPattern shown, int entry, String pattern) {
        boolean hasEntry =
                shown.isChainOn() && entry >= 0 && entry < shown.chain().size();
        return new ChainEdit(
                "play " + pattern,
                List.of(
                        hasEntry
                                ? new SetEntryPattern(shown.chainName(), entry, pattern)
                                : new BindPattern(sequencer, pattern, Optional.empty())),
                shown.entry());
    }
}
