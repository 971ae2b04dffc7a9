package org.videotracker.script.lua.sync;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.videotracker.model.command.MappingCommand.MapParameter;
import org.videotracker.model.parameter.Mapping;
import org.videotracker.model.parameter.Mapping.Span;
import org.videotracker.model.session.Session;
import org.videotracker.script.lua.sync.Difference.Both;

/** The options of a parameter link, one by one. */
final class MappingDifferences {

    /** How an option is read and set. */
    private record Field(String name, Function<Mapping, Scalar> read, BiFunction<Mapping, Mapping, Mapping> copy) {}

    private static final List<Field> FIELDS = List.of(
            number(
                    "inFrom",
                    m -> m.in().from(),
                    (m, o) -> with(m, new Span(o.in().from(), m.in().to()), m.out(), o, "")),
            number("inTo", m -> m.in().to(), (m, o) -> with(m, new Span(m.in().from(), o.in().to()), m.out(), o, "")),
            number(
                    "outFrom",
                    m -> m.out().from(),
                    (m, o) -> with(m, m.in(), new Span(o.out().from(), m.out().to()), o, "")),
            number(
                    "outTo",
                    m -> m.out().to(),
                    (m, o) -> with(m, m.in(), new Span(m.out().from(), o.out().to()), o, "")),
            field("curve", m -> Scalar.of(m.curve())),
            field("polarity", m -> Scalar.of(m.polarity())),
            field("combine", m -> Scalar.of(m.combine())),
            field("depth", m -> new Scalar.Amount(m.depth())),
            field("smoothingMs", m -> new Scalar.Amount(m.smoothingMs())),
            field("enabled", m -> new Scalar.Truth(m.enabled())),
            field("delayed", m -> new Scalar.Truth(m.delayed())));

    private MappingDifferences() {}

    private static Field field(String name, Function<Mapping, Scalar> read) {
        return new Field(name, read, (mine, other) -> with(mine, mine.in(), mine.out(), other, name));
    }

    private static Field number(
            String name, Function<Mapping, Double> read, BiFunction<Mapping, Mapping, Mapping> copy) {
        return new Field(name, mapping -> new Scalar.Amount(read.apply(mapping)), copy);
    }

    /** A mapping with these spans and one option as another has it. */
    private static Mapping with(Mapping mine, Span in, Span out, Mapping other, String option) {
        return new Mapping(
                mine.id(),
                in,
                out,
                option.equals("curve") ? other.curve() : mine.curve(),
                option.equals("polarity") ? other.polarity() : mine.polarity(),
                option.equals("combine") ? other.combine() : mine.combine(),
                option.equals("depth") ? other.depth() : mine.depth(),
                option.equals("smoothingMs") ? other.smoothingMs() : mine.smoothingMs(),
                option.equals("enabled") ? other.enabled() : mine.enabled(),
                mine.condition(),
                option.equals("delayed") ? other.delayed() : mine.delayed());
    }

    static List<Difference> of(Session engine, String path, Mapping before, Mapping after) {
        Optional<String> statement = Statements.map(engine, after);
        List<Difference> found = new ArrayList<>();
        Mapping sum = before;
        for (Field field : FIELDS) {
            Scalar script = field.read.apply(before);
            Scalar wanted = field.read.apply(after);
            if (!script.equals(wanted)) {
                sum = field.copy.apply(sum, after);
                found.add(new Difference(
                        path + "." + field.name,
                        Optional.of(new Both(script, wanted, new MapParameter(before))),
                        session -> edited(session, field, after),
                        statement));
            }
        }
        boolean isWhole = sum.equals(after);
        return isWhole
                ? found
                : List.of(new Difference(path, Optional.empty(), session -> session.withMapping(after), statement));
    }

    private static Session edited(Session session, Field field, Mapping after) {
        Mapping present =
                Optional.ofNullable(session.mappings().get(after.id())).orElse(after);
        return session.withMapping(field.copy.apply(present, after));
    }
}
