package org.videotracker.script.lua.luaj;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.luaj.vm2.LuaError;
import org.luaj.vm2.LuaValue;
import org.videotracker.script.lua.runtime.Script;
import org.videotracker.script.lua.runtime.ScriptError;
import org.videotracker.script.lua.runtime.ScriptError.Kind;
import org.videotracker.script.lua.source.Blame;
import org.videotracker.script.lua.source.Blame.Place;

/** Brings the interpreter's errors, which know their place in a form of its own, into Lua's, and describes errors. */
final class Errors {
    private static final String OF_THE_MACHINE = "vm error: ";
    private static final String ATTEMPT = "attempt to ";
    private static final Pattern ARGUMENT = Pattern.compile("^bad argument #(\\d+)");
    private static final Pattern INDEX_OF = Pattern.compile("^index expected, got (\\w+)$");
    private static final Pattern INDEX = Pattern.compile("^attempt to index \\? \\((a \\w+ value)\\)$");
    private static final Pattern UNARY =
            Pattern.compile("^(attempt to (?:call|get length of|perform arithmetic on)) (\\w+)$");
    private static final Pattern ARITHMETIC =
            Pattern.compile("^attempt to perform arithmetic \\w+ on (\\w+) and (\\w+)$");
    private static final Pattern CONCATENATION = Pattern.compile("^attempt to concatenate (\\w+) and (\\w+)$");
    private static final Pattern COMPARISON = Pattern.compile("^attempt to compare __\\w+ on (\\w+) and (\\w+)$");

    private final Guard guard;

    Errors(Guard guard) {
        this.guard = guard;
    }

    /** The error with its place, message and value. */
    RaisedError raised(LuaError error) {
        if (error instanceof RaisedError raised) {
            return raised;
        }
        ErrorMoment moment = guard.lastError();
        @Nullable Position where = moment.where();
        String text = String.valueOf(error.getMessage()).strip();
        String place = where == null ? "" : "=" + where.script() + ":" + where.line() + " ";
        if (where == null || !text.startsWith(place)) {
            return RaisedError.at(null, inFull(text, ErrorMoment.NONE), ""); // it happened outside any Lua function
        }
        String message = text.substring(place.length());
        return RaisedError.at(where, inFull(message, moment), "", blame(message, moment));
    }

    private static @Nullable Blame blame(String message, ErrorMoment moment) {
        if (moment.culprit() != null) {
            return new Blame.Value(moment.culprit().name());
        }
        if (moment.called() == null) {
            return null;
        }
        Matcher argument = ARGUMENT.matcher(message);
        int number = argument.find() ? Integer.parseInt(argument.group(1)) : 0;
        return new Blame.Called(moment.called().name(), number, List.of());
    }

    /** The interpreter shortens what Lua says in full. */
    private static String inFull(String message, ErrorMoment moment) {
        if (message.startsWith("bad argument: ") && moment.called() != null) {
            return message.replaceFirst(":", " of '" + moment.called().name() + "':");
        }
        String full = INDEX_OF.matcher(message).replaceFirst("attempt to index a $1 value");
        if (!full.startsWith(ATTEMPT)) {
            return full;
        }
        full = INDEX.matcher(full).replaceFirst("attempt to index $1");
        full = UNARY.matcher(full).replaceFirst("$1 a $2 value");
        full = COMPARISON.matcher(full).replaceFirst("attempt to compare $1 with $2");
        full = ARITHMETIC
                .matcher(full)
                .replaceFirst(found ->
                        "attempt to perform arithmetic on a " + unfit(found.group(1), found.group(2), "number"));
        full = CONCATENATION
                .matcher(full)
                .replaceFirst(found -> "attempt to concatenate a " + unfit(found.group(1), found.group(2), "string"));
        @Nullable Origin culprit = moment.culprit();
        return culprit == null ? full : full + " (" + culprit.shown() + ")";
    }

    private static String unfit(String first, String second, String fit) {
        return (first.equals(fit) || first.equals("number") ? second : first) + " value";
    }

    /** What {@code pcall} gives for an error. */
    LuaValue value(LuaError error) {
        return raised(error).value;
    }

    /** Whether an error is a fault of the program rather than of the script. */
    static boolean isFault(LuaError error) {
        return !(error instanceof RaisedError)
                && String.valueOf(error.getMessage()).contains(OF_THE_MACHINE);
    }

    /** Where an error happened; null if that is not known. */
    @Nullable
    Position where(LuaError error) {
        @Nullable Position raised = raised(error).where;
        return raised == null ? guard.position(1) : raised;
    }

    /** An error that ended a script, for the user. */
    ScriptError described(Script script, LuaError error) {
        ErrorMoment moment = guard.lastError();
        RaisedError raised = raised(error);
        @Nullable Position where = where(error);
        @Nullable String text = raised.message;
        String message = text == null ? "an error that is a " + raised.value.typename() : text;
        Kind kind = isFault(error) ? Kind.FAULT : Kind.RUNTIME;
        if (where == null) {
            return ScriptError.of(kind, script.name(), message, raised.hint);
        }
        boolean isOfTheMoment = where.equals(moment.where());
        @Nullable Origin culprit = isOfTheMoment && raised.blame instanceof Blame.Value ? moment.culprit() : null;
        String hint = culprit == null ? raised.hint : culprit.hint();
        ScriptError described = at(
                script,
                kind,
                where,
                isOfTheMoment ? place(script, raised, moment, where) : Optional.empty(),
                message,
                hint);
        return isOfTheMoment ? described.withTraceback(moment.calls()) : described;
    }

    /** Where the text says what the error is about, if that is certain. */
    private static Optional<Place> place(Script script, RaisedError raised, ErrorMoment moment, Position where) {
        if (!where.script().equals(script.name())) {
            return Optional.empty();
        }
        return switch (raised.blame) {
            case null -> Optional.empty();
            case Blame.Value value -> value.place(script.text(), where.line());
            case Blame.Called called
            when moment.called() != null && moment.called().name().equals(called.name()) ->
                called.place(script.text(), where.line());
            case Blame.Called called -> Optional.empty();
        };
    }

    /** An error at a line of a script, which the text of this one shows if it is the same. */
    static ScriptError at(
            Script script, Kind kind, Position where, Optional<Place> known, String message, String hint) {
        Place place = known.orElse(new Place(where.line(), 0));
        String source = where.script().equals(script.name()) ? script.line(place.line()) : "";
        return new ScriptError(kind, where.script(), place.line(), place.column(), source, message, hint, List.of());
    }
}
