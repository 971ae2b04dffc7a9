package org.videotracker.model.legacy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.videotracker.model.json.ReadLimits;
import org.videotracker.model.module.Catalog;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.ModuleType;
import org.videotracker.model.module.ModuleType.Capability;
import org.videotracker.model.module.Modules;
import org.videotracker.model.module.Names;
import org.videotracker.model.session.SystemModules;

/** Imports modules, and finds them again by the identities and names of the file. */
final class LegacyModules {
    private static final Map<String, String> SYSTEM_TYPES = Map.of(
            SystemModules.AUDIO_OUT, "AudioOutput",
            SystemModules.VIDEO_OUT, "VideoOutput",
            SystemModules.OSCILLOSCOPE, "Oscilloscope",
            SystemModules.SPECTROGRAM, "Spectrogram");
    private static final String UUID_FORM = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    private final Catalog catalog;
    private final Supplier<UUID> ids;
    private final LegacyParameters parameters;
    private final LegacySamples samples;
    private final Notices notices;
    private final List<Imported> imported = new ArrayList<>();
    private final Map<String, ModuleId> byOldUuid = new HashMap<>();
    private final Map<String, ModuleId> byOldName = new HashMap<>();
    private Modules modules = Modules.NONE;

    /** A module and the part of the file it came from. */
    record Imported(ModuleId id, Loose data) {}

    LegacyModules(
            Catalog catalog, Supplier<UUID> ids, LegacyParameters parameters, LegacySamples samples, Notices notices) {
        this.catalog = catalog;
        this.ids = ids;
        this.parameters = parameters;
        this.samples = samples;
        this.notices = notices;
    }

    Modules modules() {
        return modules;
    }

    /** In the order of the file. */
    List<Imported> imported() {
        return imported;
    }

    void addAll(List<Loose> instances) {
        for (Loose instance : instances) {
            if (modules.size() == ReadLimits.DEFAULT.modules()) {
                notices.add("Only the first " + modules.size() + " modules were imported.");
                break;
            }
            add(instance);
        }
    }

    private void add(Loose instance) {
        String typeName = instance.at("type").text().orElse("");
        Optional<ModuleType> type = catalog.type(LegacyTypes.present(typeName));
        if (type.isEmpty()) {
            notices.add("A module of the unknown type \"" + Notices.shortened(typeName) + "\" was left out.");
            return;
        }
        Loose data = instance.at("data").isPresent() ? instance.at("data") : instance;
        String oldName = instance.at("name", "instanceName").text().orElse("");
        ModuleId id = identity(oldName, instance.at("uuid"));
        Module module = Module.of(id, name(oldName, type.get()), type.get())
                .withEnabled(data.at("enabled").flag(instance.at("enabled").flag(true)));
        module = parameters.withValues(module, data);
        if (type.get().can(Capability.HOLDS_SAMPLES)) {
            module = samples.withSamples(module, data);
        }
        modules = modules.with(module);
        imported.add(new Imported(id, data));
        instance.at("uuid").text().ifPresent(uuid -> byOldUuid.putIfAbsent(uuid, id));
        byOldName.putIfAbsent(oldName, id);
    }

    /** Adds a module that the file does not have. */
    Module addNew(String name, ModuleType type) {
        Module module = Module.of(fresh(), name, type);
        modules = modules.with(module);
        byOldName.putIfAbsent(name, module.id());
        return module;
    }

    /** Every session has the system modules; a file that lacks one gets it, connected to nothing. */
    void addMissingSystemModules() {
        SYSTEM_TYPES.forEach((name, typeName) -> {
            Optional<ModuleType> type = catalog.type(typeName);
            if (type.isPresent() && !modules.hasName(name)) {
                addNew(name, type.get());
            }
        });
    }

    private String name(String oldName, ModuleType type) {
        boolean isFalseSystemName =
                SystemModules.isSystem(oldName) && !type.name().equals(SYSTEM_TYPES.getOrDefault(oldName, ""));
        String wanted = oldName.isEmpty() ? type.automaticName(1) : isFalseSystemName ? oldName + "_2" : oldName;
        if (oldName.isEmpty()) {
            return Names.firstFree(wanted.substring(0, wanted.length() - 1), 1, modules::hasName);
        }
        return LegacyNames.unique("module", wanted, modules::hasName, notices);
    }

    private ModuleId identity(String name, Loose uuid) {
        Optional<ModuleId> id =
                uuid.text().filter(text -> text.matches(UUID_FORM)).map(ModuleId::of);
        if (id.isPresent() && !modules.has(id.get())) {
            return id.get();
        }
        if (uuid.isPresent()) {
            notices.add("The module \"" + Notices.shortened(name) + "\" got a new identity: its own was "
                    + (id.isPresent() ? "used twice." : "not one."));
        }
        return fresh();
    }

    private ModuleId fresh() {
        ModuleId id = new ModuleId(ids.get());
        while (modules.has(id)) {
            id = new ModuleId(ids.get());
        }
        return id;
    }

    /** A module by its identity in the file, else by its name there. */
    Optional<Module> find(Loose uuid, Loose name) {
        Optional<ModuleId> id = uuid.text().map(byOldUuid::get);
        return id.or(() -> name.text().map(byOldName::get)).flatMap(modules::get);
    }

    Optional<Module> named(String oldName) {
        return Optional.ofNullable(byOldName.get(oldName)).flatMap(modules::get);
    }
}
