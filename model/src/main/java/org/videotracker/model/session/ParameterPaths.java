package org.videotracker.model.session;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.videotracker.model.link.Link;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.ModuleType;
import org.videotracker.model.module.ModuleType.Capability;
import org.videotracker.model.module.ModuleType.ReadOut;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.module.Port.Signal;
import org.videotracker.model.parameter.ParameterAddress;
import org.videotracker.model.parameter.ParameterAddress.OfLink;
import org.videotracker.model.parameter.ParameterAddress.OfModule;
import org.videotracker.model.parameter.ParameterAddress.OfProject;
import org.videotracker.model.parameter.ParameterAddress.OfSample;
import org.videotracker.model.parameter.ParameterAddress.OfStep;
import org.videotracker.model.parameter.ParameterAddress.OfTransport;
import org.videotracker.model.parameter.ParameterPath;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.rejection.Rejection;
import org.videotracker.model.rejection.Rejection.Code;

/** Translates between the paths that people write and the addresses that survive renaming. */
public final class ParameterPaths {
    /** Names of earlier programs, and the ones they became. */
    private static final Map<String, String> SAMPLE_ALIASES =
            Map.of("loopSize", "grainSize", "loopStart", "regionStart", "loopEnd", "regionEnd");

    private static final Map<String, String> CONNECTION_ALIASES = Map.of(
            "volume", "gain",
            "connectionVolume", "gain",
            "connectionOpacity", "opacity",
            "connectionBlendMode", "blend",
            "blendMode", "blend");

    private ParameterPaths() {}

    /** The address that a path means in this session; the parameter exists, or the path is rejected with near matches. */
    public static ParameterAddress resolve(Session session, String text) throws RejectedException {
        ParameterPath path = ParameterPath.parse(text)
                .orElseThrow(
                        () -> new RejectedException(
                                new Rejection(
                                        Code.ILLEGAL_NAME,
                                        "\"" + text + "\" is not the path of a parameter.",
                                        "Write for example drums.volume, drums.sample[0].speed, pattern:verse.step[4].note or clock.bpm.")));
        ParameterAddress address = resolve(session, path);
        boolean isReadOut = address instanceof OfModule(var id, var name)
                && Require.module(session, id).type().readOut(name).isPresent();
        if (!isReadOut) {
            Parameters.descriptor(session, address);
        }
        return address;
    }

    private static ParameterAddress resolve(Session session, ParameterPath path) throws RejectedException {
        if (path.owner().equals("clock")) {
            refuseIndex(path);
            return new OfTransport(path.parameter());
        }
        if (path.owner().equals("project")) {
            refuseIndex(path);
            return new OfProject(path.parameter());
        }
        if (path.owner().startsWith(ParameterPath.PATTERN_OWNER)) {
            String pattern = path.owner().substring(ParameterPath.PATTERN_OWNER.length());
            if (!path.element().orElse("step").equals("step")) {
                throw RejectedException.of(
                        Code.INCOMPATIBLE,
                        "A pattern has steps, not a " + path.element().get() + ".");
            }
            return new OfStep(pattern, requireIndex(path), path.parameter());
        }
        Module module = Require.moduleNamed(session, path.owner());
        if (path.element().isPresent()) {
            return ofElement(session, module, path.element().get(), requireIndex(path), path.parameter());
        }
        if (path.index().isPresent()) {
            return ofElement(
                    session, module, impliedElement(module.type()), path.index().get(), path.parameter());
        }
        return ofModule(session, module, path.parameter());
    }

    private static void refuseIndex(ParameterPath path) throws RejectedException {
        if (path.index().isPresent()) {
            throw RejectedException.of(
                    Code.OUT_OF_RANGE,
                    path + " has an index, but there is only one " + path.owner() + "." + path.parameter() + ".");
        }
    }

    private static int requireIndex(ParameterPath path) throws RejectedException {
        return path.index()
                .orElseThrow(() -> RejectedException.of(
                        Code.OUT_OF_RANGE,
                        path + " needs an index, such as " + path.owner() + ".step[0]." + path.parameter() + "."));
    }

    private static String impliedElement(ModuleType type) {
        if (type.can(Capability.EMITS_TRIGGERS)) {
            return "step";
        }
        return type.can(Capability.HOLDS_SAMPLES) ? "sample" : "connection";
    }

    private static ParameterAddress ofElement(
            Session session, Module module, String element, int index, String parameter) throws RejectedException {
        return switch (element) {
            case "step" -> new OfStep(Require.binding(session, module.id()).pattern(), index, parameter);
            case "sample" -> {
                Require.sampler(session, module.id());
                yield new OfSample(module.id(), index, SAMPLE_ALIASES.getOrDefault(parameter, parameter));
            }
            default -> ofConnection(session, module, index, CONNECTION_ALIASES.getOrDefault(parameter, parameter));
        };
    }

    private static ParameterAddress ofConnection(Session session, Module module, int index, String parameter)
            throws RejectedException {
        List<String> names = Stream.of(Signal.values())
                .flatMap(signal -> Link.parametersOf(signal).stream())
                .map(Parameter::name)
                .distinct()
                .toList();
        if (!names.contains(parameter)) {
            throw RejectedException.unknown("parameter of a connection", parameter, names);
        }
        List<Link> links = connections(session, module.id(), parameter);
        if (links.isEmpty()) {
            throw RejectedException.of(
                    Code.OUT_OF_RANGE, module.name() + " has no connection with a parameter " + parameter + ".");
        }
        Require.index(index, links.size(), "connection into " + module.name());
        return new OfLink(links.get(index).id(), parameter);
    }

    /**
     * The connections into a module that have a parameter, in the order of their indices: sound, then pictures, then events.
     * So the gain of sound and the opacity of layers are each counted from zero.
     */
    private static List<Link> connections(Session session, ModuleId target, String parameter) {
        return Stream.of(Signal.values())
                .flatMap(signal -> session.links().into(target, signal).stream())
                .filter(link -> link.parameter(parameter).isPresent())
                .toList();
    }

    private static ParameterAddress ofModule(Session session, Module module, String parameter)
            throws RejectedException {
        ModuleType type = module.type();
        if (type.parameter(parameter).isPresent() || type.readOut(parameter).isPresent()) {
            return new OfModule(module.id(), parameter);
        }
        int split = parameter.lastIndexOf('_');
        if (split > 0 && parameter.substring(split + 1).matches("\\d{1,9}")) {
            int index = Integer.parseInt(parameter.substring(split + 1));
            return ofElement(session, module, impliedElement(type), index, parameter.substring(0, split));
        }
        String sampleParameter = SAMPLE_ALIASES.getOrDefault(parameter, parameter);
        if (type.sampleParameter(sampleParameter).isPresent()
                && type.parameter("selectedIndex").isPresent()) {
            return new OfSample(module.id(), (int) module.number("selectedIndex"), sampleParameter);
        }
        throw RejectedException.unknown("parameter of " + module.name(), parameter, namesOf(type));
    }

    private static List<String> namesOf(ModuleType type) {
        return Stream.of(
                        type.parameters().stream().map(Parameter::name),
                        type.readOuts().stream().map(ReadOut::name),
                        type.sampleParameters().stream().map(Parameter::name))
                .flatMap(names -> names)
                .distinct()
                .toList();
    }

    /** The one canonical path of an address that exists in this session. */
    public static String print(Session session, ParameterAddress address) throws RejectedException {
        return switch (address) {
            case OfModule(var id, var name) -> Require.module(session, id).name() + "." + name;
            case OfSample(var id, var slot, var name) ->
                Require.module(session, id).name() + ".sample[" + slot + "]." + name;
            case OfStep(var pattern, var row, var name) -> "pattern:" + pattern + ".step[" + row + "]." + name;
            case OfTransport(var name) -> "clock." + name;
            case OfProject(var name) -> "project." + name;
            case OfLink(var id, var name) -> {
                Link link = Require.link(session, id);
                Module target = Require.module(session, id.target().module());
                int index = connections(session, target.id(), name).indexOf(link);
                yield target.name() + ".connection[" + index + "]." + name;
            }
        };
    }
}
