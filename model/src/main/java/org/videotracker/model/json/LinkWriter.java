package org.videotracker.model.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.videotracker.model.link.Link;
import org.videotracker.model.link.LinkId;
import org.videotracker.model.link.Links;
import org.videotracker.model.link.PortRef;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.Modules;
import org.videotracker.model.parameter.Mapping;
import org.videotracker.model.parameter.ParameterAddress;
import org.videotracker.model.parameter.ParameterAddress.OfLink;
import org.videotracker.model.parameter.ParameterAddress.OfModule;
import org.videotracker.model.parameter.ParameterAddress.OfProject;
import org.videotracker.model.parameter.ParameterAddress.OfSample;
import org.videotracker.model.parameter.ParameterAddress.OfStep;
import org.videotracker.model.parameter.ParameterAddress.OfTransport;

/** Turns connections and mappings into {@link Json}, with modules by name. */
final class LinkWriter {
    private final Modules modules;
    private final Kept kept;

    LinkWriter(Modules modules, Kept kept) {
        this.modules = modules;
        this.kept = kept;
    }

    private String name(ModuleId id) {
        return modules.get(id)
                .map(Module::name)
                .orElseThrow(
                        () -> new IllegalArgumentException("a link names the module " + id + ", which is not there"));
    }

    private Json port(PortRef port) {
        return Json.text(name(port.module()) + "." + port.port());
    }

    /** Sorted by the name of the target; those into one target in their order, which is that of the layers. */
    Json links(Links links) {
        List<Json> items = new ArrayList<>();
        links.incoming().keySet().stream()
                .sorted(Comparator.comparing(this::name))
                .forEach(target -> links.into(target).forEach(link -> items.add(link(link))));
        return Json.sequence(items);
    }

    private Json link(Link link) {
        return switch (link) {
            case Link(LinkId(var source, var target), var signal, var delayed, var parameters) -> {
                Map<String, Json> fields = new TreeMap<>();
                fields.put("from", port(source));
                fields.put("to", port(target));
                fields.put("signal", Json.text(signal.name()));
                if (delayed) {
                    fields.put("delayed", Json.flag(true));
                }
                if (!parameters.isEmpty()) {
                    fields.put("parameters", SessionWriter.values(parameters, link::parameter));
                }
                yield kept.struct(Trail.ROOT.to("connections").to(Keys.of(link.id())), fields);
            }
        };
    }

    /** Sorted by target, then source. */
    Json mappings(Collection<Mapping> mappings) {
        return Json.sequence(mappings.stream()
                .sorted(Comparator.comparing(
                                (Mapping mapping) -> readable(mapping.id().target()))
                        .thenComparing(mapping -> readable(mapping.id().source())))
                .map(this::mapping)
                .toList());
    }

    /** Names instead of identities decide the order, so that it is the same for whoever reads the file. */
    private String readable(ParameterAddress address) {
        return JsonPrinter.compact(address(address));
    }

    private Json mapping(Mapping mapping) {
        return switch (mapping) {
            case Mapping(
                    var id,
                    var in,
                    var out,
                    var curve,
                    var polarity,
                    var combine,
                    var depth,
                    var smoothingMs,
                    var enabled,
                    var condition,
                    var delayed) -> {
                Trail home = Trail.ROOT.to("mappings").to(Keys.of(id));
                Map<String, Json> fields = new TreeMap<>();
                fields.put(
                        "source",
                        kept.struct(home.to("source"), address(id.source()).fields()));
                fields.put(
                        "target",
                        kept.struct(home.to("target"), address(id.target()).fields()));
                fields.put("in", span(home.to("in"), in));
                fields.put("out", span(home.to("out"), out));
                fields.put("curve", Json.text(curve.name()));
                fields.put("polarity", Json.text(polarity.name()));
                fields.put("combine", Json.text(combine.name()));
                fields.put("depth", Json.number(depth));
                fields.put("smoothingMs", Json.number(smoothingMs));
                fields.put("enabled", Json.flag(enabled));
                condition.ifPresent(present -> fields.put("condition", condition(home.to("condition"), present)));
                if (delayed) {
                    fields.put("delayed", Json.flag(true));
                }
                yield kept.struct(home, fields);
            }
        };
    }

    private Json span(Trail home, Mapping.Span span) {
        return switch (span) {
            case Mapping.Span(var from, var to) ->
                kept.struct(home, Map.of("from", Json.number(from), "to", Json.number(to)));
        };
    }

    private Json condition(Trail home, Mapping.Condition condition) {
        return switch (condition) {
            case Mapping.Condition(var subject, var comparison, var threshold) ->
                kept.struct(
                        home,
                        Map.of(
                                "subject",
                                        kept.struct(
                                                home.to("subject"),
                                                address(subject).fields()),
                                "comparison", Json.text(comparison.name()),
                                "threshold", Json.number(threshold)));
        };
    }

    private Json.Struct address(ParameterAddress address) {
        Map<String, Json> fields = new TreeMap<>();
        fields.put("parameter", Json.text(address.parameter()));
        switch (address) {
            case OfModule(var module, var _) -> fields.put("module", Json.text(name(module)));
            case OfSample(var module, var slot, var _) -> {
                fields.put("module", Json.text(name(module)));
                fields.put("sample", Json.number((long) slot));
            }
            case OfLink(LinkId(var source, var target), var _) -> {
                fields.put("from", port(source));
                fields.put("to", port(target));
            }
            case OfStep(var pattern, var row, var _) -> {
                fields.put("pattern", Json.text(pattern));
                fields.put("row", Json.number((long) row));
            }
            case OfTransport _ -> fields.put("settings", Json.text("transport"));
            case OfProject _ -> fields.put("settings", Json.text("project"));
        }
        return Json.struct(fields);
    }
}
