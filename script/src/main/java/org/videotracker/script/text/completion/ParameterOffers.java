package org.videotracker.script.text.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.videotracker.model.link.Link;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleType;
import org.videotracker.model.module.ModuleType.Capability;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.module.Port.Signal;
import org.videotracker.model.module.Value;
import org.videotracker.model.parameter.ParameterPath;
import org.videotracker.model.pattern.CyclePattern;
import org.videotracker.model.pattern.Pattern;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.session.ParameterPaths;
import org.videotracker.model.session.Parameters;
import org.videotracker.model.session.ProjectSettings;
import org.videotracker.model.session.Session;
import org.videotracker.model.session.StepFields;
import org.videotracker.model.transport.Transport;

/** Parameters of a session: their names, the paths to them, and the values they take. */
record ParameterOffers(Session session) {
    private static final int MOST_ELEMENTS = 256;

    /** Who can own parameters, without modules. */
    static final List<Offer> OTHER_OWNERS =
            List.of(Offer.of("clock", "tempo and bars"), Offer.of("project", "picture, sound and seed"));

    /**
     * What can follow an owner and a dot.
     *
     * @param typed what is there of it
     * @param withReports whether what the module reports while it plays counts too
     */
    List<Offer> of(String owner, String typed, boolean withReports) {
        if (owner.equals("clock")) {
            return plain(Transport.PARAMETERS);
        }
        if (owner.equals("project")) {
            return plain(ProjectSettings.PARAMETERS);
        }
        if (owner.startsWith(ParameterPath.PATTERN_OWNER)) {
            String name = owner.substring(ParameterPath.PATTERN_OWNER.length());
            return steps(session.patterns().get(name), typed);
        }
        return session.modules()
                .named(owner)
                .map(module -> ofModule(module, typed, withReports))
                .orElse(List.of());
    }

    private List<Offer> ofModule(Module module, String typed, boolean withReports) {
        ModuleType type = module.type();
        List<Offer> offers = new ArrayList<>(plain(type.parameters()));
        if (type.parameter("selectedIndex").isPresent()) {
            offers.addAll(plain(type.sampleParameters()));
        }
        if (withReports) {
            type.readOuts().forEach(report -> offers.add(Offer.of(report.name(), "reports: " + report.description())));
        }
        if (type.can(Capability.HOLDS_SAMPLES)) {
            offers.addAll(samples(module, typed));
        }
        if (type.can(Capability.EMITS_TRIGGERS)) {
            Optional.ofNullable(session.bindings().get(module.id()))
                    .ifPresent(binding -> offers.addAll(steps(session.patterns().get(binding.pattern()), typed)));
        }
        offers.addAll(connections(module, typed));
        return offers;
    }

    private static List<Offer> plain(List<Parameter> parameters) {
        return parameters.stream()
                .map(parameter -> Offer.of(parameter.name(), parameter.description()))
                .toList();
    }

    private static List<Offer> samples(Module module, String typed) {
        List<Offer> offers = new ArrayList<>();
        for (int slot = 0; slot < module.samples().slots().size(); slot++) {
            var sample = module.samples().slots().get(slot);
            if (sample.isPresent()) {
                offers.addAll(elements(
                        "sample[" + slot + "].",
                        sample.get().name(),
                        typed,
                        module.type().sampleParameters()));
            }
        }
        return begun("sample[", "a sample of its bank", typed, offers);
    }

    private static List<Offer> steps(@Nullable Pattern named, String typed) {
        if (!(named instanceof StepPattern pattern)) {
            return List.of();
        }
        List<Offer> offers = new ArrayList<>();
        for (int row = 0; row < Math.min(MOST_ELEMENTS, pattern.size()); row++) {
            offers.addAll(elements("step[" + row + "].", "", typed, StepFields.FIXED));
        }
        return begun("step[", "a step of its pattern", typed, offers);
    }

    /** The element, until it is typed; then what it has. */
    private static List<Offer> elements(String element, String name, String typed, List<Parameter> parameters) {
        return typed.startsWith(element)
                ? plain(parameters).stream().map(offer -> offer.after(element)).toList()
                : List.of(Offer.begun(element, name));
    }

    private static List<Offer> begun(String beginning, String description, String typed, List<Offer> elements) {
        return elements.isEmpty() || typed.startsWith(beginning)
                ? elements
                : List.of(Offer.begun(beginning, description));
    }

    private List<Offer> connections(Module module, String typed) {
        String beginning = "connection[";
        List<Offer> offers = new ArrayList<>();
        List<Parameter> parameters = Stream.of(Signal.values())
                .flatMap(signal -> Link.parametersOf(signal).stream())
                .distinct()
                .toList();
        for (Parameter parameter : parameters) {
            for (int i = 0; i < MOST_ELEMENTS; i++) {
                String path = beginning + i + "]." + parameter.name();
                if (parameter(module.name() + "." + path).isEmpty()) {
                    break;
                }
                offers.add(Offer.of(path, parameter.description()));
            }
        }
        return begun(
                beginning,
                "a connection into it",
                typed,
                offers.stream().distinct().toList());
    }

    /** Everything that can have parameters, as the beginning of a path. */
    List<Offer> owners() {
        List<Offer> offers = new ArrayList<>();
        session.modules()
                .inOrder()
                .forEach(module -> offers.add(
                        Offer.begun(module.name() + ".", module.type().name())));
        OTHER_OWNERS.forEach(owner -> offers.add(Offer.begun(owner.text() + ".", owner.description())));
        session.patterns()
                .keySet()
                .forEach(name -> offers.add(Offer.begun(ParameterPath.PATTERN_OWNER + name + ".", "a pattern")));
        return offers;
    }

    /** Whole paths. */
    List<Offer> paths(String typed, boolean withReports) {
        int dot = typed.indexOf('.');
        if (dot < 0) {
            return owners();
        }
        String owner = typed.substring(0, dot);
        return of(owner, typed.substring(dot + 1), withReports).stream()
                .map(offer -> offer.after(owner + "."))
                .toList();
    }

    private Optional<Parameter> parameter(String path) {
        try {
            return Optional.of(Parameters.descriptor(session, ParameterPaths.resolve(session, path)));
        } catch (RejectedException unknown) {
            return Optional.empty();
        }
    }

    /** The values that the parameter at a path takes: options, or the present one. */
    List<Offer> values(String path) {
        return parameter(path).map(parameter -> values(parameter, path)).orElse(List.of());
    }

    private List<Offer> values(Parameter parameter, String path) {
        if (StepFields.FIXED.contains(parameter)) {
            List<String> usual = StepFields.usualValues(parameter.name());
            if (!usual.isEmpty()) {
                return usual.stream()
                        .map(value -> Offer.of(value, parameter.name()))
                        .toList();
            }
        }
        return switch (parameter.kind()) {
            case ENUM ->
                parameter.options().stream()
                        .map(option -> Offer.of(option, parameter.name()))
                        .toList();
            case BOOL -> List.of(Offer.of("on", parameter.name()), Offer.of("off", parameter.name()));
            case TEXT -> parameter.namesPattern() ? writtenPatterns() : List.of();
            case FLOAT, INT ->
                present(path)
                        .map(value -> List.of(Offer.of(
                                value.toString(),
                                "now; " + Value.of(parameter.min()) + ".." + Value.of(parameter.max())
                                        + (parameter.unit().isEmpty() ? "" : " " + parameter.unit()))))
                        .orElse(List.of());
        };
    }

    private List<Offer> writtenPatterns() {
        return session.patterns().entrySet().stream()
                .filter(pattern -> pattern.getValue() instanceof CyclePattern)
                .map(pattern -> Offer.of(pattern.getKey(), "a pattern"))
                .toList();
    }

    private Optional<Value> present(String path) {
        try {
            return Parameters.get(session, ParameterPaths.resolve(session, path));
        } catch (RejectedException unknown) {
            return Optional.empty();
        }
    }
}
