package org.videotracker.studio.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.videotracker.model.pattern.Ratio;
import org.videotracker.model.pattern.TrigCondition;

/** How values are written, read and stepped: ST-41 to ST-44. */
class CellKindTest {
    private static final CellKind PLAIN = new DecimalCell(-10, 10, 0);
    private static final List<CellKind> KINDS = List.of(
            PLAIN,
            new DecimalCell(0, 1e4, 0),
            new WholeCell(-1, 127, 0, 1, 2),
            new NoteCell(),
            new RatioCell(),
            new SpeedCell(),
            new PercentCell(50, 80, 50, false),
            new PercentCell(0, 100, 100, true),
            CellKind.toggle(),
            new ChoiceCell(TrigCondition.TEXTS, 0));

    private final CellExpression expression = new CellExpression(() -> 0.5);

    private Reading read(CellKind kind, String text) {
        return kind.read(text, kind.initial(), expression);
    }

    @ParameterizedTest
    @CsvSource({
        "C4,60", "c#4,61", "Db4,61", "bb3,58", "C-1,0", "G9,127", "60,60", "C4+7,67", "C,60", "e,64", "b,71", "+12,72",
        "E4-1,63"
    })
    void aNoteIsTypedByItsNameOrNumber(String text, double note) {
        assertThat(read(new NoteCell(), text)).isEqualTo(new Reading.Number(note));
    }

    @ParameterizedTest
    @CsvSource({"60,C4", "61,C#4", "0,C-1", "127,G9", "71,B4"})
    void aNoteIsShownByItsNameWithCFourAsSixty(double note, String shown) {
        assertThat(new NoteCell().show(note)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"3:4,3:4", "3/4,3:4", "4,4:4", "9:4,4:4", "99:99,16:16", "0:0,1:1", "2:1+3,2:4"})
    void aRatioIsTypedWithAColonOrASlashOrAsOneNumber(String text, String ratio) {
        assertThat(read(new RatioCell(), text))
                .isInstanceOfSatisfying(
                        Reading.Number.class,
                        number ->
                                assertThat(new RatioCell().show(number.value())).isEqualTo(ratio));
    }

    @Test
    void arrowsWalkThroughEveryRatioThereIsAndNoOther() {
        RatioCell cell = new RatioCell();
        Set<Ratio> met = new HashSet<>();
        double value = cell.initial();
        for (int press = 0; press < 200; press++) {
            assertThat(cell.holds(value)).isTrue();
            met.add(RatioCell.ratio(value));
            value = cell.stepped(value, 1, Fineness.NORMAL);
        }
        assertThat(met).hasSize(136);
        assertThat(cell.show(value)).isEqualTo("16:16");
    }

    @ParameterizedTest
    @CsvSource({"1/2,0.5", "-1/8,-0.125", "1/3,0.3333333333333333", "0.5,0.5", "-4,-4", "3/2,1.5"})
    void stepsPerBeatAreKeptAsTypedFractions(String text, double speed) {
        assertThat(read(new SpeedCell(), text)).isEqualTo(new Reading.Number(speed));
    }

    @ParameterizedTest
    @CsvSource({"0.5,1/2", "-0.125,-1/8", "0.3333333333333333,1/3", "4,4", "-4,-4", "1.5,1.5", "1,1", "-1,-1"})
    void stepsPerBeatAreShownAsFractionsBelowOne(double speed, String shown) {
        assertThat(new SpeedCell().show(speed)).isEqualTo(shown);
    }

    @Test
    void arrowsTakeTheSpeedFromFourBackwardsThroughTheFractionsAndNeverThroughZero() {
        SpeedCell cell = new SpeedCell();
        StringBuilder walk = new StringBuilder();
        double value = 3;
        for (int press = 0; press < 10; press++) {
            walk.append(cell.show(value)).append(' ');
            value = cell.stepped(value, -1, Fineness.NORMAL);
        }
        assertThat(walk.toString()).isEqualTo("3 2 1 1/2 1/4 1/8 -1/8 -1/4 -1/2 -1 ");
    }

    @Test
    void anIndexIsShownAndTypedFromOneAndKeptFromZero() {
        CellKind index = new WholeCell(-1, 15, 0, 1, 2);
        assertThat(index.show(0)).isEqualTo("01");
        assertThat(index.read("3", 0, expression)).isEqualTo(new Reading.Number(2));
        assertThat(index.read("+1", 2, expression)).isEqualTo(new Reading.Number(3));
        assertThat(index.read("0", 2, expression)).isEqualTo(new Reading.Number(-1));
    }

    @Test
    void aChoiceIsTypedByItsBeginning() {
        CellKind condition = new ChoiceCell(TrigCondition.TEXTS, 0);
        assertThat(read(condition, "!p")).isEqualTo(new Reading.Number(TrigCondition.NOT_PRE.ordinal()));
        assertThat(read(condition, "1")).isEqualTo(new Reading.Number(TrigCondition.FIRST.ordinal()));
        assertThat(read(condition, "z")).isInstanceOf(Reading.Wrong.class);
        assertThat(condition.stepped(TrigCondition.NOT_FIRST.ordinal(), 1, Fineness.NORMAL))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"NORMAL,0.51", "FINE,0.501", "COARSE,0.6"})
    void decimalsStepByHundredthsThousandthsAndTenths(Fineness fineness, double value) {
        assertThat(new DecimalCell(0, 1, 0).stepped(0.5, 1, fineness)).isEqualTo(value);
    }

    @Property
    void whatIsShownReadsBackAsAValueThatShowsTheSame(@ForAll("kinds") CellKind kind, @ForAll("parts") double part) {
        double value = kind.nearest(kind.valueAt(kind.dragged(kind.place(kind.initial()), (part - 0.5) * 2000, false)));
        Reading reading = read(kind, kind.show(value));
        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.Number.class,
                        number -> assertThat(kind.show(kind.nearest(number.value())))
                                .isEqualTo(kind.show(value)));
    }

    @Property
    void stepsAndDragsStayLegal(
            @ForAll("kinds") CellKind kind,
            @ForAll("parts") double part,
            @ForAll Fineness fineness,
            @ForAll boolean isFine) {
        double value = kind.valueAt(kind.dragged(kind.place(kind.initial()), (part - 0.5) * 4000, isFine));
        assertThat(kind.holds(value)).isTrue();
        assertThat(kind.holds(kind.stepped(value, part < 0.5 ? -1 : 1, fineness)))
                .isTrue();
        assertThat(kind.part(value)).isBetween(0.0, 1.0);
    }

    @Provide
    Arbitrary<CellKind> kinds() {
        return Arbitraries.of(KINDS);
    }

    @Provide
    Arbitrary<Double> parts() {
        return Arbitraries.doubles().between(0, 1);
    }
}
