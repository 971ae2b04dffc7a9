package org.videotracker.model.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.pcollections.PMap;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.Modules;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.module.Sample;
import org.videotracker.model.module.Value;
import org.videotracker.model.pattern.Binding;
import org.videotracker.model.pattern.Chain;
import org.videotracker.model.session.ProjectSettings;
import org.videotracker.model.session.Session;
import org.videotracker.model.transport.Transport;

/** Turns a session into the {@link Json} of our file. Every record is taken apart whole: a new component must find its place. */
final class SessionWriter {
    private final Modules modules;
    private final Kept kept;

    private SessionWriter(Session session) {
        modules = session.modules();
        kept = new Kept(session);
    }

    static Json write(Session session) {
        return new SessionWriter(session).root(session);
    }

    private Json root(Session session) {
        return switch (session) {
            case Session(
                    var transport,
                    var _, // what was last asked of the transport is not saved
                    var project,
                    var theModules,
                    var links,
                    var mappings,
                    var patterns,
                    var chains,
                    var bindings,
                    var assets,
                    var userScript,
                    var _) -> {
                LinkWriter linkWriter = new LinkWriter(theModules, kept);
                Map<String, Json> fields = new TreeMap<>();
                fields.put("schema", Json.number(SessionJson.SCHEMA));
                fields.put("transport", settings("transport", Transport.PARAMETERS, transport::value));
                fields.put("project", settings("project", ProjectSettings.PARAMETERS, project::value));
                fields.put("modules", modules(theModules));
                fields.put("connections", linkWriter.links(links));
                fields.put("mappings", linkWriter.mappings(mappings.values()));
                fields.put("patterns", new PatternWriter(kept).patterns(patterns));
                fields.put("chains", chains(chains));
                fields.put("bindings", bindings(bindings));
                fields.put("assets", new AssetWriter(kept).assets(assets));
                fields.put("script", kept.struct(Trail.ROOT.to("script"), Map.of("user", Json.text(userScript))));
                yield kept.struct(Trail.ROOT, fields);
            }
        };
    }

    private interface Settings {
        Value value(Parameter parameter);
    }

    private Json settings(String name, List<Parameter> parameters, Settings settings) {
        Map<String, Json> fields = new TreeMap<>();
        parameters.forEach(parameter -> fields.put(parameter.name(), value(parameter, settings.value(parameter))));
        return kept.struct(Trail.ROOT.to(name), fields);
    }

    private Json modules(Modules all) {
        Map<String, Json> fields = new TreeMap<>();
        all.all().forEach(module -> fields.put(module.name(), module(module)));
        return Json.struct(fields);
    }

    private Json module(Module module) {
        return switch (module) {
            case Module(var id, var _, var type, var enabled, var parameters, var samples) -> {
                Trail home = Trail.ROOT.to("modules").to(id.toString());
                Map<String, Json> fields = new TreeMap<>();
                fields.put("uuid", Json.text(id.toString()));
                fields.put("type", Json.text(type.name()));
                fields.put("enabled", Json.flag(enabled));
                if (!parameters.isEmpty()) {
                    fields.put("parameters", values(parameters, type::parameter));
                }
                if (samples.size() > 0) {
                    fields.put("samples", samples(home.to("samples"), samples.slots(), type::sampleParameter));
                }
                yield kept.struct(home, fields);
            }
        };
    }

    private Json samples(Trail home, List<Optional<Sample>> slots, Parameters parameters) {
        SequencedMap<String, Json> fields = new LinkedHashMap<>();
        for (int slot = 0; slot < slots.size(); slot++) {
            if (slots.get(slot).isPresent()) {
                fields.put(
                        Integer.toString(slot),
                        sample(home.to(slot), slots.get(slot).get(), parameters));
            }
        }
        return new Json.Struct(fields, Json.At.NOWHERE);
    }

    private Json sample(Trail home, Sample sample, Parameters known) {
        return switch (sample) {
            case Sample(var name, var asset, var parameters) -> {
                Map<String, Json> fields = new TreeMap<>();
                fields.put("name", Json.text(name));
                fields.put("asset", Json.text(asset.hash()));
                if (!parameters.isEmpty()) {
                    fields.put("parameters", values(parameters, known));
                }
                yield kept.struct(home, fields);
            }
        };
    }

    /** Finds a parameter's description. */
    interface Parameters {
        Optional<Parameter> named(String name);
    }

    static Json values(Map<String, Value> values, Parameters parameters) {
        Map<String, Json> fields = new TreeMap<>();
        values.forEach((name, value) -> fields.put(
                name,
                value(
                        parameters.named(name).orElseThrow(() -> new IllegalArgumentException("no parameter " + name)),
                        value)));
        return Json.struct(fields);
    }

    private static Json value(Parameter parameter, Value value) {
        return switch (parameter.kind()) {
            case FLOAT -> Json.number(value.asNumber());
            case INT -> Json.number((long) value.asNumber());
            case BOOL -> Json.flag(value.asNumber() > 0.5);
            case ENUM -> Json.text(parameter.options().get((int) value.asNumber()));
            case TEXT -> Json.text(value.asText());
        };
    }

    private Json chains(Map<String, Chain> chains) {
        Map<String, Json> fields = new TreeMap<>();
        chains.forEach(
                (name, chain) -> fields.put(name, chain(Trail.ROOT.to("chains").to(name), chain)));
        return Json.struct(fields);
    }

    private Json chain(Trail home, Chain chain) {
        return switch (chain) {
            case Chain(var entries) -> {
                List<Json> items = new ArrayList<>(entries.size());
                for (int i = 0; i < entries.size(); i++) {
                    items.add(entry(home.to("entries").to(i), entries.get(i)));
                }
                yield kept.struct(home, Map.of("entries", Json.sequence(items)));
            }
        };
    }

    private Json entry(Trail home, Chain.Entry entry) {
        return switch (entry) {
            case Chain.Entry(var pattern, var repeats, var enabled) ->
                kept.struct(
                        home,
                        Map.of(
                                "pattern", Json.text(pattern),
                                "repeats", Json.number((long) repeats),
                                "enabled", Json.flag(enabled)));
        };
    }

    private Json bindings(PMap<ModuleId, Binding> bindings) {
        Map<String, Json> fields = new TreeMap<>();
        bindings.forEach((id, binding) -> {
            Trail home = Trail.ROOT.to("bindings").to(id.toString());
            fields.put(modules.get(id).orElseThrow().name(), binding(home, binding));
        });
        return Json.struct(fields);
    }

    private Json binding(Trail home, Binding binding) {
        return switch (binding) {
            case Binding(var pattern, var chain, var chainEnabled) -> {
                Map<String, Json> fields = new TreeMap<>();
                fields.put("pattern", Json.text(pattern));
                chain.ifPresent(name -> fields.put("chain", Json.text(name)));
                fields.put("chainEnabled", Json.flag(chainEnabled));
                yield kept.struct(home, fields);
            }
        };
    }
}
