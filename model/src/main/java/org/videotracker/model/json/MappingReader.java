package org.videotracker.model.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.videotracker.model.link.Link;
import org.videotracker.model.link.LinkId;
import org.videotracker.model.link.Links;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleType;
import org.videotracker.model.module.Modules;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.module.Sample;
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
import org.videotracker.model.pattern.Pattern;
import org.videotracker.model.session.ProjectSettings;
import org.videotracker.model.transport.Transport;

/** Reads the parameter links of a session file. */
final class MappingReader {
    private static final int MAX_PARAMETER_NAME = 256;
    private static final java.util.regex.Pattern STEP_FIELD =
            java.util.regex.Pattern.compile("[A-Za-z][A-Za-z0-9]{0,63}");

    private final Modules modules;
    private final Links links;
    private final Map<String, Pattern> patterns;
    private final Unknowns unknowns;

    MappingReader(Modules modules, Links links, Map<String, Pattern> patterns, Unknowns unknowns) {
        this.modules = modules;
        this.links = links;
        this.patterns = patterns;
        this.unknowns = unknowns;
    }

    PMap<Mapping.Id, Mapping> mappings(List<Part> parts) throws UnreadableSessionException {
        Map<Mapping.Id, Mapping> mappings = new HashMap<>();
        Loops<ParameterAddress> loops = new Loops<>();
        for (Part part : parts) {
            Mapping mapping = mapping(part);
            if (mappings.put(mapping.id(), mapping) != null) {
                throw part.error("this mapping stands twice.", "Remove one of the two.");
            }
            if (!mapping.delayed()) {
                loops.edge(mapping.id().source(), mapping.id().target());
            }
        }
        Optional<List<ParameterAddress>> loop = loops.find();
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
        Mapping.Id id = new Mapping.Id(address(source, true), address(target, false));
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
        ParameterAddress subject = address(subjectFields, true);
        subjectFields.keepRest(home.to("subject"), unknowns);
        Comparison comparison = fields.get("comparison").option(Comparison.class);
        double threshold = fields.get("threshold").finiteNumber();
        fields.keepRest(home, unknowns);
        return new Mapping.Condition(subject, comparison, threshold);
    }

    /** What a set of fields points at; read-outs count only where values are read. */
    private ParameterAddress address(Fields fields, boolean readOutsToo) throws UnreadableSessionException {
        Part namePart = fields.get("parameter");
        String name = namePart.text(MAX_PARAMETER_NAME);
        if (fields.has("pattern")) {
            return ofStep(fields, namePart, name);
        }
        if (fields.has("from")) {
            return ofLink(fields, namePart, name);
        }
        if (fields.has("settings")) {
            return ofSettings(fields.get("settings"), namePart, name);
        }
        Part modulePart = fields.get("module");
        Module module = LinkReader.moduleNamed(modulePart, modulePart.text(MAX_PARAMETER_NAME), modules);
        if (fields.has("sample")) {
            return ofSample(fields.get("sample"), module, namePart, name);
        }
        ModuleType type = module.type();
        if (!readOutsToo || type.readOut(name).isEmpty()) {
            requireNumeric(namePart, name, type.parameters(), "parameter of " + module.name() + " called");
        }
        return new OfModule(module.id(), name);
    }

    private ParameterAddress ofStep(Fields fields, Part namePart, String name) throws UnreadableSessionException {
        Part patternPart = fields.get("pattern");
        String patternName = patternPart.text(MAX_PARAMETER_NAME);
        Pattern pattern = patterns.get(patternName);
        if (pattern == null) {
            throw patternPart.unknown("pattern", patternName, patterns.keySet());
        }
        if (!STEP_FIELD.matcher(name).matches()) {
            throw namePart.error(
                    "\"" + Part.shortened(name) + "\" is not the name of a step's field or lock.",
                    "Name one such as index, note or speed.");
        }
        return new OfStep(patternName, fields.get("row").integer(0, pattern.size() - 1), name);
    }

    private ParameterAddress ofLink(Fields fields, Part namePart, String name) throws UnreadableSessionException {
        Part from = fields.get("from");
        LinkId id = new LinkId(LinkReader.portRef(from, modules), LinkReader.portRef(fields.get("to"), modules));
        Link link = links.get(id)
                .orElseThrow(() -> from.error(
                        "there is no such connection.", "Add it to \"connections\", or remove this mapping."));
        requireNumeric(namePart, name, Link.parametersOf(link.signal()), "parameter of this connection called");
        return new OfLink(id, name);
    }

    private static ParameterAddress ofSettings(Part part, Part namePart, String name)
            throws UnreadableSessionException {
        String settings = part.text(MAX_PARAMETER_NAME);
        return switch (settings) {
            case "transport" -> {
                requireNumeric(namePart, name, Transport.PARAMETERS, "setting of the transport called");
                yield new OfTransport(name);
            }
            case "project" -> {
                requireNumeric(namePart, name, ProjectSettings.PARAMETERS, "setting of the project called");
                yield new OfProject(name);
            }
            default -> throw part.unknown("group of settings called", settings, List.of("project", "transport"));
        };
    }

    private static ParameterAddress ofSample(Part slotPart, Module module, Part namePart, String name)
            throws UnreadableSessionException {
        int slot = slotPart.integer(0, SampleBank.MAX_SLOTS - 1);
        Optional<Sample> sample = module.samples().slot(slot);
        if (sample.isEmpty()) {
            throw slotPart.error(
                    module.name() + " has no sample in slot " + slot + ".", "Remove this mapping, or fill the slot.");
        }
        requireNumeric(namePart, name, module.type().sampleParameters(), "parameter of a sample called");
        return new OfSample(module.id(), slot, name);
    }

    private static void requireNumeric(Part part, String name, List<Parameter> parameters, String kind)
            throws UnreadableSessionException {
        List<String> numeric = parameters.stream()
                .filter(Parameter::isNumeric)
                .map(Parameter::name)
                .toList();
        if (!numeric.contains(name)) {
            throw part.unknown(kind, name, numeric);
        }
    }
}
