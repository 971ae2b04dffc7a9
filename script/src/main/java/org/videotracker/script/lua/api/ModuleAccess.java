package org.videotracker.script.lua.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.videotracker.model.command.ModuleCommand.AddModule;
import org.videotracker.model.command.ModuleCommand.EnableModule;
import org.videotracker.model.command.PatternCommand.DeletePattern;
import org.videotracker.model.command.SequencerCommand.BindPattern;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.ModuleType;
import org.videotracker.model.module.ModuleType.ReadOut;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.module.Port;
import org.videotracker.model.parameter.ParameterAddress.OfModule;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.rejection.Rejection;
import org.videotracker.model.rejection.Rejection.Code;
import org.videotracker.model.session.Require;
import org.videotracker.model.session.Session;
import org.videotracker.script.lua.runtime.HostObject;

/** Finds and makes the modules that scripts mean. */
final class ModuleAccess {
    static final String TYPE = "module";

    private ModuleAccess() {}

    /** A module in a script's hands: it may be gone. */
    record Handle(ModuleId id, String name) {
        HostObject object() {
            return new HostObject(TYPE, this, "module " + name);
        }
    }

    static HostObject object(Module module) {
        return new Handle(module.id(), module.name()).object();
    }

    static Module held(Session session, Object self) throws RejectedException {
        Handle handle = (Handle) self;
        return session.modules()
                .get(handle.id())
                .orElseThrow(() -> new RejectedException(new Rejection(
                        Code.UNKNOWN,
                        "The module \"" + handle.name() + "\" does not exist any more.",
                        "Ask the registry for it again.")));
    }

    static ModuleType type(Transaction transaction, String name) throws RejectedException {
        return transaction
                .catalog()
                .type(name)
                .orElseThrow(() -> RejectedException.unknown(
                        "type of module", name, transaction.catalog().names().keySet()));
    }

    /** A module of a name and type, new if there is none, with these values. */
    static String ensure(Transaction transaction, String typeName, String name, Map<String, Object> settings)
            throws RejectedException {
        ModuleType type = type(transaction, typeName);
        ModuleConfig config = ModuleConfig.of(type, settings);
        Optional<Module> present = transaction.session().modules().named(name);
        if (present.isPresent() && !present.get().type().name().equals(type.name())) {
            throw new RejectedException(new Rejection(
                    Code.DUPLICATE,
                    "\"" + name + "\" is of the type " + present.get().type().name() + ", not " + type.name() + ".",
                    "Choose another name."));
        }
        if (present.isEmpty()) {
            add(transaction, type, Optional.of(name), config);
        }
        Module module = transaction.session().modules().named(name).orElseThrow();
        transaction.plans().name(module.id());
        if (config.enabled().isPresent()) {
            transaction.apply(new EnableModule(module.id(), config.enabled().get()));
        }
        SequencerAccess.bind(transaction, module, config);
        ParameterAccess.setAll(transaction, module, config.parameters());
        return name;
    }

    /** Adds a module. A sequencer that is to play a pattern gets no other of its own. */
    static ModuleId add(Transaction transaction, ModuleType type, Optional<String> name, ModuleConfig config)
            throws RejectedException {
        if (config.pattern().isPresent()) {
            PatternAccess.ensurePattern(transaction, config.pattern().get(), Optional.empty());
        }
        ModuleId id = transaction.newId(type, name);
        transaction.apply(new AddModule(id, type, name, transaction.autoRoutes()));
        if (config.pattern().isPresent()) {
            String own = Require.binding(transaction.session(), id).pattern();
            transaction.apply(new BindPattern(id, config.pattern().get(), Optional.empty()));
            transaction.apply(new DeletePattern(own));
        }
        return id;
    }

    static List<Map<String, Object>> parameters(Module module) {
        List<Map<String, Object>> described = new ArrayList<>();
        for (Parameter parameter : module.type().parameters()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("name", parameter.name());
            one.put("value", ParameterAccess.toScript(parameter, module.value(parameter)));
            one.put("min", parameter.min());
            one.put("max", parameter.max());
            one.put("kind", parameter.kind().name().toLowerCase(Locale.ROOT));
            one.put("unit", parameter.unit());
            one.put("options", parameter.options());
            one.put("description", parameter.description());
            described.add(one);
        }
        return described;
    }

    static List<Map<String, Object>> ports(Module module) {
        List<Map<String, Object>> described = new ArrayList<>();
        for (Port port : module.type().ports()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("name", port.name());
            one.put("type", port.signal().name().toLowerCase(Locale.ROOT));
            one.put("direction", port.direction().name().toLowerCase(Locale.ROOT));
            described.add(one);
        }
        return described;
    }

    /** What a module reports now; null where nothing plays. */
    static @Nullable Object readOut(Transaction script, Module module, String name) throws RejectedException {
        if (module.type().readOut(name).isEmpty()) {
            throw RejectedException.unknown(
                    "read-out of " + module.name(),
                    name,
                    module.type().readOuts().stream().map(ReadOut::name).toList());
        }
        OptionalDouble now = script.plans().occasion().presentValues().of(new OfModule(module.id(), name));
        return now.isPresent() ? now.getAsDouble() : null;
    }
}
