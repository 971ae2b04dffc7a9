package org.videotracker.model.session;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.module.Value;
import org.videotracker.model.pattern.Conditions;
import org.videotracker.model.pattern.Ratio;
import org.videotracker.model.pattern.Retrigger;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.pattern.TrigCondition;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.rejection.Rejection.Code;

/** A step's fields and locks by name, as scripts, paths and columns address them. */
public final class StepFields {
    public static final Parameter INDEX =
            Parameter.ofInt("index", Step.NONE, Step.MAX_INDEX, Step.NONE, "", "The sample slot, from zero; -1 rests.");
    public static final Parameter LENGTH =
            Parameter.ofInt("length", 1, Step.MAX_LENGTH, 1, "steps", "How long the gate is open.");
    public static final Parameter NOTE =
            Parameter.ofInt("note", Step.NONE, Step.MAX_NOTE, Step.NONE, "MIDI", "The pitch; 60 is C4, -1 is unset.");
    public static final Parameter CHANCE = Parameter.ofInt("chance", 0, 100, 100, "%", "How probably the step fires.");
    /** The ratio A:B as the number 1000 A + B. */
    public static final Parameter RATIO =
            Parameter.ofInt("ratio", 1001, 16016, 1001, "A:B", "In which passes the step fires.");

    /** The A of the ratio A:B; never more than B. */
    public static final Parameter RATIO_PART =
            Parameter.ofInt("ratioA", 1, Ratio.LIMIT, 1, "", "The pass of a round in which the step fires.");
    /** The B of the ratio A:B. */
    public static final Parameter RATIO_WHOLE =
            Parameter.ofInt("ratioB", 1, Ratio.LIMIT, 1, "", "How many passes make one round.");

    public static final Parameter CONDITION =
            Parameter.ofEnum("condition", TrigCondition.TEXTS, "When the step fires, beside its chance and its ratio.");
    public static final Parameter MICRO = Parameter.ofFloat(
            "micro", -Step.MAX_MICRO, Step.MAX_MICRO, 0, "steps", "How much later than in the grid it sounds.");
    public static final Parameter RETRIGGER = Parameter.ofInt(
            "retrigger", 1, Retrigger.MAX_COUNT, 1, "", "How often it sounds within its gate, in equal parts.");
    public static final Parameter RAMP = Parameter.ofFloat(
            "ramp", -1, 1, 0, "", "How the volume goes over the retriggers: above 0 it rises, below 0 it falls.");
    public static final Parameter SLIDE =
            Parameter.ofBool("slide", false, "Whether its locks slide to those of the next rows that lock the same.");

    /** The fields that every step has. */
    public static final List<Parameter> FIXED = List.of(
            INDEX, LENGTH, NOTE, CHANCE, RATIO, RATIO_PART, RATIO_WHOLE, CONDITION, MICRO, RETRIGGER, RAMP, SLIDE);

    private static final TrigCondition[] CONDITIONS = TrigCondition.values();
    private static final List<Parameter> PARTS_OF_RATIO = List.of(RATIO_PART, RATIO_WHOLE);
    private static final Pattern LOCK_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,63}");
    private static final double LOCK_LIMIT = 1e9;
    private static final int RATIO_FACTOR = 1000;

    private StepFields() {}

    /** The description of a field; a lock's is that of any finite number, since its target may not be connected yet. */
    public static Parameter descriptor(String field) throws RejectedException {
        for (Parameter parameter : FIXED) {
            if (parameter.name().equals(field)) {
                return parameter;
            }
        }
        if (!LOCK_NAME.matcher(field).matches()) {
            throw RejectedException.of(
                    Code.ILLEGAL_NAME, "\"" + field + "\" is not the name of a step's field or lock.");
        }
        return Parameter.ofFloat(field, -LOCK_LIMIT, LOCK_LIMIT, 0, "", "A parameter lock.");
    }

    /** Whether a name can be that of a parameter lock: a name, and not that of a field that every step has. */
    public static boolean isLock(String name) {
        return LOCK_NAME.matcher(name).matches()
                && FIXED.stream().noneMatch(field -> field.name().equals(name));
    }

    /** Whether a grid can have a column of a name: a lock's, or a field's that is no part of another. */
    public static boolean isColumn(String name) {
        return LOCK_NAME.matcher(name).matches()
                && PARTS_OF_RATIO.stream().noneMatch(field -> field.name().equals(name));
    }

    /** What people choose from for a field, in the words of scripts; empty where any number is as usual as another. */
    public static List<String> usualValues(String field) {
        return switch (field) {
            case "condition" -> TrigCondition.TEXTS;
            case "chance" ->
                Conditions.USUAL_CHANCES.stream().map(String::valueOf).toList();
            case "ratio" -> Ratio.USUAL.stream().map(Ratio::toString).toList();
            default -> List.of();
        };
    }

    /** The value of a field; empty for a lock that is not set. */
    public static Optional<Value> get(Step step, String field) {
        return switch (field) {
            case "index" -> Optional.of(Value.of(step.index()));
            case "length" -> Optional.of(Value.of(step.length()));
            case "note" -> Optional.of(Value.of(step.note()));
            case "chance" -> Optional.of(Value.of(step.chance()));
            case "ratio" ->
                Optional.of(Value.of(
                        step.ratio().part() * RATIO_FACTOR + step.ratio().whole()));
            case "ratioA" -> Optional.of(Value.of(step.ratio().part()));
            case "ratioB" -> Optional.of(Value.of(step.ratio().whole()));
            case "condition" -> Optional.of(Value.of(step.condition().ordinal()));
            case "micro" -> Optional.of(Value.of(step.micro()));
            case "retrigger" -> Optional.of(Value.of(step.retrigger().count()));
            case "ramp" -> Optional.of(Value.of(step.retrigger().ramp()));
            case "slide" -> Optional.of(Value.of(step.slides() ? 1 : 0));
            default -> Optional.ofNullable(step.locks().get(field)).map(Value::of);
        };
    }

    /** A step with one field set, clamped. */
    public static Step set(Step step, String field, double number) throws RejectedException {
        Parameter descriptor = descriptor(field);
        double legal = descriptor.clamp(number);
        return switch (field) {
            case "index" -> step.withIndex((int) legal);
            case "length" -> step.withLength((int) legal);
            case "note" -> step.withNote((int) legal);
            case "chance" -> step.withChance((int) legal);
            case "ratio" -> step.withRatio(Ratio.clamped((int) legal / RATIO_FACTOR, (int) legal % RATIO_FACTOR));
            case "ratioA" ->
                step.withRatio(Ratio.clamped((int) legal, step.ratio().whole()));
            case "ratioB" -> step.withRatio(Ratio.clamped(step.ratio().part(), (int) legal));
            case "condition" -> step.withCondition(CONDITIONS[(int) legal]);
            case "micro" -> step.withMicro(legal);
            case "retrigger" -> step.withRetrigger(step.retrigger().withCount((int) legal));
            case "ramp" -> step.withRetrigger(step.retrigger().withRamp(legal));
            case "slide" -> step.withSlides(legal != 0);
            default -> withLock(step, field, legal);
        };
    }

    private static Step withLock(Step step, String name, double value) throws RejectedException {
        if (!step.locks().containsKey(name) && step.locks().size() == Step.MAX_LOCKS) {
            throw RejectedException.of(Code.LIMIT, "A step has at most " + Step.MAX_LOCKS + " parameter locks.");
        }
        return step.withLock(name, value);
    }

    /** A step with one field as it is in a new step. */
    public static Step reset(Step step, String field) throws RejectedException {
        Parameter descriptor = descriptor(field);
        return FIXED.contains(descriptor)
                ? set(step, field, descriptor.initial().asNumber())
                : step.withoutLock(field);
    }
}
