package org.videotracker.model.pattern.notation;

import java.util.List;
import java.util.Optional;

/** A word, or something in brackets. */
public sealed interface Item {

    /**
     * A name, a number, a note or a rest: letters, digits and the characters {@code ~ - # . ^ _}. One that begins with two points
     * is read as the end of a range where it follows an item without a number.
     */
    record Word(String text) implements Item {
        public Word {
            boolean isSign = text.isEmpty() || text.equals(".") || text.equals("_");
            if (isSign || !text.chars().allMatch(Word::isCharacter)) {
                throw new IllegalArgumentException("no word: '" + text + "'");
            }
        }

        private static boolean isCharacter(int character) {
            return Character.isLetter(character)
                    || character >= '0' && character <= '9'
                    || "~-#.^_".indexOf(character) >= 0
                    || Character.getType(character) == Character.LETTER_NUMBER;
        }

        public boolean isRest() {
            return text.equals("~") || text.equals("-");
        }
    }

    /** {@code [a b]}: a cycle in the time of one item. */
    record Group(Body body) implements Item {}

    /** {@code {a b, c d e}%4}: layers whose items are equally long; as many in a cycle as the first has, or as is said. */
    record Polymeter(List<Body.Sequence> layers, Optional<Item> steps) implements Item {
        public Polymeter {
            layers = List.copyOf(layers);
        }
    }

    /** {@code <a b>}: one item of each layer in a cycle. */
    record Alternation(List<Body.Sequence> layers) implements Item {
        public Alternation {
            layers = List.copyOf(layers);
        }
    }
}
