package org.videotracker.model.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pcollections.TreePMap;
import org.videotracker.model.asset.AssetId;
import org.videotracker.model.module.Catalog;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.ModuleType;
import org.videotracker.model.module.ModuleType.Capability;
import org.videotracker.model.module.Modules;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.module.Sample;
import org.videotracker.model.module.SampleBank;
import org.videotracker.model.module.Value;

/** Reads the modules of a session file. */
final class ModuleReader {
    private static final java.util.regex.Pattern UUID =
            java.util.regex.Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final Catalog catalog;
    private final Map<AssetId, ?> assets;
    private final Unknowns unknowns;

    ModuleReader(Catalog catalog, Map<AssetId, ?> assets, Unknowns unknowns) {
        this.catalog = catalog;
        this.assets = assets;
        this.unknowns = unknowns;
    }

    Modules modules(Map<String, Part> parts) throws UnreadableSessionException {
        Modules modules = Modules.NONE;
        for (Map.Entry<String, Part> entry : parts.entrySet()) {
            Module module = module(entry.getValue().legalName("module", entry.getKey()), entry.getValue());
            Optional<Module> twin = modules.get(module.id());
            if (twin.isPresent()) {
                throw entry.getValue()
                        .error(
                                "the modules " + twin.get().name() + " and " + module.name() + " have the same uuid.",
                                "Give one of them another.");
            }
            modules = modules.with(module);
        }
        return modules;
    }

    private Module module(String name, Part part) throws UnreadableSessionException {
        Fields fields = part.fields();
        ModuleId id = id(fields.get("uuid"));
        ModuleType type = type(fields.get("type"));
        boolean enabled = fields.flag("enabled", true);
        TreePMap<String, Value> parameters =
                values(fields.find("parameters"), type.parameters(), "parameter of " + type.name());
        Trail home = Trail.ROOT.to("modules").to(id.toString());
        SampleBank samples = samples(fields.find("samples"), type, home.to("samples"));
        fields.keepRest(home, unknowns);
        return new Module(id, name, type, enabled, parameters, samples);
    }

    static ModuleId id(Part part) throws UnreadableSessionException {
        return id(part, part.text(64));
    }

    static ModuleId id(Part part, String text) throws UnreadableSessionException {
        if (!UUID.matcher(text).matches()) {
            throw part.error(
                    "\"" + Part.shortened(text) + "\" is not a uuid.",
                    "Write one such as 123e4567-e89b-42d3-a456-426614174000.");
        }
        return ModuleId.of(text);
    }

    private ModuleType type(Part part) throws UnreadableSessionException {
        return type(part, catalog);
    }

    static ModuleType type(Part part, Catalog catalog) throws UnreadableSessionException {
        String name = part.text(256);
        return catalog.type(name)
                .orElseThrow(() -> part.unknown(
                        "module type",
                        name,
                        catalog.types().stream().map(ModuleType::name).toList()));
    }

    /** The values that differ from the initial ones. */
    static TreePMap<String, Value> values(Optional<Part> part, List<Parameter> known, String kind)
            throws UnreadableSessionException {
        TreePMap<String, Value> values = TreePMap.empty();
        if (part.isPresent()) {
            for (Map.Entry<String, Part> entry :
                    part.get().entries(known.size()).entrySet()) {
                Parameter parameter = known.stream()
                        .filter(candidate -> candidate.name().equals(entry.getKey()))
                        .findFirst()
                        .orElseThrow(() -> entry.getValue()
                                .unknown(
                                        kind + " called",
                                        entry.getKey(),
                                        known.stream().map(Parameter::name).toList()));
                values = Parameter.put(values, parameter, entry.getValue().value(parameter));
            }
        }
        return values;
    }

    private SampleBank samples(Optional<Part> part, ModuleType type, Trail home) throws UnreadableSessionException {
        if (part.isEmpty()) {
            return SampleBank.EMPTY;
        }
        if (!type.can(Capability.HOLDS_SAMPLES)) {
            throw part.get().error("a " + type.name() + " holds no samples.", "Remove \"samples\".");
        }
        List<Optional<Sample>> slots = new ArrayList<>();
        for (Map.Entry<Integer, Part> entry :
                part.get().numbered(SampleBank.MAX_SLOTS).entrySet()) {
            int slot = entry.getKey();
            if (slot >= slots.size()) {
                slots.addAll(Collections.nCopies(slot + 1 - slots.size(), Optional.empty()));
            }
            slots.set(slot, Optional.of(sample(entry.getValue(), type, home.to(slot))));
        }
        return new SampleBank(slots);
    }

    private Sample sample(Part part, ModuleType type, Trail home) throws UnreadableSessionException {
        Fields fields = part.fields();
        Part asset = fields.get("asset");
        AssetId id = AssetReader.id(asset);
        if (!assets.containsKey(id)) {
            throw asset.error("there is no asset " + id + ".", "Add it to \"assets\", or remove this sample.");
        }
        String name = fields.get("name").text(Sample.MAX_NAME_LENGTH);
        TreePMap<String, Value> parameters =
                values(fields.find("parameters"), type.sampleParameters(), "parameter of a sample of " + type.name());
        fields.keepRest(home, unknowns);
        return new Sample(name, id, parameters);
    }
}
