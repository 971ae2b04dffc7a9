package org.videotracker.model.legacy;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pcollections.HashTreePMap;
import org.videotracker.model.json.Keys;
import org.videotracker.model.json.ReadLimits;
import org.videotracker.model.link.Link;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleType;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.module.Port.Signal;
import org.videotracker.model.parameter.Mapping;
import org.videotracker.model.parameter.ParameterAddress;
import org.videotracker.model.parameter.ParameterAddress.OfLink;
import org.videotracker.model.parameter.ParameterAddress.OfModule;
import org.videotracker.model.parameter.ParameterAddress.OfSample;
import org.videotracker.model.session.Loops;
import org.videotracker.model.session.Session;

/** Imports parameter links. The original copied values unchanged, so the range of the target is mapped onto itself. */
final class LegacyMappings {
    private static final Pattern PATH =
            Pattern.compile("([^.\\[\\]]+)\\.([A-Za-z_][A-Za-z0-9_-]*?)(?:\\[(\\d{1,4})]|_(\\d{1,4}))?");
    private static final Map<String, String> RENAMED = Map.of(
            "loopSize", "grainSize", "loopStart", "regionStart", "loopEnd", "regionEnd", "thickness", "pointSize");

    private final LegacyModules modules;
    private final Session session;
    private final Notices notices;
    private final Map<Mapping.Id, Mapping> mappings = new HashMap<>();

    LegacyMappings(LegacyModules modules, Session session, Notices notices) {
        this.modules = modules;
        this.session = session;
        this.notices = notices;
    }

    /** What an address is and the range of its values. */
    private record End(ParameterAddress address, double min, double max) {}

    Session withMappings(List<Loose> links) {
        for (Loose link : links) {
            String sourcePath = link.at("sourcePath", "source").text().orElse("");
            String targetPath = link.at("targetPath", "target").text().orElse("");
            Optional<End> source = end(sourcePath, true);
            Optional<End> target = end(targetPath, false);
            if (source.isEmpty() || target.isEmpty() || mappings.size() == ReadLimits.DEFAULT.mappings()) {
                notices.add("The parameter link from \"" + Notices.shortened(sourcePath) + "\" to \""
                        + Notices.shortened(targetPath) + "\" was left out: it has no such ends.");
            } else {
                Mapping.Id id =
                        new Mapping.Id(source.get().address(), target.get().address());
                Mapping.Span range =
                        new Mapping.Span(target.get().min(), target.get().max());
                mappings.put(id, Mapping.of(id, range, range));
            }
        }
        return session.withMappings(HashTreePMap.from(withoutLoops()));
    }

    private Map<Mapping.Id, Mapping> withoutLoops() {
        Loops<ParameterAddress> loops = new Loops<>();
        mappings.keySet().stream()
                .sorted(Comparator.comparing(Keys::of))
                .forEach(id -> loops.edge(id.source(), id.target()));
        for (Loops.Edge<ParameterAddress> edge : loops.closingEdges()) {
            mappings.computeIfPresent(
                    new Mapping.Id(edge.from(), edge.to()),
                    (id, mapping) -> new Mapping(
                            id,
                            mapping.in(),
                            mapping.out(),
                            mapping.curve(),
                            mapping.polarity(),
                            mapping.combine(),
                            mapping.depth(),
                            mapping.smoothingMs(),
                            mapping.enabled(),
                            mapping.condition(),
                            true));
            notices.add("A parameter link closed a loop and now feeds back with a delay.");
        }
        return mappings;
    }

    private Optional<End> end(String path, boolean isSource) {
        Matcher matcher = PATH.matcher(path);
        if (path.length() > 300 || !matcher.matches()) {
            return Optional.empty();
        }
        String index = matcher.group(3) != null ? matcher.group(3) : matcher.group(4);
        String name = RENAMED.getOrDefault(matcher.group(2), matcher.group(2));
        return modules.named(matcher.group(1))
                .flatMap(module -> end(module, name, Optional.ofNullable(index), isSource));
    }

    private Optional<End> end(Module module, String name, Optional<String> index, boolean isSource) {
        ModuleType type = module.type();
        int number = index.map(Integer::parseInt).orElse(0);
        if (name.equals("connectionVolume")) {
            return link(module, Signal.AUDIO, number, Link.GAIN);
        }
        if (name.equals("connectionOpacity")) {
            return link(module, Signal.VIDEO, number, Link.OPACITY);
        }
        Optional<End> own = type.parameter(name)
                .filter(parameter -> isSource ? parameter.isNumeric() : parameter.movable())
                .map(parameter -> new End(new OfModule(module.id(), name), parameter.min(), parameter.max()));
        Optional<End> readOut = type.readOut(name)
                .filter(_ -> isSource)
                .map(found -> new End(new OfModule(module.id(), name), found.min(), found.max()));
        Optional<End> sample = type.sampleParameter(name)
                .filter(parameter -> isSource ? parameter.isNumeric() : parameter.movable())
                .filter(_ -> module.samples().slot(number).isPresent())
                .map(parameter -> new End(new OfSample(module.id(), number, name), parameter.min(), parameter.max()));
        return own.or(() -> readOut).or(() -> sample);
    }

    private Optional<End> link(Module target, Signal signal, int index, Parameter parameter) {
        List<Link> into = session.links().into(target.id(), signal);
        return index < into.size()
                ? Optional.of(
                        new End(new OfLink(into.get(index).id(), parameter.name()), parameter.min(), parameter.max()))
                : Optional.empty();
    }
}
