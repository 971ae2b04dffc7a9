package org.videotracker.model.pattern.notation;

import java.util.List;

/** What a notation or a pair of square brackets holds. */
public sealed interface Body {

    /**
     * Items one after the other, all of them in one cycle.
     *
     * @param isCounted whether it is marked by {@code ^}, so that its number of steps is that of the whole
     * @param elements at least one
     */
    record Sequence(boolean isCounted, List<Element> elements) implements Body {
        public Sequence {
            elements = List.copyOf(elements);
            if (elements.isEmpty()) {
                throw new IllegalArgumentException("a sequence of nothing");
            }
            for (int place = 0; place < elements.size(); place++) {
                String sign = place > 0 ? "_" : isCounted ? "" : "^";
                if (!sign.isEmpty()
                        && elements.get(place).item() instanceof Item.Word word
                        && word.text().startsWith(sign)) {
                    throw new IllegalArgumentException("a word that would be read as a sign: " + word.text());
                }
            }
        }
    }

    /** {@code a b, c}: all at once. */
    record Stack(List<Sequence> layers) implements Body {
        public Stack {
            layers = several(layers);
        }
    }

    /** {@code a | b}: one of them in each cycle, by chance. */
    record Choice(List<Sequence> choices) implements Body {
        public Choice {
            choices = several(choices);
        }
    }

    /** {@code a b . c d e}: one after the other, each as long as the others. */
    record Feet(List<Sequence> feet) implements Body {
        public Feet {
            feet = several(feet);
        }
    }

    private static List<Sequence> several(List<Sequence> sequences) {
        if (sequences.size() < 2) {
            throw new IllegalArgumentException("one sequence is no group of sequences");
        }
        return List.copyOf(sequences);
    }
}
