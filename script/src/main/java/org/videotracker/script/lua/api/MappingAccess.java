package org.videotracker.script.lua.api;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.videotracker.model.command.MappingCommand.MapParameter;
import org.videotracker.model.command.MappingCommand.Unmap;
import org.videotracker.model.parameter.Mapping;
import org.videotracker.model.parameter.Mapping.Combine;
import org.videotracker.model.parameter.Mapping.Condition;
import org.videotracker.model.parameter.Mapping.Curve;
import org.videotracker.model.parameter.Mapping.Id;
import org.videotracker.model.parameter.Mapping.Polarity;
import org.videotracker.model.parameter.Mapping.Span;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.rejection.Rejection.Code;
import org.videotracker.model.session.ParameterPaths;
import org.videotracker.model.session.Session;

/** Parameter links by the paths of their ends. */
final class MappingAccess {
    private static final String WHEN = "when";
    private static final List<String> OPTIONS = List.of(
            "inFrom",
            "inTo",
            "outFrom",
            "outTo",
            "curve",
            "polarity",
            "combine",
            "depth",
            "smoothingMs",
            "enabled",
            WHEN,
            "delayed");

    private MappingAccess() {}

    /** Maps one parameter to another as the options say, and else fully and linearly between their whole ranges. */
    static boolean map(Transaction transaction, String from, String to, Map<String, Object> options)
            throws RejectedException {
        for (String option : options.keySet()) {
            if (!OPTIONS.contains(option)) {
                throw RejectedException.unknown("option of a mapping", option, OPTIONS);
            }
        }
        Session session = transaction.session();
        Id id = new Id(ParameterPaths.resolve(session, from), ParameterPaths.resolve(session, to));
        Span in = MappingRange.whole(session, id.source());
        Span out = MappingRange.whole(session, id.target());
        double depth = number(options, "depth", 1);
        double smoothingMs = number(options, "smoothingMs", 0);
        requireWithin("depth", depth, 1);
        requireWithin("smoothingMs", smoothingMs, Mapping.MAX_SMOOTHING_MS);
        transaction.apply(new MapParameter(new Mapping(
                id,
                new Span(number(options, "inFrom", in.from()), number(options, "inTo", in.to())),
                new Span(number(options, "outFrom", out.from()), number(options, "outTo", out.to())),
                choice(options, "curve", Curve.LINEAR),
                choice(options, "polarity", Polarity.UNIPOLAR),
                choice(options, "combine", Combine.REPLACE),
                depth,
                smoothingMs,
                truth(options, "enabled", true),
                condition(session, options),
                truth(options, "delayed", false))));
        return true;
    }

    private static Optional<Condition> condition(Session session, Map<String, Object> options)
            throws RejectedException {
        @Nullable Object given = options.get(WHEN);
        return given == null ? Optional.empty() : Optional.of(ConditionNotation.read(session, given));
    }

    private static void requireWithin(String option, double number, double most) throws RejectedException {
        if (!(number >= 0 && number <= most)) {
            throw RejectedException.of(Code.OUT_OF_RANGE, option + " is 0.." + most + ", not " + number + ".");
        }
    }

    private static double number(Map<String, Object> options, String name, double otherwise) throws RejectedException {
        @Nullable Object value = options.get(name);
        if (value == null) {
            return otherwise;
        }
        if (value instanceof Double number) {
            return number;
        }
        throw RejectedException.of(Code.ILLEGAL_VALUE, name + " is a number, not " + value + ".");
    }

    private static boolean truth(Map<String, Object> options, String name, boolean otherwise) throws RejectedException {
        @Nullable Object value = options.get(name);
        if (value == null) {
            return otherwise;
        }
        if (value instanceof Boolean truth) {
            return truth;
        }
        throw RejectedException.of(Code.ILLEGAL_VALUE, name + " is true or false, not " + value + ".");
    }

    private static <E extends Enum<E>> E choice(Map<String, Object> options, String name, E otherwise)
            throws RejectedException {
        @Nullable Object value = options.get(name);
        if (value == null) {
            return otherwise;
        }
        E[] choices = otherwise.getDeclaringClass().getEnumConstants();
        for (E choice : choices) {
            if (value instanceof String text && choice.name().equalsIgnoreCase(text)) {
                return choice;
            }
        }
        throw RejectedException.unknown(
                name,
                value.toString(),
                Stream.of(choices).map(MappingAccess::name).toList());
    }

    private static String name(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    /** Takes a mapping away, if there is one. */
    static boolean unmap(Transaction transaction, String from, String to) throws RejectedException {
        Session session = transaction.session();
        Id id = new Id(ParameterPaths.resolve(session, from), ParameterPaths.resolve(session, to));
        boolean isThere = session.mappings().containsKey(id);
        if (isThere) {
            transaction.apply(new Unmap(id));
        }
        return isThere;
    }

    /** All mappings, in the order of their paths. */
    static List<Map<String, Object>> list(Session session) throws RejectedException {
        List<Map<String, Object>> all = new ArrayList<>();
        for (Mapping mapping : session.mappings().values()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("source", ParameterPaths.print(session, mapping.id().source()));
            one.put("target", ParameterPaths.print(session, mapping.id().target()));
            one.put("inFrom", mapping.in().from());
            one.put("inTo", mapping.in().to());
            one.put("outFrom", mapping.out().from());
            one.put("outTo", mapping.out().to());
            one.put("curve", name(mapping.curve()));
            one.put("combine", name(mapping.combine()));
            one.put("polarity", name(mapping.polarity()));
            one.put("depth", mapping.depth());
            one.put("smoothingMs", mapping.smoothingMs());
            one.put("enabled", mapping.enabled());
            one.put("delayed", mapping.delayed());
            if (mapping.condition().isPresent()) {
                one.put(
                        WHEN,
                        ConditionNotation.write(session, mapping.condition().get()));
            }
            all.add(one);
        }
        all.sort(Comparator.comparing(one -> one.get("source") + " " + one.get("target")));
        return all;
    }
}
