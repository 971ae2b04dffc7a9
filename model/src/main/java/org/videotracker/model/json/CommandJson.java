package org.videotracker.model.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.videotracker.model.command.Command;
import org.videotracker.model.module.Catalog;

/**
 * Commands as lines of JSON: {@code {"do":"renameChain","chain":"intro","name":"outro"}}. The kinds and their fields are
 * listed in {@code docs/journal-format.md}; they are read from the sealed family itself, so that no command can be without a form.
 *
 * <p>What is written reads back as a command that does the same. Reading is strict: unknown kinds and fields, missing ones and
 * illegal values are refused.
 */
public final class CommandJson {
    private static final String KIND = "do";

    private static final Map<String, Kind> BY_NAME = new TreeMap<>(kinds());
    private static final Map<Class<?>, Kind> BY_TYPE = byType();

    /**
     * One kind of command.
     *
     * @param start what a command of this kind begins with
     */
    private record Kind(String name, Class<?> type, String start, RecordForm form) {}

    private CommandJson() {}

    private static Map<String, Kind> kinds() {
        Map<String, Kind> kinds = new HashMap<>();
        recordsOf(Command.class).forEach(type -> {
            String name = nameOf(type);
            String start = "{\"" + KIND + "\":\"" + name + "\"";
            if (kinds.put(name, new Kind(name, type, start, RecordForm.of(type))) != null) {
                throw new IllegalStateException("two kinds of command are called " + name);
            }
        });
        return kinds;
    }

    private static Stream<Class<?>> recordsOf(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(CommandJson::recordsOf)
                : Stream.of(type);
    }

    private static String nameOf(Class<?> type) {
        String name = type.getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static Map<Class<?>, Kind> byType() {
        Map<Class<?>, Kind> kinds = new HashMap<>();
        BY_NAME.values().forEach(kind -> kinds.put(kind.type, kind));
        return Map.copyOf(kinds);
    }

    /** Every kind of command and the names of its fields, in their order; those that may be absent end in a question mark. */
    public static SequencedMap<String, List<String>> fieldsByKind() {
        SequencedMap<String, List<String>> fields = new TreeMap<>();
        BY_NAME.forEach((name, kind) -> fields.put(name, kind.form.fieldNames()));
        return fields;
    }

    /**
     * Adds a command to a text, without any line end.
     *
     * @throws IllegalArgumentException if it holds a number that JSON does not have, which no session accepts either
     */
    public static void write(Command command, StringBuilder text) {
        Kind kind = BY_TYPE.get(command.getClass());
        if (kind == null) {
            throw new IllegalStateException(command.getClass() + " is no record of the family");
        }
        text.append(kind.start);
        kind.form.writeFields(command, text, false);
        text.append('}');
    }

    /** A command as a line, without the line end; see {@link #write(Command, StringBuilder)}. */
    public static String write(Command command) {
        StringBuilder text = new StringBuilder(256);
        write(command, text);
        return text.toString();
    }

    public static Command read(String line, Catalog catalog) throws UnreadableCommandException {
        try {
            return command(JsonText.parse(line, ReadLimits.DEFAULT), catalog);
        } catch (UnreadableSessionException unreadable) {
            throw new UnreadableCommandException(unreadable);
        }
    }

    /** Reads a command that is a part of something else. */
    public static Command read(Json json, Catalog catalog) throws UnreadableCommandException {
        try {
            return command(json, catalog);
        } catch (UnreadableSessionException unreadable) {
            throw new UnreadableCommandException(unreadable);
        }
    }

    private static Command command(Json json, Catalog catalog) throws UnreadableSessionException {
        Part part = new Part(json, Trail.ROOT);
        if (!(json instanceof Json.Struct)) {
            throw part.error("a command is an object, and this is " + json.kind() + ".", "");
        }
        Fields fields = part.fields();
        Part name = fields.get(KIND);
        @Nullable Kind kind = BY_NAME.get(name.text(64));
        if (kind == null) {
            throw name.unknown("command", name.text(64), BY_NAME.keySet());
        }
        Command command = (Command) kind.form.read(fields, catalog);
        fields.refuseRest();
        return command;
    }
}
