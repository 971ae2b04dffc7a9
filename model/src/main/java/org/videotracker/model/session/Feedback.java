package org.videotracker.model.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.videotracker.model.link.Link;
import org.videotracker.model.link.LinkId;
import org.videotracker.model.link.Links;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.ModuleType.Capability;
import org.videotracker.model.module.Modules;
import org.videotracker.model.parameter.Mapping;
import org.videotracker.model.parameter.ParameterAddress;
import org.videotracker.model.parameter.ParameterAddress.OfModule;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.rejection.Rejection;
import org.videotracker.model.rejection.Rejection.Code;

/** The rule that a loop of connections or of mappings needs a delay: else nothing could say which of its parts comes first. */
public final class Feedback {

    private Feedback() {}

    /** Rejects the edit that made this link, if it is part of a loop without a delay; the message names the way round. */
    public static void refuse(Session session, LinkId added) throws RejectedException {
        ModuleId source = added.source().module();
        Optional<List<ModuleId>> way =
                Loops.way(added.target().module(), source, module -> sources(session.links(), module));
        if (way.isPresent()) {
            List<String> names = new ArrayList<>();
            for (ModuleId module : way.get()) {
                names.add(Require.module(session, module).name());
            }
            throw refusal(names, "connections");
        }
    }

    private static List<ModuleId> sources(Links links, ModuleId target) {
        return links.into(target).stream()
                .filter(link -> !link.delayed())
                .map(link -> link.source().module())
                .toList();
    }

    /** Rejects the edit that made this mapping, if it is part of a loop without a delay; the message names the way round. */
    public static void refuse(Session session, Mapping.Id added) throws RejectedException {
        Map<ParameterAddress, List<ParameterAddress>> sources = new HashMap<>();
        dependencies(
                session.modules(),
                session.mappings().values(),
                (from, to) ->
                        sources.computeIfAbsent(to, target -> new ArrayList<>()).add(from));
        Optional<List<ParameterAddress>> way =
                Loops.way(added.target(), added.source(), target -> sources.getOrDefault(target, List.of()));
        if (way.isPresent()) {
            List<String> paths = new ArrayList<>();
            for (ParameterAddress address : way.get()) {
                paths.add(ParameterPaths.print(session, address));
            }
            throw refusal(paths, "mappings");
        }
    }

    private static RejectedException refusal(List<String> way, String parts) {
        return new RejectedException(new Rejection(
                Code.CYCLE,
                "This would close the loop " + String.join(" > ", way) + " > " + way.getFirst() + ".",
                "Make one of its " + parts + " delayed to feed back on purpose."));
    }

    /** The modules of a loop of links without a delay, in their order, if there is one. */
    public static Optional<List<ModuleId>> ofLinks(Collection<Link> links) {
        Loops<ModuleId> loops = new Loops<>();
        for (Link link : links) {
            if (!link.delayed()) {
                loops.edge(link.source().module(), link.target().module());
            }
        }
        return loops.find();
    }

    /** The parameters of a loop of mappings without a delay, in their order, if there is one. */
    public static Optional<List<ParameterAddress>> ofMappings(Modules modules, Collection<Mapping> mappings) {
        Loops<ParameterAddress> loops = new Loops<>();
        dependencies(modules, mappings, loops::edge);
        return loops.find();
    }

    /**
     * Tells what follows from what within one control step: a target from its source, and what a modulator reports from its
     * parameters.
     */
    private static void dependencies(
            Modules modules, Collection<Mapping> mappings, BiConsumer<ParameterAddress, ParameterAddress> edge) {
        Map<ModuleId, Set<ParameterAddress>> followed = new LinkedHashMap<>();
        for (Mapping mapping : mappings) {
            if (!mapping.delayed()) {
                edge.accept(mapping.id().source(), mapping.id().target());
                if (mapping.id().source() instanceof OfModule(var id, var name) && isRenewed(modules, id, name)) {
                    followed.computeIfAbsent(id, _ -> new LinkedHashSet<>())
                            .add(mapping.id().source());
                }
            }
        }
        Set<ParameterAddress> moved = new LinkedHashSet<>();
        for (Mapping mapping : mappings) {
            if (mapping.id().target() instanceof OfModule(var id, var _)
                    && moved.add(mapping.id().target())) {
                followed.getOrDefault(id, Set.of())
                        .forEach(readOut -> edge.accept(mapping.id().target(), readOut));
            }
        }
    }

    private static boolean isRenewed(Modules modules, ModuleId module, String name) {
        return modules.get(module)
                .map(Module::type)
                .filter(type -> type.can(Capability.MODULATES))
                .flatMap(type -> type.readOut(name))
                .isPresent();
    }
}
