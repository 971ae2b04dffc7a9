package org.videotracker.model.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.TreePMap;
import org.videotracker.model.asset.Asset;
import org.videotracker.model.asset.AssetId;
import org.videotracker.model.json.UnreadableSessionException.Reason;
import org.videotracker.model.link.Links;
import org.videotracker.model.module.Catalog;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.ModuleType.Capability;
import org.videotracker.model.module.Modules;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.pattern.Binding;
import org.videotracker.model.pattern.Chain;
import org.videotracker.model.pattern.Pattern;
import org.videotracker.model.session.ProjectSettings;
import org.videotracker.model.session.Require;
import org.videotracker.model.session.Session;
import org.videotracker.model.session.SessionCheck;
import org.videotracker.model.transport.Playback;
import org.videotracker.model.transport.Transport;

/** Makes a session from the {@link Json} of our file, or says what is wrong where. Nothing is ever clamped or dropped. */
final class SessionReader {
    private final Catalog catalog;
    private final ReadLimits limits;
    private final Unknowns unknowns = new Unknowns();

    private SessionReader(Catalog catalog, ReadLimits limits) {
        this.catalog = catalog;
        this.limits = limits;
    }

    static Session read(Json json, Catalog catalog, ReadLimits limits) throws UnreadableSessionException {
        Part root = new Part(json, Trail.ROOT);
        if (!(json instanceof Json.Struct)) {
            throw root.error(
                    Reason.NO_SESSION,
                    "a session is an object, and this is " + json.kind() + ".",
                    "Choose a session file.");
        }
        return new SessionReader(catalog, limits).session(root.fields());
    }

    private Session session(Fields root) throws UnreadableSessionException {
        checkSchema(root);
        Transport transport = transport(root.find("transport"));
        ProjectSettings project = project(root.find("project"));
        TreePMap<AssetId, Asset> assets =
                new AssetReader(unknowns).assets(entries(root.find("assets"), limits.assets()));
        Modules modules =
                new ModuleReader(catalog, assets, unknowns).modules(entries(root.find("modules"), limits.modules()));
        TreePMap<String, Pattern> patterns =
                new PatternReader(unknowns).patterns(entries(root.find("patterns"), limits.patterns()));
        TreePMap<String, Chain> chains = chains(entries(root.find("chains"), limits.patterns()), patterns);
        PMap<ModuleId, Binding> bindings =
                bindings(entries(root.find("bindings"), limits.modules()), modules, patterns, chains);
        requireBindings(root.owner(), modules, bindings);
        Links links = new LinkReader(modules, unknowns).links(items(root.find("connections"), limits.connections()));
        Session session = new Session(
                transport,
                Playback.STOPPED,
                project,
                modules,
                links,
                HashTreePMap.empty(),
                patterns,
                chains,
                bindings,
                assets,
                script(root.find("script")),
                TreePMap.empty());
        Session mapped = session.withMappings(
                new MappingReader(session, unknowns).mappings(items(root.find("mappings"), limits.mappings())));
        root.keepRest(Trail.ROOT, unknowns);
        return legal(root.owner(), mapped).withUnknown(unknowns.all());
    }

    /** The readers say where a rule is broken; this says that none was overlooked. */
    private static Session legal(Part root, Session session) throws UnreadableSessionException {
        List<String> violations = SessionCheck.violations(session);
        if (!violations.isEmpty()) {
            throw root.error(violations.getFirst(), "");
        }
        return session;
    }

    private static Map<String, Part> entries(Optional<Part> part, int limit) throws UnreadableSessionException {
        return part.isPresent() ? part.get().entries(limit) : Map.of();
    }

    private static List<Part> items(Optional<Part> part, int limit) throws UnreadableSessionException {
        return part.isPresent() ? part.get().items(limit) : List.of();
    }

    private static void checkSchema(Fields root) throws UnreadableSessionException {
        Optional<Part> schema = root.find("schema");
        if (schema.isEmpty()) {
            throw withoutSchema(root);
        }
        if (schema.get().json() instanceof Json.Numeral numeral && numeral.asDouble() > SessionJson.SCHEMA) {
            throw schema.get()
                    .error(
                            Reason.NEWER_VERSION,
                            "this session was made by a newer version (its schema is "
                                    + Part.shortened(numeral.digits()) + ", and this version reads "
                                    + SessionJson.SCHEMA + ").",
                            "Open it with that version, or update.");
        }
        schema.get().integer(1, SessionJson.SCHEMA);
    }

    private static UnreadableSessionException withoutSchema(Fields root) {
        boolean isOriginal = root.has("patternRuntime")
                || root.find("modules").filter(SessionReader::hasInstances).isPresent();
        return isOriginal
                ? root.owner()
                        .error(
                                Reason.ORIGINAL_PROGRAM,
                                "this is a session of the original program.",
                                "Import it instead of opening it.")
                : root.owner()
                        .error(
                                Reason.NO_SESSION,
                                "\"schema\" is missing, so this is no session.",
                                "Choose a session file.");
    }

    private static boolean hasInstances(Part modules) {
        return modules.json() instanceof Json.Struct(var fields, var _) && fields.containsKey("instances");
    }

    private Transport transport(Optional<Part> part) throws UnreadableSessionException {
        Transport transport = Transport.INITIAL;
        if (part.isPresent()) {
            Fields fields = part.get().fields();
            for (Parameter parameter : Transport.PARAMETERS) {
                Optional<Part> field = fields.find(parameter.name());
                if (field.isPresent()) {
                    transport = transport.with(parameter, field.get().value(parameter));
                }
            }
            fields.keepRest(Trail.ROOT.to("transport"), unknowns);
        }
        return transport;
    }

    private ProjectSettings project(Optional<Part> part) throws UnreadableSessionException {
        ProjectSettings project = ProjectSettings.INITIAL;
        if (part.isPresent()) {
            Fields fields = part.get().fields();
            for (Parameter parameter : ProjectSettings.PARAMETERS) {
                Optional<Part> field = fields.find(parameter.name());
                if (field.isPresent()) {
                    project = withSetting(project, parameter, field.get());
                }
            }
            fields.keepRest(Trail.ROOT.to("project"), unknowns);
        }
        return project;
    }

    private static ProjectSettings withSetting(ProjectSettings project, Parameter parameter, Part part)
            throws UnreadableSessionException {
        var value = part.value(parameter);
        ProjectSettings changed = project.with(parameter, value);
        if (!changed.value(parameter).equals(value)) {
            throw part.error("\"" + parameter.name() + "\" is odd.", "It must be an even number.");
        }
        return changed;
    }

    private TreePMap<String, Chain> chains(Map<String, Part> parts, Map<String, Pattern> patterns)
            throws UnreadableSessionException {
        Map<String, Chain> chains = new TreeMap<>();
        for (Map.Entry<String, Part> entry : parts.entrySet()) {
            String name = entry.getValue().legalName("chain", entry.getKey());
            Trail home = Trail.ROOT.to("chains").to(name);
            Fields fields = entry.getValue().fields();
            List<Chain.Entry> entries = new ArrayList<>();
            for (Part part : items(fields.find("entries"), Chain.MAX_ENTRIES)) {
                entries.add(chainEntry(part, home.to("entries").to(entries.size()), patterns));
            }
            fields.keepRest(home, unknowns);
            chains.put(name, new Chain(entries));
        }
        return TreePMap.from(chains);
    }

    private Chain.Entry chainEntry(Part part, Trail home, Map<String, Pattern> patterns)
            throws UnreadableSessionException {
        Fields fields = part.fields();
        String pattern = reference(fields.get("pattern"), "pattern", patterns);
        int repeats = fields.integer("repeats", 1, Chain.Entry.MAX_REPEATS, 1);
        boolean enabled = fields.flag("enabled", true);
        fields.keepRest(home, unknowns);
        return new Chain.Entry(pattern, repeats, enabled);
    }

    private static String reference(Part part, String kind, Map<String, ?> existing) throws UnreadableSessionException {
        String name = part.text(ReadLimits.DEFAULT.nameLength());
        if (!existing.containsKey(name)) {
            throw part.unknown(kind, name, existing.keySet());
        }
        return name;
    }

    private PMap<ModuleId, Binding> bindings(
            Map<String, Part> parts, Modules modules, Map<String, Pattern> patterns, Map<String, Chain> chains)
            throws UnreadableSessionException {
        Map<ModuleId, Binding> bindings = new HashMap<>();
        for (Map.Entry<String, Part> entry : parts.entrySet()) {
            Part part = entry.getValue();
            Module sequencer = modules.named(entry.getKey())
                    .orElseThrow(() -> part.unknown(
                            "module", entry.getKey(), modules.byName().keySet()));
            if (!sequencer.type().can(Capability.EMITS_TRIGGERS)) {
                throw part.error(
                        sequencer.name() + " is a " + sequencer.type().name() + " and plays no patterns.",
                        "Remove the binding.");
            }
            Fields fields = part.fields();
            String pattern = reference(fields.get("pattern"), "pattern", patterns);
            Optional<Part> chain = fields.find("chain");
            Optional<String> chainName =
                    chain.isPresent() ? Optional.of(reference(chain.get(), "chain", chains)) : Optional.empty();
            boolean chainEnabled = fields.flag("chainEnabled", false);
            fields.keepRest(Trail.ROOT.to("bindings").to(sequencer.id().toString()), unknowns);
            bindings.put(sequencer.id(), new Binding(pattern, chainName, chainEnabled));
        }
        return HashTreePMap.from(bindings);
    }

    private static void requireBindings(Part root, Modules modules, Map<ModuleId, Binding> bindings)
            throws UnreadableSessionException {
        for (Module module : modules.all()) {
            if (module.type().can(Capability.EMITS_TRIGGERS) && !bindings.containsKey(module.id())) {
                throw root.error(
                        "the sequencer " + module.name() + " plays nothing.",
                        "Add it to \"bindings\" with the name of a pattern.");
            }
        }
    }

    private String script(Optional<Part> part) throws UnreadableSessionException {
        if (part.isEmpty()) {
            return "";
        }
        Fields fields = part.get().fields();
        Optional<Part> user = fields.find("user");
        String text = user.isPresent() ? user.get().text(limits.stringLength()) : "";
        if (user.isPresent()) {
            user.get().require(() -> Require.script(text));
        }
        fields.keepRest(Trail.ROOT.to("script"), unknowns);
        return text;
    }
}
