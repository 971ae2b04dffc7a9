package org.videotracker.studio.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** The rules of spec 3: typing is heard while it is legal, and every way to leave a cell. */
class CellEditTest {
    private final Box box = new Box();
    private final CellExpression expression = new CellExpression(() -> box.dice++ % 2);

    /** A value that remembers what was done to it. */
    private static final class Box implements CellTarget {
        private OptionalDouble value = OptionalDouble.of(4);
        private final List<String> heard = new ArrayList<>();
        private int dice;
        private int finished;

        @Override
        public OptionalDouble value() {
            return value;
        }

        @Override
        public void put(double newValue) {
            value = OptionalDouble.of(newValue);
            heard.add(Decimals.trimmed(newValue, 6));
        }

        @Override
        public void clear() {
            value = OptionalDouble.empty();
            heard.add("--");
        }

        @Override
        public void finished() {
            finished++;
        }
    }

    private CellEdit decimal() {
        return new CellEdit(new DecimalCell(-10, 10, 0), true, box, expression);
    }

    private static CellEdit typed(CellEdit edit, String text) {
        text.codePoints().forEach(edit::type);
        return edit;
    }

    @Test
    void whatIsTypedIsHeardAtOnceAndTheFirstCharacterReplacesTheText() {
        CellEdit edit = typed(decimal(), "1.5");
        assertThat(edit.text()).isEqualTo("1.5");
        assertThat(box.heard).containsExactly("1", "1.5");
    }

    @Test
    void aValueIsAppliedOnceAndKeepsAllItsPlaces() {
        CellEdit edit = typed(decimal(), "1/7");
        assertThat(edit.enter()).isTrue();
        assertThat(box.value).hasValue(1.0 / 7);
        assertThat(box.heard).containsExactly("1", "0.142857");
    }

    @Test
    void minusFiveIsMinusFive() {
        assertThat(typed(decimal(), "-5").enter()).isTrue();
        assertThat(box.value).hasValue(-5);
    }

    @Test
    void subtractingHasAWayOfItsOwn() {
        assertThat(typed(decimal(), "-=3").enter()).isTrue();
        assertThat(box.value).hasValue(1);
    }

    @Test
    void aRelativeTextCountsFromTheValueBeforeTyping() {
        assertThat(typed(decimal(), "+1.5").enter()).isTrue();
        assertThat(box.value).hasValue(5.5);
    }

    @Test
    void whatIsIncompleteIsNotApplied() {
        CellEdit edit = typed(decimal(), "5+");
        assertThat(box.heard).containsExactly("5");
        assertThat(edit.enter()).isFalse();
        assertThat(edit.problem()).isNotEmpty();
        assertThat(edit.isOver()).isFalse();
    }

    @Test
    void whatIsOutOfRangeIsNotHeardAndIsBroughtIntoTheRangeByEnter() {
        CellEdit edit = typed(decimal(), "99");
        assertThat(box.heard).containsExactly("9", "4");
        assertThat(edit.enter()).isTrue();
        assertThat(box.value).hasValue(10);
    }

    @Test
    void enterOnAWrongTextGoesOnAndSaysWhy() {
        CellEdit edit = typed(decimal(), "2)");
        assertThat(edit.enter()).isFalse();
        assertThat(edit.problemPosition()).isEqualTo(1);
        assertThat(box.value).hasValue(4);
    }

    @Test
    void losingTheFocusCommitsWhatIsWritten() {
        typed(decimal(), "7").leave();
        assertThat(box.value).hasValue(7);
        assertThat(box.finished).isEqualTo(1);
    }

    @Test
    void losingTheFocusOnAWrongTextPutsTheOldValueBack() {
        CellEdit edit = typed(decimal(), "7+foo");
        edit.leave();
        assertThat(box.value).hasValue(4);
        assertThat(edit.isOver()).isTrue();
    }

    @Test
    void escapePutsTheOldValueBack() {
        typed(decimal(), "7").cancel();
        assertThat(box.value).hasValue(4);
        assertThat(box.finished).isEqualTo(1);
    }

    @Test
    void escapeUnsetsWhatWasNotSet() {
        box.value = OptionalDouble.empty();
        typed(decimal(), "7").cancel();
        assertThat(box.value).isEmpty();
    }

    @Test
    void enterOnAnEmptyTextClearsWhatCanBeCleared() {
        CellEdit edit = decimal();
        edit.delete();
        assertThat(edit.enter()).isTrue();
        assertThat(box.value).isEmpty();
    }

    @Test
    void enterOnAnEmptyTextKeepsWhatCannotBeCleared() {
        CellEdit edit = new CellEdit(new WholeCell(1, 64, 1), false, box, expression);
        edit.delete();
        assertThat(edit.enter()).isTrue();
        assertThat(box.value).hasValue(4);
    }

    @Test
    void dashesClear() {
        assertThat(typed(decimal(), "--").enter()).isTrue();
        assertThat(box.value).isEmpty();
    }

    @Test
    void backspaceRemovesTheLastCharacterAndDeleteAll() {
        CellEdit edit = typed(decimal(), "75");
        edit.backspace();
        assertThat(edit.text()).isEqualTo("7");
        assertThat(box.value).hasValue(7);
        edit.delete();
        assertThat(edit.text()).isEmpty();
        assertThat(box.value).hasValue(4);
    }

    @Test
    void leavingWithControlEnterKeepsWhatIsHeard() {
        CellEdit edit = typed(decimal(), "7+");
        edit.finish();
        assertThat(box.value).hasValue(7);
    }

    @Test
    void aCommaIsADecimalPointOutsideOfAFunction() {
        assertThat(typed(decimal(), "1,5").text()).isEqualTo("1.5");
        assertThat(typed(decimal(), "min(1,2)").text()).isEqualTo("min(1,2)");
    }

    @Test
    void aSecondPointOfANumberIsSwallowed() {
        assertThat(typed(decimal(), "1.2.3").text()).isEqualTo("1.23");
    }

    @Test
    void arrowsMoveTheValueAndWriteIt() {
        CellEdit edit = decimal();
        edit.step(1, Fineness.COARSE);
        edit.step(-1, Fineness.FINE);
        assertThat(edit.text()).isEqualTo("4.099");
        assertThat(box.value).hasValue(4.099);
    }

    @Test
    void arrowsBeginAtTheInitialValueWhereNoneIsSet() {
        box.value = OptionalDouble.empty();
        CellEdit edit = decimal();
        edit.step(1, Fineness.NORMAL);
        assertThat(box.value).hasValue(0);
    }

    @Test
    void theDiceAreThrownOnce() {
        CellEdit edit = typed(decimal(), "rand()");
        double heard = box.value.orElseThrow();
        assertThat(edit.enter()).isTrue();
        assertThat(box.value).hasValue(heard);
        assertThat(box.dice).isEqualTo(1);
    }

    @Test
    void ofMoreThanFiftyCharactersTheOldestDropOff() {
        CellEdit edit = typed(decimal(), "1" + "+1".repeat(30));
        assertThat(edit.text()).hasSize(CellExpression.MAX_LENGTH).endsWith("+1");
    }

    @Test
    void pressingAndReleasingShiftWhileDraggingDoesNotJump() {
        CellDrag drag = new CellDrag(new DecimalCell(0, 10, 0), box, 100, 100, 1);
        drag.move(100, 80, false);
        assertThat(box.value).hasValue(5);
        drag.move(100, 80, true);
        assertThat(box.value).hasValue(5);
        drag.move(100, 70, true);
        assertThat(box.value.orElseThrow()).isBetween(5.0099, 5.0101);
        drag.move(100, 70, false);
        assertThat(box.value.orElseThrow()).isBetween(5.0099, 5.0101);
    }

    @Test
    void aDragTurnsRoundAtOnceAtTheEndOfTheRange() {
        CellDrag drag = new CellDrag(new DecimalCell(0, 10, 0), box, 0, 0, 1);
        drag.move(1000, 0, false);
        drag.move(980, 0, false);
        assertThat(box.value).hasValue(9);
    }

    @Test
    void aClickWithAShakyHandIsNoDrag() {
        CellDrag drag = new CellDrag(new DecimalCell(0, 10, 0), box, 0, 0, 1);
        drag.move(2, 1, false);
        drag.release();
        assertThat(drag.hasBegun()).isFalse();
        assertThat(box.heard).isEmpty();
        assertThat(box.finished).isZero();
    }

    @Test
    void draggingARatioWalksThroughPairs() {
        box.value = OptionalDouble.of(RatioCell.number(new org.videotracker.model.pattern.Ratio(1, 4)));
        CellDrag drag = new CellDrag(new RatioCell(), box, 0, 0, 1);
        drag.move(4, 0, false);
        assertThat(new RatioCell().show(box.value.orElseThrow())).isEqualTo("2:4");
    }
}
