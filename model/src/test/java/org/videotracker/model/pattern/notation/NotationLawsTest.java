package org.videotracker.model.pattern.notation;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NotationLawsTest {

    @Provide
    Arbitrary<Body> bodies() {
        return Bodies.bodies();
    }

    @Provide
    Arbitrary<String> texts() {
        return Bodies.texts();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatIsPrintedIsReadAsAnEqualBody(@ForAll("bodies") Body body) throws NotationException {
        assertThat(Notation.parse(Notation.print(body)).body()).isEqualTo(body);
    }

    @Property(tries = 3_000, edgeCases = EdgeCasesMode.NONE)
    void everyTextIsReadAndPrintedOrRefusedInAColumnItHas(@ForAll("texts") String text) throws NotationException {
        Notation notation;
        try {
            notation = Notation.parse(text);
        } catch (NotationException refused) {
            assertThat(refused.column()).isBetween(1, text.length() + 1);
            assertThat(refused.getMessage()).isNotBlank();
            return;
        }
        Notation again = Notation.parse(notation.toString());
        assertThat(again.body()).isEqualTo(notation.body());
        assertThat(again).hasToString(notation.toString());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void thePlacesOfWordsAreWhereTheyStand(@ForAll("bodies") Body body) throws NotationException {
        Notation notation = Notation.parse(Notation.print(body));
        assertThat(notation.wordStarts()).isSorted().allSatisfy(start -> {
            boolean isFirst = start == 0 || !isOfWord(notation.text().charAt(start - 1));
            assertThat(isFirst || notation.text().charAt(start - 1) == '^').isTrue();
            assertThat(isOfWord(notation.text().charAt(start))).isTrue();
        });
    }

    private static boolean isOfWord(char character) {
        return Character.isLetterOrDigit(character) || "~-#.^_".indexOf(character) >= 0;
    }
}
