package org.videotracker.engine.telemetry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.ModuleType.ReadOut;
import org.videotracker.model.module.Port.Direction;
import org.videotracker.model.module.Port.Signal;
import org.videotracker.model.parameter.ParameterAddress;

/**
 * Where the read-outs of each module, then the values of all that mappings move, and then the levels of all modules that make sound
 * stand among the numbers of a report. Immutable; made on the engine thread.
 */
public final class TelemetryLayout {
    public static final TelemetryLayout EMPTY = new TelemetryLayout(List.of(), List.of());

    private final Map<ModuleId, Map<String, Integer>> places = new HashMap<>();
    private final Map<ParameterAddress, Integer> moved = new HashMap<>();
    private final Map<ModuleId, Integer> levels = new HashMap<>();
    private final Map<ModuleId, Integer> details = new HashMap<>();
    private final int firstLevel;
    private final int size;

    /** Of modules that report no detail. */
    public TelemetryLayout(List<Module> modules, List<ParameterAddress> targets) {
        this(modules, targets, module -> 0);
    }

    /**
     * @param modules in the order in which they report; each reports in the order of its type's read-outs
     * @param targets of mappings, each once, in the order in which they are reported
     * @param detailSize how many numbers each module reports to be looked at, which come last
     */
    public TelemetryLayout(List<Module> modules, List<ParameterAddress> targets, ToIntFunction<ModuleId> detailSize) {
        int next = 0;
        for (Module module : modules) {
            Map<String, Integer> own = new HashMap<>();
            for (ReadOut readOut : module.type().readOuts()) {
                own.put(readOut.name(), next++);
            }
            places.put(module.id(), own);
        }
        for (ParameterAddress target : targets) {
            moved.put(target, next++);
        }
        firstLevel = next;
        for (Module module : modules) {
            if (makesSound(module)) {
                levels.put(module.id(), next);
                next += Level.NUMBERS;
            }
        }
        for (Module module : modules) {
            int own = detailSize.applyAsInt(module.id());
            if (own > 0) {
                details.put(module.id(), next);
                next += own;
            }
        }
        size = next;
    }

    private static boolean makesSound(Module module) {
        return module.type().firstPort(Signal.AUDIO, Direction.OUTPUT).isPresent();
    }

    /** The place of the first number of the first module that makes sound. */
    public int firstLevel() {
        return firstLevel;
    }

    /** The place of the first number of a module's level; negative if it makes no sound. */
    int levelPlace(ModuleId module) {
        Integer place = levels.get(module);
        return place == null ? -1 : place;
    }

    /** How many numbers there are. */
    public int size() {
        return size;
    }

    /** The place of a read-out; empty if there is no such module or read-out. */
    public OptionalInt place(ModuleId module, String readOut) {
        return optional(places.getOrDefault(module, Map.of()).get(readOut));
    }

    /** The place of the value of a parameter that mappings move; empty if none does. */
    public OptionalInt place(ParameterAddress moved) {
        return optional(this.moved.get(moved));
    }

    /** The place of the first number of a module's detail; -1 if it has none. */
    int detail(ModuleId module) {
        return details.getOrDefault(module, -1);
    }

    private static OptionalInt optional(@Nullable Integer place) {
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }
}
