package org.videotracker.model.legacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.pcollections.HashTreePMap;
import org.pcollections.TreePMap;
import org.videotracker.model.json.Json;
import org.videotracker.model.json.Json.At;
import org.videotracker.model.link.Links;
import org.videotracker.model.module.Catalog;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.ModuleType;
import org.videotracker.model.module.ModuleType.Capability;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.module.Value;
import org.videotracker.model.pattern.Binding;
import org.videotracker.model.session.ProjectSettings;
import org.videotracker.model.session.Session;
import org.videotracker.model.transport.Transport;

/** One import: the parts in the order in which they need each other. */
final class LegacyImport {
    private final Catalog catalog;
    private final Supplier<UUID> ids;
    private final Notices notices = new Notices();

    LegacyImport(Catalog catalog, Supplier<UUID> ids) {
        this.catalog = catalog;
        this.ids = ids;
    }

    LegacySession.Imported run(Loose root) {
        Loose instances = root.at("modules").at("instances").isPresent()
                ? root.at("modules").at("instances")
                : root.at("modules");
        LegacyParameters parameters = new LegacyParameters(knowsGrain(root, instances), notices);
        String projectRoot = root.at("projectRoot").text().orElse("");
        LegacySamples samples = new LegacySamples(projectRoot, parameters, notices);
        LegacyModules modules = new LegacyModules(catalog, ids, parameters, samples, notices);
        modules.addAll(LegacySession.isTrackerOnly(root) ? List.of(trackerOf(root)) : instances.items());
        modules.addMissingSystemModules();

        Loose runtime = root.at("patternRuntime");
        LegacyPatterns patterns = new LegacyPatterns(notices);
        patterns.addAll(runtime.at("patterns"));
        LegacyChains chains = new LegacyChains(patterns, notices);
        chains.addAll(runtime.at("chains"));
        Map<ModuleId, Binding> bindings =
                new LegacyBindings(modules, patterns, chains, notices).all(runtime.at("sequencerBindings"));

        Loose connections = root.at("modules").at("connections").isPresent()
                ? root.at("modules").at("connections")
                : root.at("connections");
        Links links = new LegacyLinks(modules, notices).addAll(connections);
        links = new LegacyLevels(modules, parameters, links, notices).all();
        Session session = Session.EMPTY
                .with(transport(root.at("clock")))
                .with(project(root.at("sessionName")))
                .with(modules.modules())
                .with(links)
                .withPatterns(TreePMap.from(patterns.all()))
                .withChains(TreePMap.from(chains.all()))
                .withBindings(HashTreePMap.from(bindings))
                .withAssets(TreePMap.from(samples.assets()));
        session = new LegacyMappings(modules, session, notices).withMappings(parameterLinks(root, connections));
        return new LegacySession.Imported(session, notices.all(), samples.media());
    }

    /** Files from before GRAIN never mention it, and have no style above 2. */
    private static boolean knowsGrain(Loose root, Loose instances) {
        return root.at("modules").mentions("grain")
                || root.at("patternRuntime").mentions("grain")
                || instances.items().stream()
                        .anyMatch(instance ->
                                instance.at("data").at("playStyle").number().orElse(0.0) > 2);
    }

    /** The oldest files are the state of one tracker: wrapped as a module that keeps its own patterns. */
    private Loose trackerOf(Loose root) {
        String type = catalog.types().stream()
                .filter(found -> found.can(Capability.EMITS_TRIGGERS))
                .map(ModuleType::name)
                .findFirst()
                .orElse("TrackerSequencer");
        List<Json> patterns = new ArrayList<>();
        root.at("patterns").items().forEach(pattern -> patterns.add(pattern.json()));
        if (patterns.isEmpty()) {
            patterns.add(root.at("pattern").isPresent() ? root.at("pattern").json() : root.json());
        }
        Map<String, Json> data = new TreeMap<>(Map.of("patterns", Json.sequence(patterns)));
        root.fields().forEach((name, value) -> data.putIfAbsent(name, value.json()));
        Json instance = Json.struct(Map.of("type", new Json.Text(type, At.NOWHERE), "data", Json.struct(data)));
        return new Loose(instance);
    }

    private Transport transport(Loose clock) {
        Parameter bpm = Transport.BPM;
        return Transport.INITIAL.with(bpm, notices.clamp("The tempo", clock.at("bpm"), bpm));
    }

    private ProjectSettings project(Loose name) {
        Parameter parameter = ProjectSettings.PARAMETERS.getFirst();
        return name.text()
                .filter(text -> text.length() <= parameter.max())
                .map(text -> ProjectSettings.INITIAL.with(parameter, Value.of(text)))
                .orElse(ProjectSettings.INITIAL);
    }

    private static List<Loose> parameterLinks(Loose root, Loose connections) {
        List<Loose> links =
                new ArrayList<>(connections.at("parameterConnections").items());
        Loose routing = root.at("modules").at("routing");
        links.addAll(routing.items());
        links.addAll(routing.at("connections", "routes").items());
        return links;
    }
}
