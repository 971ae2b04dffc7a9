package org.videotracker.script.text.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.videotracker.model.command.MappingCommand.MapParameter;
import org.videotracker.model.command.MappingCommand.Unmap;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleType.ReadOut;
import org.videotracker.model.module.NaturalOrder;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.module.Value;
import org.videotracker.model.parameter.Mapping;
import org.videotracker.model.parameter.Mapping.Combine;
import org.videotracker.model.parameter.Mapping.Curve;
import org.videotracker.model.parameter.Mapping.Polarity;
import org.videotracker.model.parameter.Mapping.Span;
import org.videotracker.model.parameter.ParameterAddress;
import org.videotracker.model.parameter.ParameterAddress.OfModule;
import org.videotracker.model.rejection.NearMatches;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.session.MappingEnds;
import org.videotracker.model.session.ParameterPaths;
import org.videotracker.model.session.Parameters;
import org.videotracker.model.session.Session;
import org.videotracker.script.text.word.Numbers;
import org.videotracker.script.text.word.RefusedException;
import org.videotracker.script.text.word.ResultCode;
import org.videotracker.script.text.word.Word;

/** Statements that edit the links between parameters. */
public sealed interface MappingStatement extends Statement.Worked {
    /** What can be said of a mapping as {@code option=value}. */
    List<String> OPTIONS =
            List.of("in", "out", "curve", "polarity", "combine", "depth", "smoothing", "enabled", "delayed");

    /** Lets one parameter move another. What is not said of an existing mapping stays as it is. */
    record Link(Word source, Word target, Optional<Word> range, List<Word> options) implements MappingStatement {
        @Override
        public Reply carryOut(Draft draft) throws RefusedException {
            Mapping.Id id = new Mapping.Id(draft.address(source), draft.address(target));
            Optional<Mapping> present =
                    Optional.ofNullable(draft.session().mappings().get(id));
            Mapping mapping = present.isPresent() ? present.get() : initial(draft.session(), id);
            if (range.isPresent()) {
                mapping = changed(mapping, "out", range.get());
            }
            for (Word option : options) {
                int equals = option.text().indexOf('=');
                mapping =
                        changed(mapping, option.upTo(equals).text().toLowerCase(Locale.ROOT), option.from(equals + 1));
            }
            draft.perform(target, new MapParameter(mapping));
            String line = print(draft.session(), mapping);
            return new Reply(
                    "Mapped " + line + ".", new Fields().with("mapping", line).json());
        }

        private Mapping initial(Session session, Mapping.Id id) throws RefusedException {
            Draft.found(source, () -> {
                MappingEnds.requireSource(session, id.source());
                return true;
            });
            Draft.found(target, () -> {
                MappingEnds.requireTarget(session, id.target());
                return true;
            });
            return Mapping.of(
                    id,
                    Draft.found(source, () -> span(session, id.source())),
                    Draft.found(target, () -> span(session, id.target())));
        }
    }

    /** Removes one mapping, or all that move a parameter. */
    record Cut(Optional<Word> source, Word target) implements MappingStatement {
        @Override
        public Reply carryOut(Draft draft) throws RefusedException {
            ParameterAddress moved = draft.address(target);
            Optional<ParameterAddress> mover =
                    source.isPresent() ? Optional.of(draft.address(source.get())) : Optional.empty();
            List<Mapping> cut = draft.session().mappings().values().stream()
                    .filter(mapping -> mapping.id().target().equals(moved)
                            && mover.map(mapping.id().source()::equals).orElse(true))
                    .toList();
            if (cut.isEmpty()) {
                throw RefusedException.at(
                        target,
                        ResultCode.NOTHING_TO_DO,
                        source.map(word -> word.text() + " does not move ").orElse("Nothing moves ") + target.text()
                                + ".",
                        "Look with: connections");
            }
            for (Mapping mapping : cut) {
                draft.perform(target, new Unmap(mapping.id()));
            }
            return new Reply(
                    "Removed " + Shown.count(cut.size(), "mapping") + ".",
                    new Fields().with("removed", cut.size()).json());
        }
    }

    /** All mappings in the order in which they are listed. */
    static List<String> lines(Session session) {
        List<String> lines = new ArrayList<>();
        session.mappings().values().forEach(mapping -> lines.add(print(session, mapping)));
        lines.sort(NaturalOrder.INSTANCE);
        return lines;
    }

    private static String print(Session session, Mapping mapping) {
        try {
            return ParameterPaths.print(session, mapping.id().source()) + " -> "
                    + ParameterPaths.print(session, mapping.id().target()) + " (" + print(mapping.in()) + " to "
                    + print(mapping.out()) + ", " + Shown.lower(mapping.curve())
                    + (mapping.enabled() ? "" : ", off") + ")";
        } catch (RejectedException impossible) {
            throw new IllegalStateException("a mapping without an end", impossible);
        }
    }

    private static String print(Span span) {
        return Value.of(span.from()) + ".." + Value.of(span.to());
    }

    private static Span span(Session session, ParameterAddress address) throws RejectedException {
        if (address instanceof OfModule(var id, var name)) {
            Optional<ReadOut> readOut =
                    session.modules().get(id).map(Module::type).flatMap(type -> type.readOut(name));
            if (readOut.isPresent()) {
                return new Span(readOut.get().min(), readOut.get().max());
            }
        }
        Parameter parameter = Parameters.descriptor(session, address);
        return new Span(parameter.min(), parameter.max());
    }

    private static Mapping changed(Mapping m, String option, Word value) throws RefusedException {
        return switch (option) {
            case "in" -> with(m, span(value), m.out());
            case "out" -> with(m, m.in(), span(value));
            case "curve" -> with(m, choice(Curve.class, value), m.polarity(), m.combine());
            case "polarity" -> with(m, m.curve(), choice(Polarity.class, value), m.combine());
            case "combine" -> with(m, m.curve(), m.polarity(), choice(Combine.class, value));
            case "depth" -> with(m, within(value, option, 1), m.smoothingMs());
            case "smoothing" -> with(m, m.depth(), within(value, option, Mapping.MAX_SMOOTHING_MS));
            case "enabled" -> m.withEnabled(flag(value));
            case "delayed" -> delayed(m, flag(value));
            default ->
                throw RefusedException.at(
                        value,
                        ResultCode.UNKNOWN,
                        "A mapping has no option \"" + option + "\".",
                        NearMatches.hint(option, OPTIONS));
        };
    }

    private static Mapping with(Mapping m, Span in, Span out) {
        return new Mapping(
                m.id(),
                in,
                out,
                m.curve(),
                m.polarity(),
                m.combine(),
                m.depth(),
                m.smoothingMs(),
                m.enabled(),
                m.condition(),
                m.delayed());
    }

    private static Mapping with(Mapping m, Curve curve, Polarity polarity, Combine combine) {
        return new Mapping(
                m.id(),
                m.in(),
                m.out(),
                curve,
                polarity,
                combine,
                m.depth(),
                m.smoothingMs(),
                m.enabled(),
                m.condition(),
                m.delayed());
    }

    private static Mapping with(Mapping m, double depth, double smoothingMs) {
        return new Mapping(
                m.id(),
                m.in(),
                m.out(),
                m.curve(),
                m.polarity(),
                m.combine(),
                depth,
                smoothingMs,
                m.enabled(),
                m.condition(),
                m.delayed());
    }

    private static Mapping delayed(Mapping m, boolean delayed) {
        return new Mapping(
                m.id(),
                m.in(),
                m.out(),
                m.curve(),
                m.polarity(),
                m.combine(),
                m.depth(),
                m.smoothingMs(),
                m.enabled(),
                m.condition(),
                delayed);
    }

    private static Span span(Word word) throws RefusedException {
        int dots = word.text().indexOf("..");
        if (dots < 0) {
            throw RefusedException.at(
                    word, ResultCode.ILLEGAL_VALUE, word.shown() + " is not a range.", "Write for example 0..1.");
        }
        return new Span(
                Numbers.number(word.upTo(dots), "The range's first end"),
                Numbers.number(word.from(dots + 2), "The range's other end"));
    }

    private static double within(Word word, String option, double max) throws RefusedException {
        double number = Numbers.number(word, option);
        if (number < 0 || number > max) {
            throw RefusedException.at(
                    word,
                    ResultCode.OUT_OF_RANGE,
                    option + " is 0.." + Value.of(max) + ", not " + word.text() + ".",
                    "");
        }
        return number;
    }

    private static boolean flag(Word word) throws RefusedException {
        return switch (word.text().toLowerCase(Locale.ROOT)) {
            case "on", "true", "yes", "1" -> true;
            case "off", "false", "no", "0" -> false;
            default ->
                throw RefusedException.at(
                        word, ResultCode.ILLEGAL_VALUE, word.shown() + " is neither on nor off.", "Write on or off.");
        };
    }

    private static <E extends Enum<E>> E choice(Class<E> type, Word word) throws RefusedException {
        List<String> names = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            if (word.text().equalsIgnoreCase(constant.name())) {
                return constant;
            }
            names.add(Shown.lower(constant));
        }
        throw RefusedException.at(
                word,
                ResultCode.UNKNOWN,
                "There is no " + Shown.lowerName(type) + " " + word.shown() + ".",
                NearMatches.hint(word.text(), names));
    }
}
