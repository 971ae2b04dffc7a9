package org.videotracker.script.lua.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.videotracker.model.command.ChainCommand.ClearChain;
import org.videotracker.model.command.ChainCommand.CreateChain;
import org.videotracker.model.command.ChainCommand.InsertEntry;
import org.videotracker.model.command.PatternCommand.CreatePattern;
import org.videotracker.model.command.PatternCommand.ResizePattern;
import org.videotracker.model.command.SequencerCommand.BindChain;
import org.videotracker.model.command.SequencerCommand.BindPattern;
import org.videotracker.model.command.StepCommand.SetStep;
import org.videotracker.model.module.Module;
import org.videotracker.model.pattern.Binding;
import org.videotracker.model.pattern.Chain;
import org.videotracker.model.pattern.Chain.Entry;
import org.videotracker.model.pattern.Pattern;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.rejection.Rejection;
import org.videotracker.model.rejection.Rejection.Code;
import org.videotracker.model.session.Require;
import org.videotracker.model.session.Session;
import org.videotracker.model.session.StepFields;

/** Patterns, chains and what the sequencers play. */
final class PatternAccess {
    private static final String WHOLE_OF_RATIO = "ratioB";
    private static final String HOW_ENTRIES_ARE =
            "Write names of patterns, or tables such as {pattern = \"verse\", repeats = 2, enabled = true}.";

    private PatternAccess() {}

    /** A pattern of a name, new if there is none, of a size if one is given; the steps stay. */
    static String ensurePattern(Transaction transaction, String name, Optional<Integer> steps)
            throws RejectedException {
        if (!transaction.session().patterns().containsKey(name)) {
            transaction.apply(new CreatePattern(Optional.of(name), steps.orElse(Pattern.DEFAULT_STEPS)));
        } else if (steps.isPresent()) {
            transaction.apply(new ResizePattern(name, steps.get()));
        }
        return name;
    }

    /** Replaces a row by a step that is as the settings say, and else as a new one. */
    static void setStep(Transaction transaction, String name, int row, Map<String, Object> settings)
            throws RejectedException {
        Step step = Step.REST;
        if (settings.get(WHOLE_OF_RATIO) instanceof Double whole) {
            step = StepFields.set(step, WHOLE_OF_RATIO, whole); // the part can be no more than the whole
        }
        for (Map.Entry<String, Object> setting : settings.entrySet()) {
            if (!(setting.getValue() instanceof Double number)) {
                throw RejectedException.of(Code.ILLEGAL_VALUE, setting.getKey() + " of a step is a number.");
            }
            step = StepFields.set(step, setting.getKey(), number);
        }
        transaction.apply(new SetStep(name, row, step));
    }

    static Map<String, Object> step(Session session, String name, int row) throws RejectedException {
        Pattern pattern = Require.pattern(session, name);
        Require.row(name, pattern, row);
        Step step = pattern.step(row);
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("index", step.index());
        shown.put("note", step.note());
        shown.put("length", step.length());
        shown.put("chance", step.chance());
        shown.putAll(step.locks());
        return shown;
    }

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
                && fields.get("pattern") instanceof String pattern
                && (!fields.containsKey("repeats") || isRepeats(fields.get("repeats")))
                && (!fields.containsKey("enabled") || fields.get("enabled") instanceof Boolean)) {
            int repeats = fields.get("repeats") instanceof Double number ? number.intValue() : 1;
            boolean enabled = !(fields.get("enabled") instanceof Boolean truth) || truth;
            return new Entry(pattern, repeats, enabled);
        }
        throw new RejectedException(
                new Rejection(Code.ILLEGAL_VALUE, "This is no entry of a chain: " + given + ".", HOW_ENTRIES_ARE));
    }

    private static boolean isRepeats(Object value) {
        return value instanceof Double number
                && number == Math.rint(number)
                && number >= 1
                && number <= Entry.MAX_REPEATS;
    }

    /** Lets a sequencer play a pattern; one that plays it goes on. */
    static void bind(Transaction transaction, String sequencer, String pattern) throws RejectedException {
        Module module = Require.moduleNamed(transaction.session(), sequencer);
        Binding binding = Require.binding(transaction.session(), module.id());
        if (!binding.pattern().equals(pattern)) {
            transaction.apply(new BindPattern(module.id(), pattern, Optional.empty()));
        }
    }

    /** Lets a sequencer play a chain; one that plays it goes on. */
    static void bindChain(Transaction transaction, String sequencer, String chain) throws RejectedException {
        Module module = Require.moduleNamed(transaction.session(), sequencer);
        Binding binding = Require.binding(transaction.session(), module.id());
        if (!binding.equals(binding.withChain(Optional.of(chain), true))) {
            transaction.apply(new BindChain(module.id(), chain, Optional.empty()));
        }
    }
}
