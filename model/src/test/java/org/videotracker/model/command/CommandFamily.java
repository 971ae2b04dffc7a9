package org.videotracker.model.command;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Every kind of command there is, read from the sealed family itself. */
final class CommandFamily {
    /** In the order of their names. */
    static final List<Class<? extends Command>> KINDS =
            kindsOf(Command.class).sorted(Comparator.comparing(Class::getName)).toList();

    private CommandFamily() {}

    private static Stream<Class<? extends Command>> kindsOf(Class<?> type) {
        if (type.isSealed()) {
            return Stream.of(type.getPermittedSubclasses()).flatMap(CommandFamily::kindsOf);
        }
        if (!type.isRecord()) {
            throw new IllegalStateException(type + " is neither sealed nor a record");
        }
        return Stream.of(type.<Command>asSubclass(Command.class));
    }
}
