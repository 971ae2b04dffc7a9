package org.videotracker.engine.sequencing.cycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.videotracker.engine.event.Locks;
import org.videotracker.engine.sampler.MultiSamplerType;
import org.videotracker.engine.sequencing.cycle.CycleNote.GateLength;
import org.videotracker.engine.sequencing.cycle.CycleNote.Sound;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.pattern.cycle.Value;
import org.videotracker.model.pattern.cycle.Value.Controls;
import org.videotracker.model.pattern.cycle.Value.Flag;
import org.videotracker.model.pattern.cycle.Value.Listed;
import org.videotracker.model.pattern.cycle.Value.Num;
import org.videotracker.model.pattern.cycle.Value.Text;
import org.videotracker.model.pattern.cycle.control.Control;
import org.videotracker.model.pattern.cycle.control.KnownControls;
import org.videotracker.model.pattern.cycle.harmony.NoteName;

/**
 * Reads from the value of an event what it triggers, by the meanings that {@link KnownControls} gives. What it cannot read it leaves
 * out, and takes down as a sentence. Engine thread.
 *
 * <p>A pitch beside the notes of the scale is the nearest note, detuned. An event that names no sample plays the first one, whatever
 * was played before, so that a cycle sounds the same whenever it is played.
 */
final class SoundReader {
    private static final double LAST_NOTE = Step.MAX_NOTE;
    /** Far beyond what a sampler plays, and far from what no number can hold. */
    private static final double MOST_SEMITONES = 600;

    /** The parameters whose options have names. */
    private static final Map<String, Parameter> WITH_OPTIONS = withOptions();

    private final List<String> complaints = new ArrayList<>();

    private static Map<String, Parameter> withOptions() {
        Map<String, Parameter> found = new TreeMap<>();
        for (Parameter parameter : MultiSamplerType.create().lockParameters()) {
            if (!parameter.options().isEmpty()) {
                found.put(parameter.name(), parameter);
            }
        }
        return found;
    }

    /** What could not be read since the last call. */
    List<String> takeComplaints() {
        List<String> taken = List.copyOf(complaints);
        complaints.clear();
        return taken;
    }

    /** What a value triggers; nothing for a value that is silent. */
    Optional<Sound> read(Value value) {
        return switch (value) {
            case Num number -> read(Map.of("n", number));
            case Text text -> read(Map.of("s", text));
            case Listed(List<Value> values) -> read(spread(values));
            case Controls(SortedMap<String, Value> byName) -> read(byName);
            case Flag flag -> {
                complaints.add("the value " + flag + " plays nothing; use numbers or names of samples");
                yield Optional.empty();
            }
        };
    }

    private static Map<String, Value> spread(List<Value> values) {
        Map<String, Value> spread = new TreeMap<>();
        List<String> names = KnownControls.of("s").map(Control::listed).orElse(List.of("s"));
        for (int i = 0; i < Math.min(names.size(), values.size()); i++) {
            spread.put(names.get(i), values.get(i));
        }
        return spread;
    }

    private Optional<Sound> read(Map<String, Value> given) {
        Map<String, Value> byName = new TreeMap<>();
        given.forEach((name, value) -> byName.put(KnownControls.nameOf(name), value));
        Value bare = byName.remove("value");
        boolean isNamed = byName.containsKey("s") || byName.containsKey("n") || byName.containsKey("note");
        if (bare != null && !isNamed) {
            byName.put(bare instanceof Text ? "s" : "n", bare);
        }
        if (isEmptyPortion(byName)) {
            return Optional.empty();
        }
        return sound(byName);
    }

    private boolean isEmptyPortion(Map<String, Value> byName) {
        double begin = number(byName, "begin").orElse(0.0);
        double end = number(byName, "end").orElse(1.0);
        return (byName.containsKey("begin") || byName.containsKey("end")) && (begin >= 1 || begin >= end);
    }

    private Optional<Sound> sound(Map<String, Value> byName) {
        Value s = byName.remove("s");
        if (s instanceof Listed || s instanceof Flag || s instanceof Controls) {
            complaints.add("there is no sample called " + s);
            return Optional.empty();
        }
        String sample = s instanceof Text(String text) ? text.trim().toLowerCase(Locale.ROOT) : "";
        Optional<Double> n = number(byName, "n");
        double place = s instanceof Num(double number) ? number : n.orElse(0.0);
        if (sample.isEmpty() && !isPlace(place)) {
            complaints.add("there is no sample " + place + "; samples are counted from 0 to " + Step.MAX_INDEX);
            return Optional.empty();
        }
        Optional<Double> semitones = pitch(byName);
        if (semitones.isEmpty() && byName.containsKey("note")) {
            return Optional.empty();
        }
        double exact = semitones.orElse(0.0);
        double note = Math.clamp(Math.rint(exact), 0, LAST_NOTE);
        double beside = Math.clamp(exact - note, -MOST_SEMITONES, MOST_SEMITONES);
        return Optional.of(new Sound(
                sample,
                Math.clamp(Math.round(place), Integer.MIN_VALUE, Integer.MAX_VALUE),
                semitones.isEmpty() ? Step.NONE : (int) note,
                StrictMath.pow(2, beside / 12),
                (int) Math.round(number(byName, "cut").orElse(0.0)),
                byName.get("unit") instanceof Text(String unit) && unit.equals("c"),
                gate(byName),
                locks(byName)));
    }

    private static boolean isPlace(double place) {
        return Math.round(place) >= 0 && Math.round(place) <= Step.MAX_INDEX;
    }

    private Optional<Double> pitch(Map<String, Value> byName) {
        if (byName.get("note") instanceof Text(String name)) {
            OptionalInt midi = NoteName.midi(name);
            if (midi.isEmpty()) {
                complaints.add("there is no note called " + name + "; notes are called c4, eb3 or f#5");
                return Optional.empty();
            }
            return Optional.of((double) midi.getAsInt());
        }
        return number(byName, "note");
    }

    private GateLength gate(Map<String, Value> byName) {
        Optional<Double> cycles = number(byName, "duration");
        Optional<Double> clip = number(byName, "clip");
        return cycles.isEmpty() && clip.isEmpty()
                ? GateLength.OF_EVENT
                : new GateLength(cycles.orElse(Double.NaN), clip.orElse(1.0));
    }

    private Locks locks(Map<String, Value> byName) {
        TreeMap<String, Double> locks = new TreeMap<>();
        byName.forEach((name, value) -> {
            Optional<Control> control = KnownControls.of(name);
            boolean isLock = control.isEmpty() || control.get().isLock();
            if (isLock && !name.startsWith("_")) {
                String parameter = control.map(Control::lock).orElse(name);
                amount(name, parameter, value)
                        .ifPresent(number -> locks.put(
                                parameter,
                                control.map(it -> it.lockValue(number)).orElse(number)));
            }
        });
        return locks.isEmpty() ? Locks.NONE : Locks.of(locks);
    }

    private Optional<Double> amount(String name, String parameter, Value value) {
        Parameter options = WITH_OPTIONS.get(parameter);
        if (options != null && value instanceof Text(String option)) {
            Optional<Integer> found = options.option(option);
            if (found.isEmpty()) {
                complaints.add(name + " cannot be " + option + "; it is one of "
                        + String.join(", ", options.options()).toLowerCase(Locale.ROOT));
            }
            return found.map(Integer::doubleValue);
        }
        return number(name, value);
    }

    private Optional<Double> number(Map<String, Value> byName, String name) {
        Value value = byName.get(name);
        return value == null ? Optional.empty() : number(name, value);
    }

    private Optional<Double> number(String name, Value value) {
        if (value instanceof Num(double number) && Double.isFinite(number)) {
            return Optional.of(number);
        }
        if (value instanceof Flag(boolean isTrue)) {
            return Optional.of(isTrue ? 1.0 : 0.0);
        }
        complaints.add(name + " is a number, and cannot be " + value);
        return Optional.empty();
    }
}
