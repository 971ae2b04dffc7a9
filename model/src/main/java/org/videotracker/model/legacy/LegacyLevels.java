package org.videotracker.model.legacy;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.videotracker.model.link.Link;
import org.videotracker.model.link.LinkId;
import org.videotracker.model.link.Links;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.module.Port.Signal;
import org.videotracker.model.module.Value;

/** Gives connections the gains, opacities, blend modes and layer order that mixers and outputs kept for them. */
final class LegacyLevels {
    private final LegacyModules modules;
    private final LegacyParameters parameters;
    private final Notices notices;
    private Links links;

    LegacyLevels(LegacyModules modules, LegacyParameters parameters, Links links, Notices notices) {
        this.modules = modules;
        this.parameters = parameters;
        this.links = links;
        this.notices = notices;
    }

    Links all() {
        for (LegacyModules.Imported imported : modules.imported()) {
            modules.modules().get(imported.id()).ifPresent(module -> {
                ofModule(module, imported.data());
                flat(module, imported.data(), Signal.AUDIO, "connectionVolume_", Link.GAIN);
                flat(module, imported.data(), Signal.VIDEO, "connectionOpacity_", Link.OPACITY);
                listed(module, imported.data().at("connections").items());
            });
        }
        return links;
    }

    /** A blend mode of the whole mixer is the default of its layers, where the mixer did not take it for itself. */
    private void ofModule(Module module, Loose data) {
        Loose blend = data.at(LegacyParameters.BLEND_MODE);
        boolean isTaken = module.type().parameter(LegacyParameters.BLEND_MODE).isPresent();
        if (blend.isPresent() && (!isTaken || LegacyParameters.hasLayersWithBlend(data))) {
            for (Link link : links.into(module.id(), Signal.VIDEO)) {
                set(link, Link.BLEND, blend, module);
            }
        }
    }

    private void flat(Module module, Loose data, Signal signal, String prefix, Parameter parameter) {
        List<Link> into = links.into(module.id(), signal);
        for (int i = 0; i < into.size(); i++) {
            Loose value = data.at(prefix + i);
            set(
                    into.get(i),
                    parameter,
                    value.isPresent() ? value : data.at("parameters").at(prefix + i),
                    module);
        }
    }

    private void listed(Module module, List<Loose> entries) {
        Set<LinkId> taken = new HashSet<>();
        int layer = 0;
        for (int i = 0; i < entries.size(); i++) {
            Loose entry = entries.get(i);
            Optional<Link> link = source(module, entry, i, entries.size(), taken);
            if (link.isEmpty()) {
                notices.add(module.name() + ": the levels of its connection " + (i + 1)
                        + " fit no connection and were left out.");
                continue;
            }
            taken.add(link.get().id());
            set(link.get(), Link.GAIN, entry.at("volume"), module);
            set(link.get(), Link.OPACITY, entry.at("opacity"), module);
            set(link.get(), Link.BLEND, entry.at(LegacyParameters.BLEND_MODE), module);
            if (link.get().signal() == Signal.VIDEO) {
                links = links.moved(link.get().id(), layer++);
            }
        }
    }

    /**
     * The connection an entry means: by the identity of its source, by its name, or, since some files wrote the type where the
     * name belongs and some nothing at all, by the only source of that type, or by position if there are as many.
     */
    private Optional<Link> source(Module target, Loose entry, int position, int count, Set<LinkId> taken) {
        Optional<ModuleId> source =
                modules.find(entry.at("moduleUUID"), entry.at("moduleName")).map(Module::id);
        Signal signal = entry.at("volume").isPresent() ? Signal.AUDIO : Signal.VIDEO;
        List<Link> candidates = links.into(target.id(), signal).stream()
                .filter(link -> !taken.contains(link.id()))
                .toList();
        if (source.isPresent()) {
            return candidates.stream()
                    .filter(link -> link.source().module().equals(source.get()))
                    .findFirst();
        }
        String type = LegacyTypes.present(entry.at("moduleName").text().orElse(""));
        List<Link> ofType = candidates.stream()
                .filter(link -> typeOf(link.source().module()).equals(type))
                .toList();
        if (ofType.size() == 1) {
            return Optional.of(ofType.getFirst());
        }
        boolean isSameCount = candidates.size() + taken.size() == count && position == taken.size();
        return isSameCount && !candidates.isEmpty() ? Optional.of(candidates.getFirst()) : Optional.empty();
    }

    private String typeOf(ModuleId id) {
        return modules.modules().get(id).map(module -> module.type().name()).orElse("");
    }

    private void set(Link link, Parameter parameter, Loose loose, Module target) {
        boolean isOurs = Link.parametersOf(link.signal()).contains(parameter);
        Optional<Value> value =
                isOurs ? parameters.value(target.name() + ": " + parameter.name(), loose, parameter) : Optional.empty();
        value.ifPresent(
                present -> links = links.with(links.get(link.id()).orElse(link).withValue(parameter, present)));
    }
}
