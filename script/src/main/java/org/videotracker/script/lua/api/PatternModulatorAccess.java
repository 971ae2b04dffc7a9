package org.videotracker.script.lua.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.rejection.Rejection.Code;
import org.videotracker.script.lua.runtime.Argument;
import org.videotracker.script.lua.runtime.Argument.Kind;

/** Makes modulators of what is written. */
final class PatternModulatorAccess {
    static final String FUNCTION = "patternModulator";
    static final String TYPE = "PatternModulator";
    private static final String PATTERN = "pattern";

    private PatternModulatorAccess() {}

    static ApiFunction function(Argument name, Argument config, String example) {
        return new ApiFunction(
                "",
                FUNCTION,
                List.of(
                        name,
                        Argument.optional("numbers", Kind.ANY).typed("vt.pattern|string|number|vt." + TYPE + "Config"),
                        config.typed("vt." + TYPE + "Config")),
                "the name",
                "Makes a module of the type " + TYPE
                        + " unless there is one of the name, and sets the parameters in the "
                        + "table; enabled says whether it is switched on. The numbers that it goes through are those of the "
                        + "pattern that the parameter pattern names; or of what is written here, which becomes the pattern "
                        + "of that name, or else of the name of the module. The table may then say beatsPerCycle too.",
                example,
                (script, self, a) -> ensure(script, a.text(0), a.optionalValue(1), a.settings(2)));
    }

    private static String ensure(
            Transaction transaction, String name, Optional<Object> numbers, Map<String, Object> config)
            throws RejectedException {
        if (numbers.isEmpty()) {
            return ModuleAccess.ensure(transaction, TYPE, name, config);
        }
        if (config.isEmpty() && numbers.get() instanceof Map<?, ?> table) {
            return ModuleAccess.ensure(transaction, TYPE, name, settings(table));
        }
        Map<String, Object> settings = new TreeMap<>(config);
        @Nullable Object beats = settings.remove(CyclePatternAccess.BEATS_PER_CYCLE);
        String pattern = settings.getOrDefault(PATTERN, name) instanceof String named ? named : name;
        settings.putIfAbsent(PATTERN, name);
        ModuleAccess.ensure(transaction, TYPE, name, settings);
        CyclePatternAccess.put(
                transaction,
                pattern,
                numbers,
                beats == null ? Map.of() : Map.of(CyclePatternAccess.BEATS_PER_CYCLE, beats));
        return name;
    }

    private static Map<String, Object> settings(Map<?, ?> table) throws RejectedException {
        Map<String, Object> settings = new TreeMap<>();
        for (Map.Entry<?, ?> entry : table.entrySet()) {
            if (!(entry.getValue() instanceof String
                    || entry.getValue() instanceof Double
                    || entry.getValue() instanceof Boolean)) {
                throw RejectedException.of(
                        Code.ILLEGAL_VALUE,
                        entry.getKey() + " of a " + TYPE
                                + " is a number, a text, or true or false; what is written comes"
                                + " before the table.");
            }
            settings.put(String.valueOf(entry.getKey()), entry.getValue());
        }
        return settings;
    }
}
