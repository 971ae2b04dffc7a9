package org.videotracker.model.legacy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.pcollections.TreePMap;
import org.videotracker.model.json.ReadLimits;
import org.videotracker.model.module.Names;
import org.videotracker.model.pattern.Column;
import org.videotracker.model.pattern.Ratio;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.session.StepFields;

/** Imports patterns, in the present form of the original and in the older ones. */
final class LegacyPatterns {
    private static final Map<String, String> RENAMED_LOCKS =
            Map.of("loopSize", "grainSize", "loopStart", "regionStart", "loopEnd", "regionEnd");
    private static final Set<String> STEP_FIELDS =
            Set.of("index", "mediaIndex", "length", "stepLength", "note", "chance", "ratio", "ratioA", "ratioB");
    private static final List<String> FLAT_LOCKS = List.of("position", "speed", "volume");
    private static final double LOCK_LIMIT = 1e9;
    private static final int RATIO_FACTOR = 1000;

    private final Notices notices;
    private final Map<String, StepPattern> patterns = new TreeMap<>();
    private final Map<String, String> nameByOldName = new HashMap<>();
    private List<String> oldNames = List.of();

    LegacyPatterns(Notices notices) {
        this.notices = notices;
    }

    Map<String, StepPattern> all() {
        return patterns;
    }

    /** The present name of a pattern of the file; empty if the file has none of that name. */
    Optional<String> named(String oldName) {
        return Optional.ofNullable(nameByOldName.get(oldName));
    }

    /** The names of the file in its own order, which is alphabetical. */
    List<String> oldNames() {
        if (oldNames.size() != nameByOldName.size()) {
            oldNames = nameByOldName.keySet().stream().sorted().toList();
        }
        return oldNames;
    }

    void addAll(Loose byName) {
        byName.fields().forEach((oldName, pattern) -> {
            if (patterns.size() == ReadLimits.DEFAULT.patterns()) {
                notices.add("The pattern " + Notices.shortened(oldName) + " was left out: there are too many.");
                return;
            }
            String name = LegacyNames.unique("pattern", oldName, patterns::containsKey, notices);
            nameByOldName.put(oldName, name);
            patterns.put(name, pattern(name, pattern));
        });
    }

    /** A pattern that had no name, as those that trackers once kept for themselves. */
    String addNameless(Loose pattern) {
        String name = fresh();
        nameByOldName.put(name, name);
        patterns.put(name, pattern(name, pattern));
        return name;
    }

    String addEmpty() {
        String name = fresh();
        patterns.put(name, StepPattern.empty(StepPattern.DEFAULT_STEPS));
        return name;
    }

    private String fresh() {
        return Names.firstFree("P", 0, patterns::containsKey);
    }

    private StepPattern pattern(String name, Loose loose) {
        String place = "Pattern " + name;
        List<Loose> cells = loose.items().isEmpty() ? loose.at("cells", "steps").items() : loose.items();
        int count = cells.isEmpty() ? StepPattern.DEFAULT_STEPS : Math.min(cells.size(), StepPattern.MAX_STEPS);
        count = notices.clampInt(
                place + ": the number of steps", loose.at("stepCount"), 1, StepPattern.MAX_STEPS, count);
        if (cells.size() > count) {
            notices.add(place + ": the " + (cells.size() - count) + " steps behind its end were left out.");
        }
        List<Step> steps = new ArrayList<>(Collections.nCopies(count, Step.REST));
        for (int row = 0; row < Math.min(count, cells.size()); row++) {
            steps.set(row, step(place + ", row " + (row + 1), cells.get(row)));
        }
        return new StepPattern(steps, List.of(), columns(loose.at("columnConfig"), steps), stepsPerBeat(place, loose));
    }

    private double stepsPerBeat(String place, Loose loose) {
        double max = StepPattern.MAX_STEPS_PER_BEAT;
        double speed = notices.clamp(
                place + ": the steps per beat",
                loose.at("stepsPerBeat"),
                -max,
                max,
                StepPattern.DEFAULT_STEPS_PER_BEAT);
        if (speed == 0) {
            return StepPattern.DEFAULT_STEPS_PER_BEAT;
        }
        return Math.copySign(Math.max(Math.abs(speed), StepPattern.MIN_STEPS_PER_BEAT), speed);
    }

    private Step step(String place, Loose cell) {
        Loose map = cell.at("parameters");
        int index = notices.clampInt(
                place + ": index", cell.at("index", "mediaIndex"), Step.NONE, Step.MAX_INDEX, Step.NONE);
        int length = notices.clampInt(place + ": length", cell.at("length", "stepLength"), 1, Step.MAX_LENGTH, 1);
        int note = notices.clampInt(place + ": note", either(cell, map, "note"), Step.NONE, Step.MAX_NOTE, Step.NONE);
        int chance = notices.clampInt(place + ": chance", either(cell, map, "chance"), 0, 100, 100);
        return new Step(index, length, note, chance, ratio(place, cell, map), locks(place, cell, map));
    }

    /** Note, chance and ratio once lived in the parameter map. */
    private static Loose either(Loose cell, Loose map, String name) {
        return cell.at(name).isPresent() ? cell.at(name) : map.at(name);
    }

    private Ratio ratio(String place, Loose cell, Loose map) {
        int code = notices.clampInt(place + ": ratio", either(cell, map, "ratio"), 0, 99_999, RATIO_FACTOR + 1);
        int part = either(cell, map, "ratioA").number().map(Double::intValue).orElse(code / RATIO_FACTOR);
        int whole = either(cell, map, "ratioB").number().map(Double::intValue).orElse(code % RATIO_FACTOR);
        Ratio ratio = Ratio.clamped(part, whole);
        if (ratio.part() != part || ratio.whole() != whole) {
            notices.add(place + ": the ratio " + part + ":" + whole + " became " + ratio + ".");
        }
        return ratio;
    }

    private TreePMap<String, Double> locks(String place, Loose cell, Loose map) {
        Map<String, Loose> found = new TreeMap<>();
        FLAT_LOCKS.forEach(name -> found.put(name, cell.at(name)));
        map.fields().forEach((name, value) -> found.put(RENAMED_LOCKS.getOrDefault(name, name), value));
        Map<String, Double> locks = new TreeMap<>();
        found.forEach((name, value) -> {
            if (STEP_FIELDS.contains(name) || !value.isPresent()) {
                return;
            }
            if (value.number().isEmpty() || locks.size() == Step.MAX_LOCKS || !StepFields.isLock(name)) {
                notices.add(place + ": the lock of " + Notices.shortened(name) + " was left out.");
            } else {
                locks.put(name, notices.clamp(place + ": " + name, value, -LOCK_LIMIT, LOCK_LIMIT, 0));
            }
        });
        return TreePMap.from(locks);
    }

    /** The columns of the file in their order; where it has none, those whose values the steps use. */
    private List<Column> columns(Loose config, List<Step> steps) {
        record Placed(Column column, double place) {}
        List<Placed> placed = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        for (Loose entry : config.items()) {
            String name = entry.at("parameterName").text().orElse("");
            name = RENAMED_LOCKS.getOrDefault(name, name);
            if (StepFields.isColumn(name) && names.size() < 100 && names.add(name)) {
                boolean required = entry.at("isRequired").isPresent()
                        ? entry.at("isRequired").flag(false)
                        : !entry.at("isRemovable").flag(true);
                double place = entry.at("columnIndex").number().orElse((double) placed.size());
                placed.add(new Placed(new Column(name, required), place));
            }
        }
        placed.sort(Comparator.comparingDouble(Placed::place));
        List<Column> columns =
                new ArrayList<>(placed.stream().map(Placed::column).toList());
        if (!names.contains("index") && !names.contains("note")) {
            columns.addAll(
                    0,
                    StepPattern.DEFAULT_COLUMNS.stream()
                            .filter(column -> !names.contains(column.parameter()))
                            .toList());
        }
        if (config.items().isEmpty()) {
            usedFields(steps).forEach(name -> columns.add(new Column(name, false)));
        }
        return columns;
    }

    private static Set<String> usedFields(List<Step> steps) {
        Set<String> used = new LinkedHashSet<>();
        if (steps.stream().anyMatch(step -> step.note() != Step.NONE)) {
            used.add("note");
        }
        if (steps.stream().anyMatch(step -> step.chance() != 100)) {
            used.add("chance");
        }
        if (steps.stream().anyMatch(step -> !step.ratio().equals(Ratio.ALWAYS))) {
            used.add("ratio");
        }
        Set<String> locks = new TreeSet<>();
        steps.forEach(step -> locks.addAll(step.locks().keySet()));
        used.addAll(locks);
        return used;
    }
}
