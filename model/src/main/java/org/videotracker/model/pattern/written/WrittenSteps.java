package org.videotracker.model.pattern.written;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.videotracker.model.pattern.CyclePattern;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.pattern.TrigCondition;
import org.videotracker.model.pattern.cycle.Fraction;
import org.videotracker.model.pattern.expression.Expression;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.rejection.Rejection;
import org.videotracker.model.rejection.Rejection.Code;

/**
 * Writes a pattern of steps: a cycle pattern that plays the same notes, a pass being a cycle. Chance is written too, but falls
 * otherwise than that of steps. What depends on other notes or on how one plays, and what belongs to no single note, cannot be
 * written and is refused. Pure; any thread may call.
 */
public final class WrittenSteps {
    private final StepPattern source;
    private final Fraction length;
    private final Map<WrittenLayer, List<WrittenVoice>> layers = new LinkedHashMap<>();

    private WrittenSteps(StepPattern source) {
        this.source = source;
        length = Fraction.of(source.size());
    }

    /** The cycle pattern that plays what a pattern of steps plays. */
    public static CyclePattern of(StepPattern source) throws RejectedException {
        double beats = source.beats();
        if (!CyclePattern.isLegalLength(beats)) {
            throw refused(
                    "A pass of this pattern lasts " + beats + " beats, and a cycle lasts 1/16..256.",
                    "Make it shorter, or change its speed.");
        }
        WrittenSteps steps = new WrittenSteps(source);
        for (WrittenNote note : steps.notes()) {
            steps.add(note);
        }
        return new CyclePattern(steps.expression(), beats);
    }

    private List<WrittenNote> notes() throws RejectedException {
        List<WrittenNote> notes = new ArrayList<>();
        for (int place = 0; place < source.size(); place++) {
            int row = rowAt(place);
            Step step = heard(source.step(row));
            requireSayable(row, step);
            if (!step.isRest() && step.chance() > 0) {
                double swing = place % 2 == 0 ? StepPattern.STRAIGHT : source.swing();
                WrittenNote note = WrittenNote.of(step, place, index(place), swing);
                if (note.begin().isBelow(Fraction.ZERO) || !note.begin().isBelow(length)) {
                    throw refused("Row " + row + " sounds in another pass than its own, which cannot be written.", "");
                }
                notes.add(note);
            }
        }
        requireWholeRetriggers(notes);
        return notes;
    }

    /** Without the locks that have no column: those are not heard. */
    private Step heard(Step step) {
        Step heard = step;
        for (String lock : step.locks().keySet()) {
            heard = source.hasColumn(lock) ? heard : heard.withoutLock(lock);
        }
        return heard;
    }

    private int rowAt(int place) {
        return source.readsBackwards() ? source.size() - 1 - place : place;
    }

    private static void requireSayable(int row, Step step) throws RejectedException {
        String what = step.condition() != TrigCondition.NONE
                ? "the condition " + step.condition().text()
                : step.retrigger().ramp() != 0
                        ? "a ramp of retriggers"
                        : step.slides()
                                ? "a slide"
                                : step.isRest() && !step.locks().isEmpty() ? "locks without a note" : "";
        if (step.retrigger().count() > 1 && step.chance() < 100) {
            what = "retriggers that sound by chance";
        }
        if (!what.isEmpty()) {
            throw refused("Row " + row + " has " + what + ", which cannot be written.", "Take it away first.");
        }
    }

    /** The next note of a sequencer ends the retriggers of the one before. */
    private void requireWholeRetriggers(List<WrittenNote> notes) throws RejectedException {
        for (int i = 0; i < notes.size(); i++) {
            WrittenNote note = notes.get(i);
            Fraction next = i + 1 < notes.size()
                    ? notes.get(i + 1).begin()
                    : notes.getFirst().begin().plus(length);
            boolean isCut = note.step().retrigger().count() > 1
                    && (note.end().isAbove(next) || note.end().isAbove(length));
            if (isCut) {
                throw refused(
                        "The retriggers of a row last until another note or the next pass, which cannot be written.",
                        "Make the row shorter.");
            }
        }
    }

    /** A note without an index plays the sample of the note before it. */
    private int index(int place) {
        for (int back = 0; back < source.size(); back++) {
            int index = source.step(rowAt(Math.floorMod(place - back, source.size())))
                    .index();
            if (index != Step.NONE) {
                return index;
            }
        }
        return 0;
    }

    private void add(WrittenNote note) {
        boolean crosses = note.end().isAbove(length);
        WrittenNote within = crosses ? note.until(length) : note;
        double clip = crosses ? note.gate().dividedBy(within.gate()).toDouble() : 1;
        WrittenLayer layer = new WrittenLayer(
                note.step().note() != Step.NONE,
                List.copyOf(new TreeSet<>(note.step().locks().keySet())),
                clip);
        List<WrittenVoice> voices = layers.computeIfAbsent(layer, any -> new ArrayList<>());
        for (WrittenVoice voice : voices) {
            if (voice.add(within)) {
                return;
            }
        }
        WrittenVoice voice = new WrittenVoice(source.size());
        voice.add(within);
        voices.add(voice);
    }

    private Expression expression() {
        List<Expression> all = new ArrayList<>();
        layers.forEach((layer, voices) -> voices.forEach(voice -> all.add(layer.expression(voice))));
        return switch (all.size()) {
            case 0 -> new Expression.Text("~");
            case 1 -> all.getFirst();
            default -> new Expression.Call("stack", all);
        };
    }

    private static RejectedException refused(String message, String hint) {
        return new RejectedException(new Rejection(Code.ILLEGAL_VALUE, message, hint));
    }
}
