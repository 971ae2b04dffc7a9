package org.videotracker.studio.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.videotracker.model.pattern.cycle.SourceRange;
import org.videotracker.model.pattern.expression.Expression;

/** Written patterns as texts, and the picture of their events. */
class CycleTextTest {

    @Test
    void aNotationIsEditedAsItIsWritten() {
        CycleText text = CycleText.of(new Expression.Text("bd [sd cp]"));
        assertThat(text.text()).isEqualTo("bd [sd cp]");
        assertThat(text.isNotation()).isTrue();
        assertThat(text.isWrong()).isFalse();
    }

    @Test
    void whatIsWrongInANotationIsSaidWithItsColumn() {
        CycleText text = CycleText.ofNotation("bd [sd");
        assertThat(text.isWrong()).isTrue();
        assertThat(text.column()).isEqualTo(7);
    }

    @Test
    void aPatternOfFunctionsIsShownAsLua() {
        CycleText text = CycleText.of(
                new Expression.Call("fast", List.of(new Expression.Text("bd sd"), new Expression.Number(2))));
        assertThat(text.isNotation()).isFalse();
        assertThat(text.text()).contains("fast").contains("bd sd");
        assertThat(text.notations()).containsExactly("bd sd");
    }

    @Test
    void equalValuesStandInOneLaneAndKnowTheCharactersThatMadeThem() {
        CycleLanes lanes = CycleLanes.of(CycleText.ofNotation("bd sd bd").cycles(), 0, 2);
        assertThat(lanes.lanes().stream().map(CycleLanes.Lane::label)).containsExactly("bd", "sd");
        List<CycleLanes.Box> boxes = lanes.lanes().getFirst().boxes();
        assertThat(boxes).hasSize(4);
        assertThat(boxes.get(1).begin()).isEqualTo(2 / 3f);
        assertThat(boxes.get(1).ranges()).containsExactly(new SourceRange(0, 6, 8));
        assertThat(boxes.get(1).isAt(0.7)).isTrue();
        assertThat(boxes.get(1).isAt(1)).isFalse();
    }

    @Test
    void laterCyclesAreShownFromTheirOwnBeginning() {
        CycleLanes lanes = CycleLanes.of(CycleText.ofNotation("<a b>").cycles(), 1, 1);
        assertThat(lanes.lanes().getFirst().label()).isEqualTo("b");
        assertThat(lanes.lanes().getFirst().boxes().getFirst().begin()).isZero();
    }

    @Test
    void whatWouldCostTooMuchIsASentence() {
        CycleLanes lanes =
                CycleLanes.of(CycleText.ofNotation("[[[a*64]*64]*64]*64").cycles(), 0, 1);
        assertThat(lanes.lanes()).isEmpty();
        assertThat(lanes.fault()).isNotEmpty();
    }
}
