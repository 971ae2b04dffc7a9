package org.videotracker.model.command;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.Names;
import org.videotracker.model.module.NaturalOrder;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.module.Value;
import org.videotracker.model.pattern.Binding;
import org.videotracker.model.pattern.Chain;
import org.videotracker.model.pattern.Pattern;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.session.Session;
import org.videotracker.model.transport.Playback;
import org.videotracker.model.transport.Quantum;

/** What the pattern edits share: naming, sizes, and the bindings and chains that mention a pattern. */
final class Patterns {

    private Patterns() {}

    /** The first free of P0, P1, ... */
    static String freeName(Session session) {
        return Names.firstFree("P", 0, session.patterns()::containsKey);
    }

    /** With another number of steps: what is cut is remembered in front of what was cut before, and comes back first. */
    static StepPattern resized(StepPattern pattern, int size) {
        List<Step> steps = new ArrayList<>(pattern.steps());
        List<Step> cut = new ArrayList<>(pattern.cutSteps());
        if (size < steps.size()) {
            List<Step> surplus = steps.subList(size, steps.size());
            cut.addAll(0, surplus);
            surplus.clear();
        } else {
            List<Step> returning = cut.subList(0, Math.min(cut.size(), size - steps.size()));
            steps.addAll(returning);
            returning.clear();
            steps.addAll(Collections.nCopies(size - steps.size(), Step.REST));
        }
        List<Step> remembered = cut.subList(0, Math.min(cut.size(), StepPattern.MAX_STEPS));
        return pattern.withSteps(steps).withCutSteps(remembered);
    }

    /** With the size doubled and the second half a copy of the first. */
    static StepPattern doubled(StepPattern pattern) {
        List<Step> steps = new ArrayList<>(pattern.steps());
        steps.addAll(pattern.steps());
        return pattern.withSteps(steps).withCutSteps(List.of());
    }

    static Session renamed(Session session, String old, String name) {
        Pattern pattern = session.patterns().get(old);
        Session renamed = session.withPatterns(session.patterns().minus(old).plus(name, pattern));
        for (ModuleId sequencer : session.bindings().keySet()) {
            Binding binding = session.bindings().get(sequencer);
            if (binding.pattern().equals(old)) {
                renamed = renamed.withBinding(sequencer, binding.withPattern(name));
            }
        }
        for (String chainName : session.chains().keySet()) {
            Chain chain = session.chains().get(chainName);
            if (chain.entries().stream().anyMatch(entry -> entry.pattern().equals(old))) {
                renamed = renamed.withChain(
                        chainName,
                        new Chain(chain.entries().stream()
                                .map(entry -> entry.pattern().equals(old) ? entry.withPattern(name) : entry)
                                .toList()));
            }
        }
        return withRenamedParameters(renamed, old, name);
    }

    private static Session withRenamedParameters(Session session, String old, String name) {
        Session renamed = session;
        for (Module module : session.modules().all()) {
            Module changed = module;
            for (Parameter parameter : module.type().patternParameters()) {
                if (module.text(parameter.name()).equals(old)) {
                    changed = changed.withValue(parameter, Value.of(name));
                }
            }
            renamed = changed.equals(module) ? renamed : renamed.with(changed);
        }
        return renamed;
    }

    /** Without a pattern; each sequencer that loops it goes over to a substitute at its next step. A chain plays on. */
    static Session deleted(Session session, String doomed) {
        Session changed = session;
        for (ModuleId sequencer : session.bindings().keySet()) {
            Binding binding = session.bindings().get(sequencer);
            if (binding.pattern().equals(doomed)) {
                Optional<String> substitute = substitute(session, binding, doomed);
                if (substitute.isEmpty()) {
                    substitute = Optional.of(freeName(changed));
                    changed = changed.withPattern(substitute.get(), StepPattern.empty(StepPattern.DEFAULT_STEPS));
                }
                changed = changed.withBinding(sequencer, binding.withPattern(substitute.get()));
                changed = binding.chainEnabled() ? changed : relaunched(changed, sequencer, Quantum.STEP);
            }
        }
        for (String chainName : session.chains().keySet()) {
            Chain chain = session.chains().get(chainName);
            List<Chain.Entry> left = chain.entries().stream()
                    .filter(entry -> !entry.pattern().equals(doomed))
                    .toList();
            if (left.size() < chain.size()) {
                changed = changed.withChain(chainName, new Chain(left));
            }
        }
        return changed.withPatterns(changed.patterns().minus(doomed));
    }

    /** The next other pattern of the binding's chain, else the neighbour in the list of names. */
    private static Optional<String> substitute(Session session, Binding binding, String doomed) {
        List<String> candidates = new ArrayList<>();
        binding.chain().map(session.chains()::get).ifPresent(chain -> {
            List<String> names =
                    chain.entries().stream().map(Chain.Entry::pattern).toList();
            int at = Math.max(0, names.indexOf(doomed));
            candidates.addAll(names.subList(at, names.size()));
            candidates.addAll(names.subList(0, at));
        });
        List<String> all = session.patterns().keySet().stream()
                .sorted(NaturalOrder.INSTANCE)
                .toList();
        int at = all.indexOf(doomed);
        candidates.addAll(all.subList(at, all.size()));
        candidates.addAll(all.subList(0, at).reversed());
        return candidates.stream().filter(name -> !name.equals(doomed)).findFirst();
    }

    /** Lets a sequencer begin what it is bound to anew; one that was stopped or held stays so. */
    static Session relaunched(Session session, ModuleId sequencer, Quantum quantum) {
        Playback playback = session.playback();
        return session.with(
                playback.withLaunch(sequencer, playback.launch(sequencer).bind(quantum)));
    }
}
