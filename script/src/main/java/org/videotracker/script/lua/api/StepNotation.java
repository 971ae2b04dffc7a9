package org.videotracker.script.lua.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.videotracker.model.pattern.Ratio;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.pattern.TrigCondition;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.rejection.Rejection;
import org.videotracker.model.rejection.Rejection.Code;
import org.videotracker.model.session.StepFields;

/** Steps as scripts write them: {@code {index = 0, note = "c4", ratio = "1:4", volume = 0.8}}. */
public final class StepNotation {
    private static final Pattern NOTE = Pattern.compile("([A-Ga-g])([#b]?)(-?\\d)");
    private static final Pattern RATIO = Pattern.compile("(\\d{1,2}):(\\d{1,2})");
    private static final int[] SEMITONES = {9, 11, 0, 2, 4, 5, 7};
    private static final String[] NAMES = {"c", "c#", "d", "d#", "e", "f", "f#", "g", "g#", "a", "a#", "b"};
    private static final String NOTE_FIELD = "note";
    private static final String RATIO_FIELD = "ratio";
    private static final String CONDITION_FIELD = "condition";
    private static final String SLIDE_FIELD = "slide";
    private static final String WHOLE_OF_RATIO = "ratioB";

    private StepNotation() {}

    /** A step that is as the fields say, and else as a new one. */
    static Step read(Map<?, ?> fields) throws RejectedException {
        Step step = Step.REST;
        if (fields.get(WHOLE_OF_RATIO) instanceof Double whole) {
            step = StepFields.set(step, WHOLE_OF_RATIO, whole); // the part can be no more than the whole
        }
        for (Map.Entry<?, ?> field : fields.entrySet()) {
            step = with(step, (String) field.getKey(), field.getValue());
        }
        return step;
    }

    private static Step with(Step step, String name, @Nullable Object value) throws RejectedException {
        if (value instanceof Double number) {
            return StepFields.isLock(name) ? withLock(step, name, number) : StepFields.set(step, name, number);
        }
        if (value instanceof String text && name.equals(NOTE_FIELD)) {
            return step.withNote(note(text));
        }
        if (value instanceof String text && name.equals(RATIO_FIELD)) {
            return step.withRatio(ratio(text));
        }
        if (value instanceof String text && name.equals(CONDITION_FIELD)) {
            return step.withCondition(condition(text));
        }
        if (value instanceof Boolean slides && name.equals(SLIDE_FIELD)) {
            return step.withSlides(slides);
        }
        String kind = name.equals(SLIDE_FIELD) ? " of a step is true or false." : " of a step is a number.";
        throw RejectedException.of(Code.ILLEGAL_VALUE, name + kind);
    }

    private static TrigCondition condition(String text) throws RejectedException {
        return TrigCondition.of(text)
                .orElseThrow(() -> RejectedException.unknown("condition", text, TrigCondition.TEXTS));
    }

    private static Step withLock(Step step, String name, double value) throws RejectedException {
        if (!step.locks().containsKey(name) && step.locks().size() == Step.MAX_LOCKS) {
            throw RejectedException.of(Code.LIMIT, "A step has at most " + Step.MAX_LOCKS + " parameter locks.");
        }
        return step.withLock(name, value);
    }

    /** The note that a name such as {@code c4}, {@code f#3} or {@code eb5} means. */
    static int note(String name) throws RejectedException {
        MatchResult note = matched(NOTE, name)
                .orElseThrow(() -> new RejectedException(new Rejection(
                        Code.ILLEGAL_VALUE,
                        "\"" + name + "\" is no note.",
                        "Write for example \"c4\", \"f#3\", \"eb5\" or the number 60, which is c4.")));
        int letter = Character.toLowerCase(note.group(1).charAt(0)) - 'a';
        int shift = note.group(2).isEmpty() ? 0 : note.group(2).equals("#") ? 1 : -1;
        int number = 12 * (Integer.parseInt(note.group(3)) + 1) + SEMITONES[letter] + shift;
        if (number < 0 || number > Step.MAX_NOTE) {
            throw RejectedException.of(
                    Code.OUT_OF_RANGE, "Notes go from \"c-1\" to \"g9\"; \"" + name + "\" does not.");
        }
        return number;
    }

    /** The name of a note, such as {@code c4} for 60. */
    public static String noteName(int note) {
        return NAMES[note % 12] + (note / 12 - 1);
    }

    private static Ratio ratio(String text) throws RejectedException {
        MatchResult ratio = matched(RATIO, text).orElseThrow(() -> noRatio(text));
        int part = Integer.parseInt(ratio.group(1));
        int whole = Integer.parseInt(ratio.group(2));
        if (part < 1 || part > whole || whole > Ratio.LIMIT) {
            throw noRatio(text);
        }
        return new Ratio(part, whole);
    }

    private static RejectedException noRatio(String text) {
        return new RejectedException(new Rejection(
                Code.ILLEGAL_VALUE,
                "\"" + text + "\" is no ratio.",
                "Write \"A:B\" with A of 1..B and B of 1..16: \"1:4\" fires in the first of every four passes."));
    }

    private static Optional<MatchResult> matched(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    /** All that a step holds, for scripts to read. */
    static Map<String, Object> describe(Step step) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("index", step.index());
        shown.put(NOTE_FIELD, step.note());
        shown.put("length", step.length());
        shown.put("chance", step.chance());
        shown.put(RATIO_FIELD, step.ratio().toString());
        shown.put(CONDITION_FIELD, step.condition().text());
        shown.put("micro", step.micro());
        shown.put("retrigger", step.retrigger().count());
        shown.put("ramp", step.retrigger().ramp());
        shown.put(SLIDE_FIELD, step.slides());
        shown.putAll(step.locks());
        return shown;
    }
}
