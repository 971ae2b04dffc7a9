package org.videotracker.script.lua.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.videotracker.engine.sequencing.cycle.Freeze;
import org.videotracker.model.command.PatternCommand.PutCycles;
import org.videotracker.model.command.PatternCommand.PutPattern;
import org.videotracker.model.command.SequencerCommand.EnableChain;
import org.videotracker.model.command.TransportCommand.PlayPattern;
import org.videotracker.model.command.TransportCommand.StopPattern;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleType.Capability;
import org.videotracker.model.module.Names;
import org.videotracker.model.pattern.Binding;
import org.videotracker.model.pattern.CyclePattern;
import org.videotracker.model.pattern.Pattern;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.pattern.written.WrittenSteps;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.rejection.Rejection.Code;
import org.videotracker.model.session.Require;
import org.videotracker.model.session.Session;
import org.videotracker.model.transport.PlayState;

/** Patterns that are written, in the session and in sequencers. */
final class CyclePatternAccess {
    static final String BEATS_PER_CYCLE = "beatsPerCycle";
    private static final String SEQUENCER = "TrackerSequencer";
    private static final String PLAYER = "Player";

    private CyclePatternAccess() {}

    /** Gives a name what is written, where something is; the length of a cycle stays where none is said. */
    static void put(Transaction transaction, String name, Optional<Object> content, Map<String, Object> options)
            throws RejectedException {
        if (content.isPresent()) {
            put(transaction, name, content.get(), options);
        } else {
            put(transaction, name, written(transaction.session(), name).object(), options);
        }
    }

    private static void put(Transaction transaction, String name, Object written, Map<String, Object> options)
            throws RejectedException {
        Written pattern = ExpressionArguments.pattern(written, "The pattern " + name);
        transaction.apply(
                new PutCycles(name, new CyclePattern(pattern.expression(), beats(transaction, name, options))));
    }

    private static double beats(Transaction transaction, String name, Map<String, Object> options)
            throws RejectedException {
        double beats = transaction.session().patterns().get(name) instanceof CyclePattern old
                ? old.beatsPerCycle()
                : CyclePattern.DEFAULT_BEATS_PER_CYCLE;
        for (Map.Entry<String, Object> option : options.entrySet()) {
            if (!option.getKey().equals(BEATS_PER_CYCLE)) {
                throw RejectedException.unknown(
                        "option of a pattern that is written", option.getKey(), List.of(BEATS_PER_CYCLE));
            }
            if (!(option.getValue() instanceof Double given) || !CyclePattern.isLegalLength(given)) {
                throw RejectedException.of(Code.OUT_OF_RANGE, BEATS_PER_CYCLE + " is a number within 1/16..256.");
            }
            beats = given;
        }
        return beats;
    }

    /** What a pattern of the session says, to write others with; of steps, what plays the same. */
    static Written written(Session session, String name) throws RejectedException {
        return switch (Require.pattern(session, name)) {
            case CyclePattern cycles -> Written.measured(cycles.expression());
            case StepPattern steps -> Written.measured(WrittenSteps.of(steps).expression());
        };
    }

    /** Makes steps of what is written. Gives the names of the patterns: further voices have names of their own. */
    static List<String> freeze(Transaction transaction, String name, Freeze.Wanted wanted) throws RejectedException {
        List<StepPattern> frozen = Freeze.of(transaction.session(), name, wanted);
        List<String> names = new ArrayList<>();
        for (StepPattern voice : frozen) {
            String free = names.isEmpty()
                    ? name
                    : Names.firstFree(name, 2, transaction.session().patterns()::containsKey);
            transaction.apply(new PutPattern(free, voice));
            names.add(free);
        }
        return names;
    }

    /** Writes what steps play. */
    static void thaw(Transaction transaction, String name) throws RejectedException {
        StepPattern steps = Require.stepPattern(transaction.session(), name);
        transaction.apply(new PutCycles(name, WrittenSteps.of(steps)));
    }

    /**
     * Lets a sequencer, which is made where there is none, play what is written, as a pattern of its own name. What it plays
     * already goes on.
     *
     * @param name of the sequencer; or of a sampler, which gets a sequencer of its own
     * @param target what its notes go to; without one, a sequencer that is made here plays the only sampler with samples
     * @return the name of the sequencer
     */
    static String play(
            Transaction transaction, String name, Object written, Optional<String> target, Map<String, Object> options)
            throws RejectedException {
        boolean isSampler = transaction
                .session()
                .modules()
                .named(name)
                .filter(module -> module.type().can(Capability.HOLDS_SAMPLES))
                .isPresent();
        String sequencer = isSampler ? name + PLAYER : name;
        boolean isNew = transaction.session().modules().named(sequencer).isEmpty();
        put(transaction, sequencer, written, options);
        ModuleAccess.ensure(transaction, SEQUENCER, sequencer, Map.of("pattern", sequencer));
        wake(transaction, Require.moduleNamed(transaction.session(), sequencer));
        Optional<String> wanted = target.or(
                () -> isSampler ? Optional.of(name) : isNew ? onlySampler(transaction.session()) : Optional.empty());
        if (wanted.isPresent()) {
            LinkAccess.connect(transaction, sequencer, wanted.get(), Optional.of("event"), Map.of());
        }
        return sequencer;
    }

    /** Lets it play its pattern rather than a chain, also if it was stopped. */
    private static void wake(Transaction transaction, Module sequencer) throws RejectedException {
        Session session = transaction.session();
        Binding binding = Require.binding(session, sequencer.id());
        if (binding.chainEnabled()) {
            transaction.apply(new EnableChain(sequencer.id(), false));
        }
        if (session.playback().launch(sequencer.id()).state() == PlayState.STOPPED) {
            transaction.apply(
                    new PlayPattern(binding.pattern(), session.transport().launchQuantum()));
        }
    }

    /** The only sampler that holds samples; where none does, the only one. */
    private static Optional<String> onlySampler(Session session) {
        List<Module> samplers = session.modules().all().stream()
                .filter(module -> module.type().can(Capability.HOLDS_SAMPLES))
                .toList();
        List<Module> filled =
                samplers.stream().filter(module -> module.samples().size() > 0).toList();
        List<Module> candidates = filled.isEmpty() ? samplers : filled;
        return candidates.size() == 1 ? Optional.of(candidates.getFirst().name()) : Optional.empty();
    }

    /** Stops the sequencers that play a written pattern, until they are told to play again. */
    static void hush(Transaction transaction) throws RejectedException {
        for (Map.Entry<String, Pattern> pattern :
                List.copyOf(transaction.session().patterns().entrySet())) {
            if (pattern.getValue() instanceof CyclePattern) {
                transaction.apply(new StopPattern(pattern.getKey()));
            }
        }
    }
}
