package org.videotracker.engine.modulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.videotracker.engine.graph.ModuleHealth;
import org.videotracker.engine.render.RenderSpan;
import org.videotracker.model.command.ModuleCommand.EnableModule;
import org.videotracker.model.command.PatternCommand.CreatePattern;
import org.videotracker.model.command.PatternCommand.DeletePattern;
import org.videotracker.model.command.PatternCommand.PutCycles;
import org.videotracker.model.command.PatternCommand.RenamePattern;
import org.videotracker.model.command.PatternCommand.SetBeatsPerCycle;
import org.videotracker.model.command.TransportCommand;
import org.videotracker.model.pattern.CyclePattern;
import org.videotracker.model.pattern.expression.Expression;
import org.videotracker.model.pattern.expression.Expression.Call;
import org.videotracker.model.pattern.expression.Expression.Number;
import org.videotracker.model.pattern.expression.Expression.Text;

/** The pattern modulator, with a cycle of one beat, which has 64 cells, where nothing else is said. */
class PatternModulatorTest {

    private static ModulatorRig following(Expression expression, double beatsPerCycle, String... settings) {
        ModulatorRig rig = new ModulatorRig();
        write(rig, expression, beatsPerCycle);
        return rig.add("PatternModulator", "wobble", settings)
                .add("Macro", "knob", "value=0.125")
                .map("wobble.out", "knob.value", 0, 1)
                .play();
    }

    private static ModulatorRig following(String notation, String... settings) {
        ModulatorRig rig = following(new Text(notation), 1, settings);
        rig.set("wobble.pattern", "line");
        return rig;
    }

    private static ModulatorRig following(Expression expression) {
        ModulatorRig rig = following(expression, 1);
        rig.set("wobble.pattern", "line");
        return rig;
    }

    private static void write(ModulatorRig rig, Expression expression, double beatsPerCycle) {
        rig.rig.run(new PutCycles("line", new CyclePattern(expression, beatsPerCycle)));
    }

    private static Call call(String name, Expression... arguments) {
        return new Call(name, List.of(arguments));
    }

    private static double[] everyQuarter(ModulatorRig rig, int count) {
        return IntStream.range(0, count)
                .mapToDouble(i -> {
                    double value = rig.next("wobble");
                    rig.cells(15);
                    return value;
                })
                .toArray();
    }

    @Test
    @DisplayName("issue 5: a pattern of numbers moves a parameter, each number from the cell in which its event begins")
    void itGoesThroughTheNumbers() {
        ModulatorRig rig = following("0 [1 0.5] 0.25 <0.75 1>");

        double[] first = rig.course("wobble", 64);
        assertThat(first)
                .isEqualTo(IntStream.range(0, 64)
                        .mapToDouble(cell -> cell < 16 ? 0 : cell < 24 ? 1 : cell < 32 ? 0.5 : cell < 48 ? 0.25 : 0.75)
                        .toArray());
        assertThat(rig.moved("knob.value")).hasValue(0.75);
        assertThat(everyQuarter(rig, 4)).containsExactly(0, 1, 0.25, 1);
    }

    @ParameterizedTest
    @CsvSource({"0.37, 100", "3.7, 1000", "4, 1000", "0.0625, 64"})
    void eventsBeginInTheFirstCellThatDoesNotBeginBeforeThem(double beatsPerCycle, int cells) {
        ModulatorRig rig = following(new Text("0 0.2 0.4 0.6 0.8"), beatsPerCycle, "pattern=line");

        assertThat(rig.course("wobble", cells))
                .containsExactly(
                        IntStream.range(0, cells)
                                .mapToDouble(
                                        cell -> (long) Math.floor(cell * 5 / (64 * beatsPerCycle) + 1e-9) % 5 / 5.0)
                                .toArray(),
                        within(1e-15));
    }

    @Test
    @DisplayName("issue 5: a continuous pattern is followed without steps, also over several cycles")
    void aContinuousPatternIsFollowed() {
        ModulatorRig rig = following(call(
                "slow", call("range", new Call("sine", List.of()), new Number(0.25), new Number(0.75)), new Number(4)));

        assertThat(rig.course("wobble", 512))
                .containsExactly(
                        IntStream.range(0, 512)
                                .mapToDouble(cell -> 0.5 + 0.25 * Math.sin(2 * Math.PI * cell / 256))
                                .toArray(),
                        within(2e-4));
    }

    @Test
    void aSawJumpsAtItsEndAndIsStraightUpToIt() {
        ModulatorRig rig = following(call("fast", new Call("saw", List.of()), new Number(3)));

        assertThat(rig.course("wobble", 128))
                .containsExactly(
                        IntStream.range(0, 128)
                                .mapToDouble(cell -> cell * 3 % 64 / 64.0)
                                .toArray(),
                        within(1e-5));
    }

    @Test
    void continuousNumbersChangeWhereTheEventsOfWhatTheyAreCombinedWithDo() {
        ModulatorRig rig = following(call("mul", new Call("saw", List.of()), new Text("1 0.5 [0.25 1] <0.125!2>")));

        double[] factors = {1, 1, 0.5, 0.5, 0.25, 1, 0.125, 0.125};
        assertThat(rig.course("wobble", 64))
                .containsExactly(
                        IntStream.range(0, 64)
                                .mapToDouble(cell -> cell / 64.0 * factors[cell / 8])
                                .toArray(),
                        within(1e-5));
    }

    @Test
    @DisplayName("issue 5: it glides from the number before for a part of the event, also over the end of a cycle")
    void itGlides() {
        double[] course = following("1 0", "glide=0.5").course("wobble", 128);

        assertThat(course[0]).isZero();
        assertThat(course[4]).isEqualTo(0.25);
        assertThat(course[16]).isEqualTo(1);
        assertThat(course[32]).isEqualTo(1);
        assertThat(course[40]).isEqualTo(0.5);
        assertThat(course[63]).isZero();
        assertThat(course[72]).isEqualTo(0.5);
    }

    @Test
    void anEventOfSeveralCyclesGlidesInItsOwnTime() {
        double[] course = following("<0 1>/2", "glide=1").course("wobble", 512);

        assertThat(course[128]).isZero();
        assertThat(course[160]).isEqualTo(0.25);
        assertThat(course[192]).isEqualTo(0.5);
        assertThat(course[224]).isEqualTo(0.75);
        assertThat(course[255]).isEqualTo(127 / 128.0);
        assertThat(course[320]).isEqualTo(0.5);
    }

    @Test
    @DisplayName("issue 5: min and max say which numbers are the ends of the way, and can be moved")
    void minAndMaxPlaceTheNumbers() {
        assertThat(everyQuarter(following("200 400 1000 50", "min=200", "max=1000"), 4))
                .containsExactly(0, 0.25, 1, 0);
        assertThat(everyQuarter(following("0 1 2 3", "min=2", "max=0"), 4)).containsExactly(1, 0.5, 0, 0);
        assertThat(everyQuarter(following("0 1 2 3", "min=2", "max=2"), 4)).containsExactly(0, 0, 1, 1);
        ModulatorRig moved = following("8").add("Macro", "reach", "value=0.125").map("reach.out", "wobble.max", 16, 32);
        assertThat(moved.next("wobble")).isEqualTo(8.0 / 18);
    }

    @Test
    void aRestHoldsTheNumberBeforeItAlsoOverCycles() {
        assertThat(everyQuarter(following("0.5 ~ 1 ~"), 8)).containsExactly(0.5, 0.5, 1, 1, 0.5, 0.5, 1, 1);
        assertThat(everyQuarter(following("<[~ 0.5 ~ ~] ~ ~ [~ ~ ~ 1]>"), 18))
                .containsExactly(1, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 1, 1, 0.5);
    }

    @Test
    void ofSeveralNumbersTheOneThatBeganLastCounts() {
        assertThat(everyQuarter(following("0.25 , [~ 1] , ~ 0.5 ~ ~"), 4)).containsExactly(0.25, 0.5, 1, 1);
        assertThat(everyQuarter(following(call("stack", new Text("~ ~ 1 ~"), new Call("saw", List.of()))), 4)[2])
                .isEqualTo(1);
    }

    @Test
    void afterASeekItIsWhereItWouldHaveBeen() {
        String notation = "<0 0.3 0.7 1>(<3 5>,8) , ~ 0.1? ~ 0.2";
        double[] played = following(notation, "glide=0.3").play(1234.5).course("wobble", 200);
        ModulatorRig sought = following(notation, "glide=0.3").play(1);
        sought.rig.run(new TransportCommand.Seek(1234.5));

        assertThat(sought.course("wobble", 200)).isEqualTo(played).contains(0.7);
    }

    @Test
    void itStandsStillWhereTheTransportDoes() {
        ModulatorRig rig = following("0 0.25 0.5 1").play(0.3125);
        rig.rig.run(new TransportCommand.Pause());
        assertThat(rig.course("wobble", 100)).containsOnly(0.25);
        rig.rig.run(new TransportCommand.Stop());
        assertThat(rig.course("wobble", 100)).containsOnly(0);
    }

    @Test
    void thePartOfACycleIsReported() {
        ModulatorRig rig = following(new Text("0"), 4, "pattern=line").play(5);
        assertThat(rig.next("wobble", "position")).isEqualTo(0.25);
        assertThat(rig.next("wobble", "missedCycles")).isZero();
    }

    @Test
    @DisplayName("issue 5: the numbers may be those of a control, by any of its names")
    void aControlHasTheNumbers() {
        Expression both = call("pan", call("gain", new Text("0.5 1")), new Text("0 0.25"));
        ModulatorRig rig = following(both);
        rig.set("wobble.control", "pan");
        assertThat(everyQuarter(rig, 4)).containsExactly(0, 0, 0.25, 0.25);
        rig.set("wobble.control", "gain");
        assertThat(everyQuarter(rig, 4)).containsExactly(0.5, 0.5, 1, 1);
        assertThat(rig.rig.faults).hasSize(1); // there was no control at first
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | gain | cycle 0: its events carry gain, pan; say which of them with the parameter control of the modulator.",
                "cutoff | gain | cycle 0: no event has a number called cutoff; its events carry gain, pan.",
                "cutoff | '' | cycle 0: the value 0.5 has no control cutoff.",
            })
    void whatHasNoNumberMovesNothingAndIsSaidOnce(String control, String carried, String message) {
        Expression plain = new Text("0.5");
        ModulatorRig rig = new ModulatorRig();
        write(rig, carried.isEmpty() ? plain : call("pan", call("gain", plain), new Text("1")), 1);
        rig.add("Macro", "knob", "value=0.125").add("PatternModulator", "wobble");
        rig.map("wobble.out", "knob.value", 0, 1).play();
        rig.set("wobble.control", control);
        rig.set("wobble.pattern", "line");
        playOffline(rig, 4);

        assertThat(rig.moved("knob.value")).hasValue(0.125);
        assertThat(rig.rig.faults).singleElement().asString().contains("The pattern \"line\", " + message);
    }

    private static void playOffline(ModulatorRig rig, int beats) {
        long frames = (long) beats * ModulatorRig.CELLS_PER_BEAT * ModulatorRig.CELL;
        rig.rig.renderWithFaults(new RenderSpan(0, frames, frames), 512, null);
        rig.report();
    }

    @Test
    @DisplayName(
            "issue 5: a cycle that cannot be computed moves nothing and is reported once, and no other is different")
    void aFaultInOneCycle() {
        ModulatorRig rig = new ModulatorRig();
        write(rig, new Text("<0.25!5 [0.25*2000] 0.75!2>"), 1);
        rig.add("Macro", "knob", "value=0.125").add("PatternModulator", "wobble", "pattern=line");
        rig.map("wobble.out", "knob.value", 0, 1).play();

        double[] knob = IntStream.range(0, 16)
                .mapToDouble(cycle -> {
                    rig.play(1);
                    return rig.moved("knob.value").orElseThrow();
                })
                .toArray();
        assertThat(knob)
                .containsExactly(
                        0.25, 0.25, 0.25, 0.25, 0.25, 0.125, 0.75, 0.75, 0.25, 0.25, 0.25, 0.25, 0.25, 0.125, 0.75,
                        0.75);
        assertThat(rig.rig.faults)
                .singleElement()
                .asString()
                .contains("The pattern \"line\", cycle 5: there are more than 1024 numbers in one cycle.");
        ModuleHealth health = rig.rig.audio.health().get(rig.rig.id("wobble"));
        assertThat(health.hasFailed()).isFalse();
    }

    @Test
    @DisplayName(
            "issue 5: a pattern that is renamed is followed on, one that is deleted moves nothing until it is back")
    void renamedAndDeleted() {
        ModulatorRig rig = following("0.5 1").play(3.75);
        rig.rig.run(new RenamePattern("line", "verse"));
        assertThat(rig.rig.session().modules().named("wobble").orElseThrow().text("pattern"))
                .isEqualTo("verse");
        assertThat(rig.next("wobble")).isEqualTo(1);
        assertThat(rig.next("wobble", "missedCycles")).isZero();

        rig.rig.run(new DeletePattern("verse"));
        rig.cells(1);
        assertThat(rig.moved("knob.value")).hasValue(0.125);
        assertThat(rig.rig.faults)
                .singleElement()
                .asString()
                .contains("The pattern \"verse\" does not exist, so its modulator moves nothing;");

        rig.rig.engine.undo(1, "test");
        rig.rig.engine.pump();
        rig.cells(1);
        assertThat(rig.moved("knob.value")).hasValue(1);
    }

    @Test
    void aPatternOfStepsIsRefusedInASentence() {
        ModulatorRig rig = following("0.5");
        rig.rig.run(new CreatePattern(Optional.of("grid"), 16));
        rig.set("wobble.pattern", "grid");
        rig.cells(1);
        assertThat(rig.moved("knob.value")).hasValue(0.125);
        assertThat(rig.rig.faults).singleElement().asString().contains("The pattern \"grid\" is made of steps");
    }

    @Test
    void anEditIsFollowedAtOnceInThePresentCycle() {
        ModulatorRig rig = following("<0.5 0.5 0.5>").play(2.5);
        write(rig, new Text("<0 [0.25 1] 0.75>/0.5"), 1);
        assertThat(rig.next("wobble")).isEqualTo(0.75);
        rig.rig.run(new SetBeatsPerCycle("line", 0.5));
        assertThat(rig.next("wobble")).isEqualTo(0.25);
        assertThat(rig.next("wobble", "missedCycles")).isZero();
    }

    @Test
    void oneThatIsDisabledMovesNothing() {
        ModulatorRig rig = following("0.5").play(1);
        rig.rig.run(new EnableModule(rig.rig.id("wobble"), false));
        rig.cells(1);
        assertThat(rig.moved("knob.value")).hasValue(0.125);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 100, 255})
    void blocksOfAnySizeGiveTheSameNumbers(int block) {
        Expression expression =
                call("add", call("mul", new Call("sine", List.of()), new Number(0.5)), new Text("0 0.5(3,8)"));
        double[] expected = played(new ModulatorRig(), expression);
        assertThat(played(new ModulatorRig(block), expression)).isEqualTo(expected);
    }

    private static double[] played(ModulatorRig rig, Expression expression) {
        write(rig, expression, 1.7);
        return rig.add("PatternModulator", "wobble", "pattern=line", "glide=0.2")
                .play()
                .course("wobble", 300);
    }
}
