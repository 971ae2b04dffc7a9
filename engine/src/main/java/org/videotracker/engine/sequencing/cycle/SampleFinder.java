package org.videotracker.engine.sequencing.cycle;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.videotracker.engine.sampler.SampleNames;
import org.videotracker.model.link.Link;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.ModuleType.Capability;
import org.videotracker.model.module.Sample;
import org.videotracker.model.session.Session;

/** Finds the slots of samples by name, in the samplers that a pattern plays; where it plays none, in all there are. */
final class SampleFinder {
    private final List<SampleNames> samplers;

    private SampleFinder(List<SampleNames> samplers) {
        this.samplers = samplers;
    }

    static SampleFinder of(Session session, String pattern) {
        List<Module> played = session.bindings().entrySet().stream()
                .filter(binding -> binding.getValue().pattern().equals(pattern))
                .flatMap(binding -> targets(session, binding.getKey()))
                .filter(module -> module.type().can(Capability.HOLDS_SAMPLES))
                .distinct()
                .toList();
        Stream<Module> all =
                session.modules().all().stream().filter(module -> module.type().can(Capability.HOLDS_SAMPLES));
        return new SampleFinder((played.isEmpty() ? all : played.stream())
                .map(SampleFinder::names)
                .toList());
    }

    private static Stream<Module> targets(Session session, ModuleId sequencer) {
        return session.links().from(sequencer).stream()
                .map(Link::target)
                .flatMap(target -> session.modules().get(target.module()).stream());
    }

    private static SampleNames names(Module sampler) {
        return new SampleNames(
                IntStream.range(0, sampler.samples().size())
                        .mapToObj(slot ->
                                sampler.samples().slot(slot).map(Sample::name).orElse(""))
                        .toList(),
                () -> {});
    }

    /** The slot that all samplers with a sample of the name have it in; empty where there is none, or they differ. */
    OptionalInt slot(String name, int choice) {
        Set<Integer> slots = samplers.stream()
                .map(names -> names.slot(name, choice))
                .filter(OptionalInt::isPresent)
                .map(OptionalInt::getAsInt)
                .collect(Collectors.toSet());
        return slots.size() == 1 ? OptionalInt.of(slots.iterator().next()) : OptionalInt.empty();
    }
}
