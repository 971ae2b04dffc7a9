package org.videotracker.script.lua.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.videotracker.engine.event.HandTrigger;
import org.videotracker.engine.event.Locks;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleType.Capability;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.module.Sample;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.rejection.Rejection;
import org.videotracker.model.rejection.Rejection.Code;
import org.videotracker.model.session.Parameters;

/** Triggers as scripts write them: {@code {index = "boom", note = "c4", beats = 0.5, volume = 0.8}}. */
final class TriggerNotation {
    private static final List<String> FIELDS = List.of("index", "note", "beats");
    private static final List<String> FIELDS_OF_STEPS = List.of(
            "length", "chance", "ratio", "ratioA", "ratioB", "condition", "micro", "retrigger", "ramp", "slide");

    private final Module target;
    private int index;
    private int note = Step.NONE;
    private double beats;
    private final TreeMap<String, Double> locks = new TreeMap<>();

    private TriggerNotation(Module target) {
        this.target = target;
    }

    /** The trigger that the fields mean for a module; without any it plays the first sample as it is, to its end. */
    static HandTrigger read(Module target, Map<String, Object> fields) throws RejectedException {
        if (!target.type().can(Capability.ACCEPTS_TRIGGERS)) {
            throw new RejectedException(new Rejection(
                    Code.INCOMPATIBLE,
                    target.name() + " is of the type " + target.type().name() + ", which gets no triggers.",
                    "Trigger a sampler."));
        }
        TriggerNotation trigger = new TriggerNotation(target);
        for (Map.Entry<String, Object> field : fields.entrySet()) {
            trigger.set(field.getKey(), field.getValue());
        }
        return new HandTrigger(target.id(), trigger.index, trigger.note, trigger.beats, Locks.of(trigger.locks));
    }

    private void set(String field, Object value) throws RejectedException {
        switch (field) {
            case "index" -> index = index(value);
            case "note" -> note = note(value);
            case "beats" -> beats = beats(value);
            default -> locks.put(field, lock(field, value));
        }
    }

    private int index(Object value) throws RejectedException {
        if (value instanceof Double number) {
            return (int) Math.clamp(Math.rint(number), 0, Step.MAX_INDEX);
        }
        List<String> names = new ArrayList<>();
        for (int slot = 0; slot < target.samples().size(); slot++) {
            String name = target.samples().slot(slot).map(Sample::name).orElse("");
            if (name.equals(value)) {
                return slot;
            }
            names.add(name);
        }
        names.removeIf(String::isEmpty);
        throw RejectedException.unknown("sample of " + target.name(), value.toString(), names);
    }

    private static int note(Object value) throws RejectedException {
        return value instanceof Double number
                ? (int) Math.clamp(Math.rint(number), Step.NONE, Step.MAX_NOTE)
                : StepNotation.note(value.toString());
    }

    private static double beats(Object value) throws RejectedException {
        if (value instanceof Double number && number > 0 && number <= HandTrigger.MOST_BEATS) {
            return number;
        }
        throw new RejectedException(new Rejection(
                Code.OUT_OF_RANGE,
                "A trigger is more than 0 and at most 1000000 beats long, not " + value + ".",
                "Leave beats out to let the sample sound to its end."));
    }

    private double lock(String name, Object value) throws RejectedException {
        if (FIELDS_OF_STEPS.contains(name)) {
            throw new RejectedException(new Rejection(
                    Code.UNKNOWN,
                    "Only a step has a " + name + ".",
                    name.equals("length") ? "Write how many beats it is long: beats = 0.5." : "Leave it out."));
        }
        Parameter parameter = target.type().lockParameter(name).orElseThrow(() -> unknown(name));
        return Parameters.legalise(parameter, ParameterAccess.toModel(value)).asNumber();
    }

    private RejectedException unknown(String name) {
        List<String> known = new ArrayList<>(FIELDS);
        target.type().lockParameters().forEach(parameter -> known.add(parameter.name()));
        return RejectedException.unknown("field of a trigger", name, known);
    }
}
