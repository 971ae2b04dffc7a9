package org.videotracker.model.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.videotracker.model.link.Link;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.ModuleType.Capability;
import org.videotracker.model.module.NaturalOrder;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.module.Port.Signal;
import org.videotracker.model.pattern.Binding;
import org.videotracker.model.pattern.Step;

/** What patterns and sequencers trigger: it gives their columns names, ranges and kinds. */
public final class Targets {
    /** The greatest index that makes sense where nothing is connected yet. */
    public static final int MAX_INDEX_UNCONNECTED = Step.MAX_NOTE;

    private Targets() {}

    /** The modules that a sequencer triggers, in the natural order of their names. */
    public static List<Module> of(Session session, ModuleId sequencer) {
        return session.links().from(sequencer).stream()
                .filter(link -> link.signal() == Signal.EVENT)
                .map(Link::target)
                .map(port -> session.modules().get(port.module()).orElseThrow())
                .filter(module -> module.type().can(Capability.ACCEPTS_TRIGGERS))
                .distinct()
                .sorted(Comparator.comparing(Module::name, NaturalOrder.INSTANCE))
                .toList();
    }

    /** The modules that a pattern can trigger through any sequencer that plays it, alone or in a chain. */
    public static List<Module> ofPattern(Session session, String pattern) {
        List<Module> targets = new ArrayList<>();
        for (Module module : session.modules().inOrder()) {
            Optional<Binding> binding = Optional.ofNullable(session.bindings().get(module.id()));
            if (binding.isPresent() && plays(session, binding.get(), pattern)) {
                of(session, module.id()).stream()
                        .filter(target -> !targets.contains(target))
                        .forEach(targets::add);
            }
        }
        return targets;
    }

    private static boolean plays(Session session, Binding binding, String pattern) {
        return binding.pattern().equals(pattern)
                || binding.chain()
                        .map(name -> session.chains().get(name))
                        .filter(chain -> chain.entries().stream()
                                .anyMatch(entry -> entry.pattern().equals(pattern)))
                        .isPresent();
    }

    /** The greatest index that a pattern's steps can usefully have: that of the last sample of its first target. */
    public static int maxIndex(Session session, String pattern) {
        return ofPattern(session, pattern).stream()
                .filter(target -> target.type().can(Capability.HOLDS_SAMPLES)
                        && target.samples().size() > 0)
                .findFirst()
                .map(target -> target.samples().size() - 1)
                .orElse(MAX_INDEX_UNCONNECTED);
    }

    /** The description of a parameter that a pattern's steps may lock, from the first target that has it. */
    public static Optional<Parameter> lockParameter(Session session, String pattern, String name) {
        return ofPattern(session, pattern).stream()
                .flatMap(target -> target.type().lockParameter(name).stream())
                .findFirst();
    }
}
