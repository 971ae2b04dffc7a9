package org.videotracker.script.lua.completion;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.videotracker.model.module.Catalog;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleType;
import org.videotracker.model.module.ModuleType.Capability;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.module.Port.Signal;
import org.videotracker.model.pattern.cycle.harmony.Pitches;
import org.videotracker.model.pattern.expression.Vocabulary;
import org.videotracker.model.session.Session;
import org.videotracker.model.session.StepFields;
import org.videotracker.script.lua.api.ApiEntry;
import org.videotracker.script.lua.api.ScriptApi;
import org.videotracker.script.lua.runtime.Argument;
import org.videotracker.script.lua.runtime.Argument.Kind;

/** The names that the arguments of functions take, in a session. */
record LuaNames(Session session, Catalog catalog) {
    private static final List<String> WRITE_STEPS = List.of("step", "steps");

    /** A name, and what it is of. */
    record Name(String text, String description) {}

    /** The names for the argument of a call that is being written; none where it takes no name. */
    Stream<Name> of(Optional<ApiEntry> entry, Optional<Call> call) {
        if (entry.isEmpty() || call.isEmpty()) {
            return Stream.of();
        }
        List<Argument> arguments = entry.get().arguments();
        int index = call.get().argument();
        return index < arguments.size() ? ofArgument(entry.get(), arguments.get(index), call.get()) : Stream.of();
    }

    private Stream<Name> ofArgument(ApiEntry entry, Argument argument, Call call) {
        return switch (argument.name()) {
            case "module", "source", "target", "nameOrId" -> modules();
            case "sequencer" ->
                session.modules().inOrder().stream()
                        .filter(module -> module.type().can(Capability.EMITS_TRIGGERS))
                        .map(LuaNames::name);
            case "pattern" -> patterns();
            case "chain" -> chains();
            case "parameter" -> parameters(call);
            case "value" -> options(call);
            case "type" -> types(entry);
            case "name" -> named(entry);
            case "entries" -> patterns();
            case "events" -> options(entry, call);
            case "scale" -> Pitches.scaleNames().stream().map(name -> new Name(name, "scale"));
            case "chords" -> Pitches.chordNames().stream().map(name -> new Name("C" + name, "chord"));
            default -> Stream.of();
        };
    }

    /** What an argument of a word of patterns can say. */
    private static Stream<Name> options(ApiEntry entry, Call call) {
        return Vocabulary.word(entry.name()).stream()
                .filter(word -> call.argument() + 1 < word.parameters().size())
                .flatMap(word -> word.parameters().get(call.argument() + 1).options().stream())
                .map(option -> new Name(option, "whose events"));
    }

    private static Name name(Module module) {
        return new Name(module.name(), module.type().name());
    }

    private Stream<Name> modules() {
        return session.modules().inOrder().stream().map(LuaNames::name);
    }

    private Stream<Name> patterns() {
        return session.patterns().keySet().stream().map(name -> new Name(name, "pattern"));
    }

    private Stream<Name> chains() {
        return session.chains().keySet().stream().map(name -> new Name(name, "chain"));
    }

    /** Of the module that an argument before names, or of all. */
    private Stream<Name> parameters(Call call) {
        return types(call).flatMap(type -> described(type.parameters())).distinct();
    }

    private Stream<ModuleType> types(Call call) {
        Optional<Module> named = call.strings().stream()
                .flatMap(name -> session.modules().named(name).stream())
                .findFirst();
        return named.map(module -> Stream.of(module.type()))
                .orElseGet(() ->
                        session.modules().inOrder().stream().map(Module::type).distinct());
    }

    private static Stream<Name> described(List<Parameter> parameters) {
        return parameters.stream().map(parameter -> new Name(parameter.name(), parameter.description()));
    }

    private Stream<Name> options(Call call) {
        return types(call)
                .flatMap(type -> type.parameters().stream())
                .filter(parameter -> call.strings().contains(parameter.name()))
                .flatMap(this::values);
    }

    private Stream<Name> values(Parameter parameter) {
        return parameter.namesPattern()
                ? patterns()
                : parameter.options().stream().map(option -> new Name(option, "option"));
    }

    private Stream<Name> types(ApiEntry entry) {
        return entry.owner().equals("registry")
                ? catalog.types().stream().map(type -> new Name(type.name(), type.description()))
                : Arrays.stream(Signal.values())
                        .map(signal -> new Name(signal.name().toLowerCase(Locale.ROOT), "signal"));
    }

    /** Of what exists already, as far as the name of the function tells what it is about. */
    private Stream<Name> named(ApiEntry entry) {
        return switch (entry.name()) {
            case "pattern" -> patterns();
            case "chain" -> chains();
            case "help" -> ScriptApi.entries().stream().map(known -> new Name(known.name(), known.form()));
            default -> entry.owner().equals("patterns") ? patterns() : modules();
        };
    }

    /** The values of a field of a table that is an argument of a call, as far as they are texts. */
    Stream<Name> values(Optional<ApiEntry> entry, Call call, String field) {
        boolean isStep =
                entry.filter(called -> WRITE_STEPS.contains(called.name())).isPresent();
        return isStep
                ? StepFields.usualValues(field).stream().map(value -> new Name(value, field))
                : types(call)
                        .flatMap(type -> type.parameters().stream())
                        .filter(parameter -> parameter.name().equals(field))
                        .flatMap(this::values)
                        .distinct();
    }

    /** The fields of a table that is an argument of a call. */
    Stream<Name> fields(Optional<ApiEntry> entry, Call call) {
        List<Argument> arguments = entry.map(ApiEntry::arguments).orElse(List.of());
        if (call.argument() >= arguments.size()
                || arguments.get(call.argument()).kind() != Kind.SETTINGS) {
            return Stream.of();
        }
        return arguments.get(call.argument()).name().equals("step") ? described(StepFields.FIXED) : parameters(call);
    }
}
