package org.videotracker.engine.sequencing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.videotracker.engine.event.Trigger;
import org.videotracker.engine.sequencing.cycle.Freeze;
import org.videotracker.model.pattern.Column;
import org.videotracker.model.pattern.CyclePattern;
import org.videotracker.model.pattern.Ratio;
import org.videotracker.model.pattern.Retrigger;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.pattern.expression.Expression;
import org.videotracker.model.pattern.expression.Expression.Call;
import org.videotracker.model.pattern.expression.Expression.Lambda;
import org.videotracker.model.pattern.expression.Expression.Number;
import org.videotracker.model.pattern.expression.Expression.Text;
import org.videotracker.model.pattern.expression.Expression.Variable;
import org.videotracker.model.pattern.expression.ExpressionException;
import org.videotracker.model.pattern.expression.ExpressionText;
import org.videotracker.model.pattern.expression.Vocabulary;
import org.videotracker.model.pattern.written.WrittenSteps;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.session.Session;

/** Grid and text meet: what is frozen plays the same notes, and what is written down too. */
class FreezeTest {
    private static final int CYCLE = 96_000;

    /** A note as it is heard. */
    private record Heard(long begin, long end, int index, int note, String locks) {
        static final Comparator<Heard> ORDER = Comparator.comparingLong(Heard::begin)
                .thenComparingInt(Heard::index)
                .thenComparingInt(Heard::note)
                .thenComparingLong(Heard::end)
                .thenComparing(Heard::locks);
    }

    private static Expression call(String word, Expression... arguments) {
        return new Call(word, List.of(arguments));
    }

    private static List<Heard> heard(CompiledPattern pattern, long frames) {
        SequencerTape tape = new SequencerTape(SequencerSettings.looping(pattern));
        Map<Long, Heard> begun = new TreeMap<>();
        List<Heard> heard = new ArrayList<>();
        tape.ear = trigger -> {
            if (trigger.kind == Trigger.Kind.ONSET) {
                begun.put(trigger.id, new Heard(trigger.frame, -1, trigger.index, trigger.note, locks(trigger)));
            } else if (trigger.kind == Trigger.Kind.RELEASE && begun.containsKey(trigger.id)) {
                Heard note = begun.remove(trigger.id);
                heard.add(new Heard(note.begin, trigger.frame, note.index, note.note, note.locks));
            }
        };
        tape.runTo(frames);
        begun.values().forEach(heard::add);
        heard.sort(Heard.ORDER);
        return heard;
    }

    private static String locks(Trigger trigger) {
        TreeMap<String, String> locks = new TreeMap<>();
        for (int i = 0; i < trigger.locks.count(); i++) {
            locks.put(trigger.locks.name(i), "%.6f".formatted(trigger.locks.value(i)));
        }
        return locks.toString();
    }

    private static List<Heard> heard(CyclePattern pattern, long frames) {
        try {
            return heard(
                    WrittenCycles.compiled("A", pattern.beatsPerCycle(), Vocabulary.compile(pattern.expression())),
                    frames);
        } catch (ExpressionException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static List<Heard> heard(List<StepPattern> voices, long frames) {
        return voices.stream()
                .flatMap(voice -> heard(SequencerTape.compiled("A", voice), frames).stream())
                .sorted(Heard.ORDER)
                .toList();
    }

    private static List<StepPattern> frozen(Expression expression, Freeze.Wanted wanted) throws RejectedException {
        return Freeze.of(Session.EMPTY.withPattern("A", CyclePattern.of(expression)), "A", wanted);
    }

    private static String complaint(Expression expression, Freeze.Wanted wanted) {
        return catchThrowableOfType(RejectedException.class, () -> frozen(expression, wanted))
                .rejection()
                .sentence();
    }

    @Test
    void rowsAreAsManyAsTheNotesNeedAndSixteenWhereTheyLeaveTheChoice() throws RejectedException {
        assertThat(frozen(new Text("0 1 2 3"), Freeze.Wanted.USUAL).getFirst().size())
                .isEqualTo(16);
        assertThat(frozen(new Text("0 1 2"), Freeze.Wanted.USUAL).getFirst().size())
                .isEqualTo(12);
        assertThat(frozen(new Text("0*32"), Freeze.Wanted.USUAL).getFirst().size())
                .isEqualTo(32);
        assertThat(frozen(new Text("0 1"), new Freeze.Wanted(OptionalInt.of(2), OptionalInt.empty(), false))
                        .getFirst()
                        .steps())
                .containsExactly(Step.of(0), Step.of(1));
    }

    @Test
    void asManyCyclesAreFrozenAsItTakesToRepeat() throws RejectedException {
        StepPattern frozen = frozen(new Text("<0 1 2>"), Freeze.Wanted.USUAL).getFirst();

        assertThat(frozen.size()).isEqualTo(48);
        assertThat(frozen.beats()).isEqualTo(12);
    }

    @Test
    void whatControlsSayBecomesFieldsAndLocksWithTheirColumns() throws RejectedException {
        Expression written =
                call("gain", call("note", call("n", new Text("3 4")), new Text("c4 e4")), new Text("0.5 1"));
        StepPattern frozen = frozen(written, new Freeze.Wanted(OptionalInt.of(2), OptionalInt.empty(), false))
                .getFirst();

        assertThat(frozen.steps())
                .containsExactly(
                        Step.of(3).withNote(60).withLock("volume", 0.5),
                        Step.of(4).withNote(64).withLock("volume", 1));
        assertThat(frozen.columns()).extracting(Column::parameter).contains("index", "note", "length", "volume");
    }

    @Test
    void whatNoRowCanHoldIsRefusedWithAReason() {
        assertThat(complaint(new Text("[0,1]"), Freeze.Wanted.USUAL)).contains("several notes", "voices");
        assertThat(complaint(new Text("0 1 2"), new Freeze.Wanted(OptionalInt.of(16), OptionalInt.empty(), false)))
                .contains("no grid of 16 steps", "3 steps");
        assertThat(complaint(new Text("0*7 1*11 2*13"), Freeze.Wanted.USUAL)).contains("at most 256");
        assertThat(complaint(new Text("0?*8"), Freeze.Wanted.USUAL)).contains("does not repeat", "how many cycles");
        assertThat(complaint(new Text("kick"), Freeze.Wanted.USUAL)).contains("slot", "\"kick\"");
        assertThat(complaint(call("note", new Number(60.5)), Freeze.Wanted.USUAL))
                .contains("whole notes");
        assertThat(complaint(call("cut", new Text("0"), new Number(1)), Freeze.Wanted.USUAL))
                .contains("cut group");
        assertThat(complaint(new Text("0/100"), new Freeze.Wanted(OptionalInt.empty(), OptionalInt.of(1), false)))
                .contains("at most 64");
    }

    @Test
    void notesAtOneTimeGoIntoVoices() throws RejectedException {
        Freeze.Wanted voices = new Freeze.Wanted(OptionalInt.empty(), OptionalInt.empty(), true);

        assertThat(frozen(new Text("[0,1,2] 3"), voices)).hasSize(3);
    }

    @Provide
    Arbitrary<Expression> patterns() {
        return Arbitraries.longs().map(seed -> pattern(new Random(seed), 3));
    }

    private static Expression pattern(Random random, int depth) {
        if (depth == 0) {
            List<String> texts = List.of("0 1 [2 3]", "<0 1> 2", "0(3,8)", "4@3 5", "{0 1 2}%4", "[0,7] ~ 2");
            return new Text(texts.get(random.nextInt(texts.size())));
        }
        Expression inner = pattern(random, depth - 1);
        return switch (random.nextInt(9)) {
            case 0 -> call("fast", inner, new Number(2));
            case 1 -> call("slow", inner, new Number(2));
            case 2 -> call("rev", inner);
            case 3 -> call("every", inner, new Number(3), new Lambda(List.of("x"), call("rev", new Variable("x"))));
            case 4 ->
                call(
                        "off",
                        inner,
                        new Number(0.25),
                        new Lambda(List.of("x"), call("ply", new Variable("x"), new Number(2))));
            case 5 -> call("iter", inner, new Number(4));
            case 6 -> call("stack", inner, pattern(random, depth - 1));
            case 7 ->
                call("clip", call("note", call("n", pattern(random, 0)), new Text("60 <64 72>")), new Text("0.5 2"));
            default -> call("speed", call("n", pattern(random, 0)), new Text("1 -0.5"));
        };
    }

    @Property(tries = 300)
    void whatIsFrozenPlaysTheSameNotes(@ForAll("patterns") Expression expression) {
        List<StepPattern> voices;
        try {
            voices = frozen(expression, new Freeze.Wanted(OptionalInt.empty(), OptionalInt.empty(), true));
        } catch (RejectedException tooFine) {
            Assume.that(false);
            return;
        }
        long frames = 4 * CYCLE;

        assertThat(heard(voices, frames))
                .as(ExpressionText.of(expression))
                .isEqualTo(heard(CyclePattern.of(expression), frames));
    }

    @Provide
    Arbitrary<StepPattern> steps() {
        return Arbitraries.longs().map(seed -> steps(new Random(seed)));
    }

    private static StepPattern steps(Random random) {
        int size = List.of(4, 8, 12, 16, 33).get(random.nextInt(5));
        List<Step> steps = new ArrayList<>(Collections.nCopies(size, Step.REST));
        for (int row = 0; row < size; row++) {
            if (random.nextBoolean()) {
                steps.set(row, step(random, row == 0 || row == size - 1, size));
            }
        }
        List<Column> columns = new ArrayList<>(StepPattern.DEFAULT_COLUMNS);
        columns.add(new Column("speed", false));
        columns.add(new Column("pan", false));
        double speed = List.of(4.0, -4.0, 3.0).get(random.nextInt(3));
        double swing = List.of(50.0, 62.5, 200.0 / 3).get(random.nextInt(3));
        return new StepPattern(steps, List.of(), columns, speed, swing);
    }

    private static Step step(Random random, boolean isAtTheEdge, int size) {
        Step step = Step.of(random.nextInt(9)).withLength(1 + random.nextInt(3));
        step = random.nextInt(3) == 0 ? step.withNote(random.nextInt(128)) : step;
        step = random.nextInt(3) == 0 ? step.withRatio(new Ratio(1 + random.nextInt(3), 3)) : step;
        step = random.nextInt(3) == 0 ? step.withLock("speed", random.nextInt(9) / 4.0 - 1) : step;
        step = random.nextInt(4) == 0 ? step.withLock("pan", random.nextInt(9) / 4.0 - 1) : step;
        step = random.nextInt(6) == 0 ? step.withLock("unheard", 1) : step;
        if (!isAtTheEdge && random.nextInt(4) == 0) {
            step = step.withMicro(List.of(-0.25, 1.0 / 3, 0.125).get(random.nextInt(3)));
        }
        return random.nextInt(5) == 0 ? step.withRetrigger(new Retrigger(2, 0)).withLength(1) : step;
    }

    @Property(tries = 300)
    void whatIsWrittenDownPlaysTheSameNotes(@ForAll("steps") StepPattern steps) {
        CyclePattern written;
        try {
            written = WrittenSteps.of(steps);
        } catch (RejectedException unsayable) {
            Assume.that(false);
            return;
        }
        long frames = (long) (7 * steps.beats() * 24_000);
        List<Heard> before = heard(List.of(steps), frames);
        List<Heard> after = heard(written, frames);

        String text = ExpressionText.of(written.expression());
        assertThat(after).as(text).isEqualTo(before);
    }

    @Test
    void aGridIsWrittenAsAGrid() throws RejectedException {
        StepPattern beat = StepPattern.empty(8)
                .withStep(0, Step.of(0))
                .withStep(4, Step.of(1).withLength(2))
                .withStep(6, Step.of(0).withRatio(new Ratio(2, 2)));

        assertThat(ExpressionText.of(WrittenSteps.of(beat).expression())).isEqualTo("\"0 ~ ~ ~ 1@2 <~ 0> ~\"");
        assertThat(WrittenSteps.of(beat).beatsPerCycle()).isEqualTo(2);
    }

    @Test
    void whatCannotBeWrittenIsRefusedWithTheRow() {
        StepPattern ramp = StepPattern.empty(4).withStep(2, Step.of(0).withRetrigger(new Retrigger(4, 0.5)));
        StepPattern early = StepPattern.empty(4).withStep(0, Step.of(0).withMicro(-0.25));

        for (StepPattern pattern : List.of(ramp, early)) {
            String sentence = catchThrowableOfType(RejectedException.class, () -> WrittenSteps.of(pattern))
                    .rejection()
                    .sentence();
            assertThat(sentence).startsWith("Row ").contains("cannot be written");
        }
    }
}
