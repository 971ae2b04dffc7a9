package org.videotracker.studio.module;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.videotracker.model.command.MappingCommand.MapParameter;
import org.videotracker.model.link.Link;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleType.Capability;
import org.videotracker.model.module.ModuleType.ReadOut;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.parameter.Mapping;
import org.videotracker.model.parameter.ParameterAddress;
import org.videotracker.model.parameter.ParameterAddress.OfLink;
import org.videotracker.model.parameter.ParameterAddress.OfModule;
import org.videotracker.model.parameter.ParameterAddress.OfSample;
import org.videotracker.model.parameter.ParameterAddress.OfTransport;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.session.ParameterPaths;
import org.videotracker.model.session.Session;
import org.videotracker.model.transport.Transport;
import org.videotracker.script.lua.api.MappingRange;

/** The values that a mapping could begin or end at. Any thread. */
public final class MappingChoices {
    private MappingChoices() {}

    /**
     * One end to choose.
     *
     * @param address where it is
     * @param path the same for people
     * @param refusal why a mapping with it would be refused; empty where it would not
     */
    public record Choice(ParameterAddress address, String path, String refusal) {
        public boolean isLegal() {
            return refusal.isEmpty();
        }
    }

    /** Every read-out and number that could move a value: read-outs of modulators first. */
    public static List<Choice> sourcesFor(Session session, ParameterAddress target) {
        List<Choice> choices = new ArrayList<>();
        for (ParameterAddress source : sources(session)) {
            add(session, source, new Mapping.Id(source, target), choices);
        }
        return choices;
    }

    /** Every value that another could move. */
    public static List<Choice> targetsOf(Session session, ParameterAddress source) {
        List<Choice> choices = new ArrayList<>();
        for (ParameterAddress target : targets(session)) {
            add(session, target, new Mapping.Id(source, target), choices);
        }
        return choices;
    }

    /** These, all of them legal. */
    public static List<Choice> of(Session session, List<ParameterAddress> ends) {
        List<Choice> choices = new ArrayList<>();
        for (ParameterAddress end : ends) {
            ParameterFacts.of(session, end).ifPresent(facts -> choices.add(new Choice(end, facts.path(), "")));
        }
        return choices;
    }

    /** Every value that mappings may follow, whatever they move. */
    public static List<ParameterAddress> sources(Session session) {
        List<ParameterAddress> modulators = new ArrayList<>();
        List<ParameterAddress> others = new ArrayList<>();
        for (Module module : session.modules().inOrder()) {
            boolean modulates = module.type().can(Capability.MODULATES);
            for (ReadOut readOut : module.type().readOuts()) {
                (modulates ? modulators : others).add(new OfModule(module.id(), readOut.name()));
            }
        }
        modulators.addAll(others);
        modulators.addAll(numbers(session, false));
        return modulators;
    }

    /** Every value that mappings may move. */
    public static List<ParameterAddress> targets(Session session) {
        return numbers(session, true);
    }

    /** A mapping with both whole ranges; empty where one end is gone. */
    public static Optional<Mapping> whole(Session session, Mapping.Id id) {
        try {
            return Optional.of(
                    Mapping.of(id, MappingRange.whole(session, id.source()), MappingRange.whole(session, id.target())));
        } catch (RejectedException gone) {
            return Optional.empty();
        }
    }

    private static List<ParameterAddress> numbers(Session session, boolean movable) {
        List<ParameterAddress> numbers = new ArrayList<>();
        for (Module module : session.modules().inOrder()) {
            for (Parameter parameter : module.type().parameters()) {
                if (fits(parameter, movable)) {
                    numbers.add(new OfModule(module.id(), parameter.name()));
                }
            }
            for (int slot = 0; slot < module.samples().size(); slot++) {
                if (module.samples().slot(slot).isPresent()) {
                    for (Parameter parameter : module.type().sampleParameters()) {
                        if (fits(parameter, movable)) {
                            numbers.add(new OfSample(module.id(), slot, parameter.name()));
                        }
                    }
                }
            }
            for (Link link : session.links().into(module.id())) {
                for (Parameter parameter : Link.parametersOf(link.signal())) {
                    if (fits(parameter, movable)) {
                        numbers.add(new OfLink(link.id(), parameter.name()));
                    }
                }
            }
        }
        for (Parameter parameter : Transport.PARAMETERS) {
            if (fits(parameter, movable)) {
                numbers.add(new OfTransport(parameter.name()));
            }
        }
        return numbers;
    }

    private static boolean fits(Parameter parameter, boolean movable) {
        return movable ? parameter.movable() : parameter.isNumeric();
    }

    private static void add(Session session, ParameterAddress end, Mapping.Id id, List<Choice> into) {
        if (id.source().equals(id.target()) || session.mappings().containsKey(id)) {
            return;
        }
        try {
            into.add(new Choice(end, ParameterPaths.print(session, end), refusal(session, id)));
        } catch (RejectedException gone) {
            // an end that has no path is none to choose
        }
    }

    private static String refusal(Session session, Mapping.Id id) {
        Optional<Mapping> mapping = whole(session, id);
        if (mapping.isEmpty()) {
            return "It is gone.";
        }
        try {
            new MapParameter(mapping.get()).apply(session);
            return "";
        } catch (RejectedException refused) {
            return refused.rejection().sentence();
        }
    }
}
