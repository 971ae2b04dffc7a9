package org.videotracker.model.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import org.videotracker.model.json.UnreadableSessionException.Reason;
import org.videotracker.model.module.Names;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.module.Value;
import org.videotracker.model.rejection.NearMatches;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.session.Parameters;

/** One value of a file that is being read, and the way to it: everything it is asked for it gives, or says what is wrong where. */
record Part(Json json, Trail trail) {

    /** What makes a legal value from a part of a file; refuses with the sentence of an {@link IllegalArgumentException}. */
    interface Maker<T> {
        T make();
    }

    UnreadableSessionException error(String problem, String remedy) {
        return error(Reason.ILLEGAL, problem, remedy);
    }

    UnreadableSessionException error(Reason reason, String problem, String remedy) {
        return new UnreadableSessionException(reason, trail.toString(), json.at(), problem, remedy);
    }

    UnreadableSessionException unknown(String kind, String name, Iterable<String> existing) {
        return error("there is no " + kind + " \"" + shortened(name) + "\".", NearMatches.hint(name, existing));
    }

    private UnreadableSessionException wrongKind(String wanted) {
        return error("\"" + shortened(trail.name()) + "\" should be " + wanted + " and is " + json.kind() + ".", "");
    }

    static String shortened(String text) {
        return text.length() > 80 ? text.substring(0, 80) + "..." : text;
    }

    /** What a constructor makes, its refusal being this part's fault. */
    <T> T make(Maker<T> maker) throws UnreadableSessionException {
        try {
            return maker.make();
        } catch (IllegalArgumentException e) {
            throw error(e.getMessage() + ".", "");
        }
    }

    /** A rule that edits follow too, its refusal being this part's fault. */
    interface Rule {
        void check() throws RejectedException;
    }

    void require(Rule rule) throws UnreadableSessionException {
        try {
            rule.check();
        } catch (RejectedException broken) {
            throw refused(broken);
        }
    }

    private UnreadableSessionException refused(RejectedException broken) {
        String message = broken.rejection().message();
        return error(
                Character.toLowerCase(message.charAt(0)) + message.substring(1),
                broken.rejection().hint());
    }

    String text(int maxLength) throws UnreadableSessionException {
        if (!(json instanceof Json.Text(String text, var _))) {
            throw wrongKind("a text");
        }
        if (text.length() > maxLength) {
            throw error(
                    "\"" + shortened(trail.name()) + "\" has " + text.length() + " characters.",
                    "At most " + maxLength + " are possible.");
        }
        return text;
    }

    /** A name of a module, pattern or chain, used or to be used as a key. */
    String legalName(String kind, String name) throws UnreadableSessionException {
        if (!Names.isLegal(name)) {
            throw error(
                    "\"" + shortened(name) + "\" cannot be the name of a " + kind + ".",
                    "Use up to " + Names.MAX_LENGTH + " letters, digits, _ and -, not beginning with a digit or -.");
        }
        return name;
    }

    boolean flag() throws UnreadableSessionException {
        if (!(json instanceof Json.Flag(boolean isTrue, var _))) {
            throw wrongKind("true or false");
        }
        return isTrue;
    }

    double number(double min, double max) throws UnreadableSessionException {
        double number = numeral().asDouble();
        if (!(number >= min && number <= max)) {
            throw outOfRange(Numerals.shortest(min), Numerals.shortest(max));
        }
        return number;
    }

    double finiteNumber() throws UnreadableSessionException {
        return number(-Double.MAX_VALUE, Double.MAX_VALUE);
    }

    long integer(long min, long max) throws UnreadableSessionException {
        Json.Numeral numeral = numeral();
        long number;
        try {
            number = new BigDecimal(numeral.digits()).longValueExact();
        } catch (ArithmeticException | NumberFormatException e) {
            throw error(
                    "\"" + shortened(trail.name()) + "\" is " + shortened(numeral.digits()) + ".",
                    "It must be a whole number within " + min + ".." + max + ".");
        }
        if (number < min || number > max) {
            throw outOfRange(Long.toString(min), Long.toString(max));
        }
        return number;
    }

    int integer(int min, int max) throws UnreadableSessionException {
        return (int) integer((long) min, (long) max);
    }

    private Json.Numeral numeral() throws UnreadableSessionException {
        if (!(json instanceof Json.Numeral numeral)) {
            throw wrongKind("a number");
        }
        return numeral;
    }

    private UnreadableSessionException outOfRange(String min, String max) throws UnreadableSessionException {
        return error(
                "\"" + shortened(trail.name()) + "\" is " + shortened(numeral().digits()) + ".",
                "It must be within " + min + ".." + max + ".");
    }

    /** A constant by its name, in any case. */
    <E extends Enum<E>> E option(Class<E> type) throws UnreadableSessionException {
        String wanted = text(64);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(wanted.toUpperCase(Locale.ROOT))) {
                return constant;
            }
        }
        List<String> names =
                Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        throw unknown("choice for \"" + trail.name() + "\" called", wanted, names);
    }

    /** A value that a parameter can have. */
    private Value text(Parameter parameter) throws UnreadableSessionException {
        try {
            return Parameters.legalise(parameter, Value.of(text((int) parameter.max())));
        } catch (RejectedException broken) {
            throw refused(broken);
        }
    }

    Value value(Parameter parameter) throws UnreadableSessionException {
        return switch (parameter.kind()) {
            case FLOAT -> Value.of(number(parameter.min(), parameter.max()));
            case INT -> Value.of(integer((long) parameter.min(), (long) parameter.max()));
            case BOOL -> Value.of(flag() ? 1 : 0);
            case TEXT -> text(parameter);
            case ENUM -> {
                String option = text(256);
                int index = parameter
                        .option(option)
                        .orElseThrow(() -> unknown("option of " + parameter.name(), option, parameter.options()));
                yield Value.of(index);
            }
        };
    }

    Fields fields() throws UnreadableSessionException {
        if (!(json instanceof Json.Struct struct)) {
            throw wrongKind("an object");
        }
        return new Fields(this, struct);
    }

    /** The fields of an object whose names are chosen by the user. */
    SequencedMap<String, Part> entries(int limit) throws UnreadableSessionException {
        if (!(json instanceof Json.Struct(var fields, var _))) {
            throw wrongKind("an object");
        }
        requireAtMost(fields.size(), limit);
        SequencedMap<String, Part> entries = new LinkedHashMap<>();
        for (Map.Entry<String, Json> field : fields.entrySet()) {
            entries.put(field.getKey(), new Part(field.getValue(), trail.to(field.getKey())));
        }
        return entries;
    }

    /** The fields of an object whose names are numbers from zero below a limit. */
    SequencedMap<Integer, Part> numbered(int limit) throws UnreadableSessionException {
        SequencedMap<Integer, Part> numbered = new LinkedHashMap<>();
        for (Map.Entry<String, Part> entry : entries(limit).entrySet()) {
            String name = entry.getKey();
            boolean isNumber = name.matches("0|[1-9]\\d{0,5}");
            if (!isNumber || Integer.parseInt(name) >= limit) {
                throw entry.getValue()
                        .error(
                                "\"" + shortened(name) + "\" is not a number within 0.." + (limit - 1) + ".",
                                "The entries of \"" + trail.name() + "\" are numbered from zero.");
            }
            numbered.put(Integer.parseInt(name), entry.getValue());
        }
        return numbered;
    }

    List<Part> items(int limit) throws UnreadableSessionException {
        if (!(json instanceof Json.Sequence(var values, var _))) {
            throw wrongKind("a list");
        }
        requireAtMost(values.size(), limit);
        List<Part> items = new ArrayList<>(values.size());
        for (int i = 0; i < values.size(); i++) {
            items.add(new Part(values.get(i), trail.to(i)));
        }
        return items;
    }

    private void requireAtMost(int size, int limit) throws UnreadableSessionException {
        if (size > limit) {
            throw error(
                    Reason.TOO_LARGE,
                    "\"" + shortened(trail.name()) + "\" has " + size + " entries.",
                    "At most " + limit + " are read.");
        }
    }
}
