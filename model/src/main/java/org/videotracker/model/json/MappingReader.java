package org.videotracker.model.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.videotracker.model.link.LinkId;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.SampleBank;
import org.videotracker.model.parameter.Mapping;
import org.videotracker.model.parameter.Mapping.Combine;
import org.videotracker.model.parameter.Mapping.Comparison;
import org.videotracker.model.parameter.Mapping.Curve;
import org.videotracker.model.parameter.Mapping.Polarity;
import org.videotracker.model.parameter.ParameterAddress;
import org.videotracker.model.parameter.ParameterAddress.OfLink;
import org.videotracker.model.parameter.ParameterAddress.OfModule;
import org.videotracker.model.parameter.ParameterAddress.OfProject;
import org.videotracker.model.parameter.ParameterAddress.OfSample;
import org.videotracker.model.parameter.ParameterAddress.OfStep;
import org.videotracker.model.parameter.ParameterAddress.OfTransport;
import org.videotracker.model.session.Feedback;
import org.videotracker.model.session.MappingEnds;
import org.videotracker.model.session.Session;

/** Reads the parameter links of a session file. */
final class MappingReader {
    private static final int MAX_PARAMETER_NAME = 256;

    private final Session session;
    private final Unknowns unknowns;

    /** @param session everything but the mappings */
    MappingReader(Session session, Unknowns unknowns) {
        this.session = session;
        this.unknowns = unknowns;
    }

    PMap<Mapping.Id, Mapping> mappings(List<Part> parts) throws UnreadableSessionException {
        Map<Mapping.Id, Mapping> mappings = new HashMap<>();
        for (Part part : parts) {
            Mapping mapping = mapping(part);
            if (mappings.put(mapping.id(), mapping) != null) {
                throw part.error("this mapping stands twice.", "Remove one of the two.");
            }
        }
        Optional<List<ParameterAddress>> loop = Feedback.ofMappings(session.modules(), mappings.values());
        if (loop.isPresent()) {
            throw parts.getFirst()
                    .error(
                            "the mappings form a loop of " + loop.get().size() + " through \""
                                    + loop.get().getFirst().parameter() + "\".",
                            "Set \"delayed\": true on one of them, or remove it.");
        }
        return HashTreePMap.from(mappings);
    }

    private Mapping mapping(Part part) throws UnreadableSessionException {
        Fields fields = part.fields();
        Fields source = fields.get("source").fields();
        Fields target = fields.get("target").fields();
        Mapping.Id id = new Mapping.Id(source(source), target(target));
        Trail home = Trail.ROOT.to("mappings").to(Keys.of(id));
        source.keepRest(home.to("source"), unknowns);
        target.keepRest(home.to("target"), unknowns);
        Mapping.Span in = span(fields.get("in").fields(), home.to("in"));
        Mapping.Span out = span(fields.get("out").fields(), home.to("out"));
        Curve curve = option(fields, "curve", Curve.LINEAR);
        Polarity polarity = option(fields, "polarity", Polarity.UNIPOLAR);
        Combine combine = option(fields, "combine", Combine.REPLACE);
        double depth = number(fields, "depth", 1, 1);
        double smoothing = number(fields, "smoothingMs", Mapping.MAX_SMOOTHING_MS, 0);
        boolean enabled = fields.flag("enabled", true);
        Optional<Part> conditionPart = fields.find("condition");
        Optional<Mapping.Condition> condition = conditionPart.isPresent()
                ? Optional.of(condition(conditionPart.get().fields(), home.to("condition")))
                : Optional.empty();
        boolean delayed = fields.flag("delayed", false);
        fields.keepRest(home, unknowns);
        return new Mapping(id, in, out, curve, polarity, combine, depth, smoothing, enabled, condition, delayed);
    }

    private static <E extends Enum<E>> E option(Fields fields, String name, E otherwise)
            throws UnreadableSessionException {
        Optional<Part> part = fields.find(name);
        return part.isPresent() ? part.get().option(otherwise.getDeclaringClass()) : otherwise;
    }

    private static double number(Fields fields, String name, double max, double otherwise)
            throws UnreadableSessionException {
        Optional<Part> part = fields.find(name);
        return part.isPresent() ? part.get().number(0, max) : otherwise;
    }

    private Mapping.Span span(Fields fields, Trail home) throws UnreadableSessionException {
        Mapping.Span span = new Mapping.Span(
                fields.get("from").finiteNumber(), fields.get("to").finiteNumber());
        fields.keepRest(home, unknowns);
        return span;
    }

    private Mapping.Condition condition(Fields fields, Trail home) throws UnreadableSessionException {
        Fields subjectFields = fields.get("subject").fields();
        ParameterAddress subject = source(subjectFields);
        subjectFields.keepRest(home.to("subject"), unknowns);
        Comparison comparison = fields.get("comparison").option(Comparison.class);
        double threshold = fields.get("threshold").finiteNumber();
        fields.keepRest(home, unknowns);
        return new Mapping.Condition(subject, comparison, threshold);
    }

    private ParameterAddress source(Fields fields) throws UnreadableSessionException {
        ParameterAddress source = address(fields);
        fields.get("parameter").require(() -> MappingEnds.requireSource(session, source));
        return source;
    }

    private ParameterAddress target(Fields fields) throws UnreadableSessionException {
        ParameterAddress target = address(fields);
        fields.get("parameter").require(() -> MappingEnds.requireTarget(session, target));
        return target;
    }

    /** What a set of fields points at. Its owner exists, its parameter perhaps not. */
    private ParameterAddress address(Fields fields) throws UnreadableSessionException {
        String name = fields.get("parameter").text(MAX_PARAMETER_NAME);
        if (fields.has("pattern")) {
            return new OfStep(fields.get("pattern").text(MAX_PARAMETER_NAME), 0, name); // no row can be mapped
        }
        if (fields.has("from")) {
            return new OfLink(link(fields), name);
        }
        if (fields.has("settings")) {
            return ofSettings(fields.get("settings"), name);
        }
        Part modulePart = fields.get("module");
        Module module = LinkReader.moduleNamed(modulePart, modulePart.text(MAX_PARAMETER_NAME), session.modules());
        return fields.has("sample")
                ? new OfSample(module.id(), slot(fields.get("sample"), module), name)
                : new OfModule(module.id(), name);
    }

    private LinkId link(Fields fields) throws UnreadableSessionException {
        Part from = fields.get("from");
        LinkId id = new LinkId(
                LinkReader.portRef(from, session.modules()), LinkReader.portRef(fields.get("to"), session.modules()));
        if (!session.links().has(id)) {
            throw from.error("there is no such connection.", "Add it to \"connections\", or remove this mapping.");
        }
        return id;
    }

    private static ParameterAddress ofSettings(Part part, String name) throws UnreadableSessionException {
        String settings = part.text(MAX_PARAMETER_NAME);
        return switch (settings) {
            case "transport" -> new OfTransport(name);
            case "project" -> new OfProject(name);
            default -> throw part.unknown("group of settings called", settings, List.of("project", "transport"));
        };
    }

    private static int slot(Part part, Module module) throws UnreadableSessionException {
        int slot = part.integer(0, SampleBank.MAX_SLOTS - 1);
        if (module.samples().slot(slot).isEmpty()) {
            throw part.error(
                    module.name() + " has no sample in slot " + slot + ".", "Remove this mapping, or fill the slot.");
        }
        return slot;
    }
}
