package org.videotracker.script.text.completion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.videotracker.model.module.Catalog;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleType.Capability;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.module.Port.Direction;
import org.videotracker.model.parameter.Mapping;
import org.videotracker.model.pattern.Chain;
import org.videotracker.model.session.Session;
import org.videotracker.model.session.StepFields;
import org.videotracker.script.text.completion.FormWalk.Expected;
import org.videotracker.script.text.statement.MappingStatement;
import org.videotracker.script.text.verb.Kind;
import org.videotracker.script.text.verb.Part.Slot;
import org.videotracker.script.text.word.Word;

/** What fits into the slots of the commands, in a session. */
record SlotOffers(Session session, Catalog catalog, FileNames files, KeywordOffers keywords) {
    private static final Offer TAKEN_AWAY = Offer.of("none", "takes it away");
    private static final List<Offer> ON_OR_OFF = List.of(Offer.of("on", ""), Offer.of("off", ""));

    /** What fits, among other things that do not begin with what was typed. */
    List<Offer> of(Slot slot, Expected expected, String typed) {
        return switch (slot.kind()) {
            case MODULE -> modules(expected);
            case SEQUENCER ->
                named(module -> module.type().can(Capability.EMITS_TRIGGERS)).toList();
            case PATTERN -> all(session.patterns().keySet(), "pattern");
            case CHAIN -> all(session.chains().keySet(), "chain");
            case TYPE ->
                catalog.names().entrySet().stream()
                        .map(name -> Offer.of(name.getKey(), name.getValue().description()))
                        .toList();
            case PARAMETER -> new ParameterOffers(session).of(owner(expected), typed, false);
            case PATH -> new ParameterOffers(session).paths(typed, slot.name().equals("source"));
            case END -> ends(slot, typed);
            case VALUE -> new ParameterOffers(session).values(path(expected));
            case ASSIGNMENT -> assignments(slot, expected, typed);
            case WHOLE -> entries(slot, expected);
            case SIGNAL, QUANTUM -> all(slot.kind().choices(), slot.name());
            case VERB -> keywords.afterHelp(expected.words(slot.name()), typed);
            case FILE -> files(slot, expected, typed);
            case NAME, NUMBER, RANGE, REST -> List.of();
        };
    }

    private static List<Offer> all(Collection<String> names, String description) {
        return names.stream().map(name -> Offer.of(name, description)).toList();
    }

    private List<Offer> modules(Expected expected) {
        boolean canBeOther = expected.next()
                .filter(next -> next instanceof Slot slot
                        && (slot.kind() == Kind.PARAMETER || slot.name().equals("parameter=value")))
                .isPresent();
        Stream<Offer> others = canBeOther ? ParameterOffers.OTHER_OWNERS.stream() : Stream.of();
        return Stream.concat(named(module -> true), others).toList();
    }

    private Stream<Offer> named(Predicate<Module> wanted) {
        return session.modules().inOrder().stream()
                .filter(wanted)
                .map(module -> Offer.of(module.name(), module.type().name()));
    }

    private static String owner(Expected expected) {
        return expected.word("module").map(Word::text).orElse("");
    }

    private static String path(Expected expected) {
        return expected.word("path")
                .map(Word::text)
                .orElseGet(() -> owner(expected) + "."
                        + expected.word("parameter").map(Word::text).orElse(""));
    }

    private List<Offer> ends(Slot slot, String typed) {
        int dot = typed.indexOf('.');
        if (dot < 0) {
            return named(module -> true)
                    .flatMap(module -> Stream.of(module, Offer.begun(module.text() + ".", "a port of it")))
                    .toList();
        }
        Direction wanted = slot.name().startsWith("source") ? Direction.OUTPUT : Direction.INPUT;
        String name = typed.substring(0, dot);
        return session.modules().named(name).stream()
                .flatMap(module -> module.type().ports().stream())
                .filter(port -> port.direction() == wanted)
                .map(port ->
                        Offer.of(name + "." + port.name(), port.signal().name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    private List<Offer> assignments(Slot slot, Expected expected, String typed) {
        int equals = typed.indexOf('=');
        if (equals >= 0) {
            String name = typed.substring(0, equals);
            return valuesOf(slot, expected, name).stream()
                    .map(value -> value.after(name + "="))
                    .toList();
        }
        List<String> given = expected.words(slot.name()).stream()
                .map(word -> word.text().substring(0, word.text().indexOf('=') + 1))
                .toList();
        return namesOf(slot, expected, typed).stream()
                .map(name -> name.isWhole() ? Offer.begun(name.text() + "=", name.description()) : name)
                .filter(name -> !given.contains(name.text()))
                .toList();
    }

    private List<Offer> namesOf(Slot slot, Expected expected, String typed) {
        return switch (slot.name()) {
            case "option=value" -> all(MappingStatement.OPTIONS, "option of the mapping");
            case "field=value" -> fields();
            default -> new ParameterOffers(session).of(owner(expected), typed, false);
        };
    }

    private List<Offer> fields() {
        Stream<Parameter> locks =
                session.modules().inOrder().stream().flatMap(module -> module.type().lockParameters().stream());
        return Stream.concat(StepFields.FIXED.stream(), locks)
                .filter(field -> StepFields.isColumn(field.name()))
                .map(field -> Offer.of(field.name(), field.description()))
                .distinct()
                .toList();
    }

    private List<Offer> valuesOf(Slot slot, Expected expected, String name) {
        return switch (slot.name()) {
            case "option=value" ->
                switch (name.toLowerCase(Locale.ROOT)) {
                    case "curve" -> constants(Mapping.Curve.values());
                    case "polarity" -> constants(Mapping.Polarity.values());
                    case "combine" -> constants(Mapping.Combine.values());
                    case "enabled", "delayed" -> ON_OR_OFF;
                    default -> List.of();
                };
            case "field=value" -> stepValues(name);
            default -> new ParameterOffers(session).values(owner(expected) + "." + name);
        };
    }

    private static List<Offer> stepValues(String field) {
        List<Offer> offers = new ArrayList<>(all(StepFields.usualValues(field), field));
        if (field.equals(StepFields.SLIDE.name())) {
            offers.addAll(ON_OR_OFF);
        }
        offers.removeIf(offer -> offer.text().equalsIgnoreCase(TAKEN_AWAY.text()));
        offers.add(TAKEN_AWAY);
        return offers;
    }

    private static List<Offer> constants(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> Offer.of(constant.name().toLowerCase(Locale.ROOT), ""))
                .toList();
    }

    /** The entries of the chain that was named, for the index of one. */
    private List<Offer> entries(Slot slot, Expected expected) {
        Optional<Chain> chain =
                expected.word("chain").map(name -> session.chains().get(name.text()));
        if (chain.isEmpty() || !(slot.name().equals("index") || slot.name().equals("to"))) {
            return List.of();
        }
        List<Chain.Entry> entries = chain.get().entries();
        return IntStream.range(0, entries.size())
                .mapToObj(i -> Offer.of(
                        Integer.toString(i), "pattern " + entries.get(i).pattern()))
                .toList();
    }

    private List<Offer> files(Slot slot, Expected expected, String typed) {
        if (slot.name().equals("session")) {
            return all(files.sessions(), "session");
        }
        List<Offer> offers = new ArrayList<>();
        for (String path : files.paths(typed)) {
            offers.add(path.endsWith("/") ? Offer.begun(path, "folder") : Offer.of(path, ""));
        }
        return offers;
    }
}
