package org.videotracker.script.lua.api;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.videotracker.model.command.ModuleCommand.RemoveModule;
import org.videotracker.model.command.ModuleCommand.RenameModule;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.ModuleType;
import org.videotracker.model.session.Require;
import org.videotracker.model.session.Session;
import org.videotracker.script.lua.runtime.Argument;
import org.videotracker.script.lua.runtime.Argument.Kind;
import org.videotracker.script.lua.runtime.HostObject;

/** What the engine leads to, and the registry of modules. */
final class EngineMethods {
    static final String TYPE = "engine";
    static final String REGISTRY_TYPE = "registry";
    static final HostObject ENGINE = new HostObject(TYPE, TYPE, TYPE);
    private static final HostObject REGISTRY = new HostObject(REGISTRY_TYPE, REGISTRY_TYPE, REGISTRY_TYPE);
    private static final Argument NAME = Argument.of("name", Kind.TEXT);

    private EngineMethods() {}

    static List<ApiFunction> all() {
        String get = "local registry = engine:getModuleRegistry()\n";
        return List.of(
                accessor("getClock", "the clock", "return engine:getClock()", ClockMethods.CLOCK),
                accessor("getModuleRegistry", "the registry", "return engine:getModuleRegistry()", REGISTRY),
                accessor(
                        "getConnectionManager",
                        "the connections",
                        "return engine:getConnectionManager()",
                        ConnectionMethods.CONNECTIONS),
                accessor(
                        "getPatternRuntime",
                        "the patterns",
                        "return engine:getPatternRuntime()",
                        PatternMethods.PATTERNS),
                accessor("getChains", "the chains", "return engine:getChains()", ChainMethods.CHAINS),
                accessor(
                        "getParameterRouter",
                        "the parameter router",
                        "return engine:getParameterRouter()",
                        RouterMethods.ROUTER),
                new ApiFunction(
                        REGISTRY_TYPE,
                        "getModule",
                        List.of(Argument.of("nameOrId", Kind.TEXT)),
                        "the module, or nil",
                        "Finds a module by its name or its identity.",
                        get + "return registry:getModule(\"multiSampler1\"), registry:getModule(\"nobody\")",
                        (script, self, a) -> find(script.session(), a.text(0))
                                .map(ModuleAccess::object)
                                .orElse(null)),
                new ApiFunction(
                        REGISTRY_TYPE,
                        "getAllModuleNames",
                        List.of(),
                        "a list of names",
                        "The names of all modules, in their natural order.",
                        get + "return table.concat(registry:getAllModuleNames(), \" \")",
                        (script, self, a) -> script.session().modules().inOrder().stream()
                                .map(Module::name)
                                .toList()),
                new ApiFunction(
                        REGISTRY_TYPE,
                        "getTypes",
                        List.of(),
                        "a list of names",
                        "The types of module that there are.",
                        get + "return registry:getTypes()[1]",
                        (script, self, a) -> script.catalog().types().stream()
                                .map(ModuleType::name)
                                .toList()),
                new ApiFunction(
                        REGISTRY_TYPE,
                        "add",
                        List.of(Argument.of("type", Kind.TEXT), Argument.optional("name", Kind.TEXT)),
                        "the module",
                        "Adds a module, with its outputs connected to the masters. Each call adds another one; sampler, "
                                + "sequencer and the like do so only where there is none of the name.",
                        get + "return registry:add(\"MultiSampler\", \"snare\")",
                        (script, self, a) -> {
                            ModuleType type = ModuleAccess.type(script, a.text(0));
                            ModuleId id = ModuleAccess.add(script, type, a.optionalText(1), ModuleConfig.NONE);
                            script.plans().name(id);
                            return ModuleAccess.object(Require.module(script.session(), id));
                        }),
                new ApiFunction(
                        REGISTRY_TYPE,
                        "remove",
                        List.of(NAME),
                        "whether there was one",
                        "Removes a module with all its connections.",
                        get + "return registry:remove(\"multiSampler1\"), registry:remove(\"multiSampler1\")",
                        (script, self, a) -> {
                            Optional<Module> doomed = script.session().modules().named(a.text(0));
                            if (doomed.isPresent()) {
                                script.apply(new RemoveModule(doomed.get().id()));
                            }
                            return doomed.isPresent();
                        }),
                new ApiFunction(
                        REGISTRY_TYPE,
                        "rename",
                        List.of(NAME, Argument.of("newName", Kind.TEXT)),
                        "the new name",
                        "Gives a module another name; what is connected to it stays so.",
                        get + "return registry:rename(\"multiSampler1\", \"kick\")",
                        (script, self, a) -> {
                            Module module = Require.moduleNamed(script.session(), a.text(0));
                            script.apply(new RenameModule(module.id(), a.text(1)));
                            return a.text(1);
                        }));
    }

    private static ApiFunction accessor(String name, String result, String example, HostObject object) {
        return new ApiFunction(
                TYPE, name, List.of(), result, "Gives " + result + ".", example, (script, self, a) -> object);
    }

    private static Optional<Module> find(Session session, String nameOrId) {
        Optional<Module> named = session.modules().named(nameOrId);
        if (named.isPresent()) {
            return named;
        }
        try {
            return session.modules().get(new ModuleId(UUID.fromString(nameOrId)));
        } catch (IllegalArgumentException notAnIdentity) {
            return Optional.empty();
        }
    }
}
