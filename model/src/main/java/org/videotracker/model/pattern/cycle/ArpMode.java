package org.videotracker.model.pattern.cycle;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** In which order the notes of a chord are played, as Tidal names it. */
enum ArpMode {
    UP("up") {
        @Override
        IntStream order(int count) {
            return IntStream.range(0, count);
        }
    },
    DOWN("down") {
        @Override
        IntStream order(int count) {
            return reversed(UP.places(count));
        }
    },
    UPDOWN("updown") {
        @Override
        IntStream order(int count) {
            return thereAndBack(UP.places(count));
        }
    },
    DOWNUP("downup") {
        @Override
        IntStream order(int count) {
            return thereAndBack(DOWN.places(count));
        }
    },
    UP_AND_DOWN("up&down") {
        @Override
        IntStream order(int count) {
            return IntStream.concat(UP.order(count), DOWN.order(count));
        }
    },
    DOWN_AND_UP("down&up") {
        @Override
        IntStream order(int count) {
            return IntStream.concat(DOWN.order(count), UP.order(count));
        }
    },
    CONVERGE("converge") {
        @Override
        IntStream order(int count) {
            return IntStream.range(0, count).map(place -> place % 2 == 0 ? place / 2 : count - 1 - place / 2);
        }
    },
    DIVERGE("diverge") {
        @Override
        IntStream order(int count) {
            return reversed(CONVERGE.places(count));
        }
    },
    DISCONVERGE("disconverge") {
        @Override
        IntStream order(int count) {
            return IntStream.concat(CONVERGE.order(count), DIVERGE.order(count).skip(1));
        }
    },
    PINKYUP("pinkyup") {
        @Override
        IntStream order(int count) {
            return IntStream.range(0, count - 1).flatMap(place -> IntStream.of(place, count - 1));
        }
    },
    PINKYUPDOWN("pinkyupdown") {
        @Override
        IntStream order(int count) {
            return thereAndBack(PINKYUP.places(count));
        }
    },
    THUMBUP("thumbup") {
        @Override
        IntStream order(int count) {
            return IntStream.range(1, count).flatMap(place -> IntStream.of(0, place));
        }
    },
    THUMBUPDOWN("thumbupdown") {
        @Override
        IntStream order(int count) {
            return thereAndBack(THUMBUP.places(count));
        }
    };

    private final String word;

    ArpMode(String word) {
        this.word = word;
    }

    /** The mode of that name; null where there is none. */
    static @Nullable ArpMode of(String word) {
        for (ArpMode mode : values()) {
            if (mode.word.equals(word)) {
                return mode;
            }
        }
        return null;
    }

    String word() {
        return word;
    }

    /** The places of a chord of so many notes, one after the other. One note alone is played as it is, whatever the mode. */
    int[] places(int count) {
        return count == 1 ? new int[] {0} : order(count).toArray();
    }

    abstract IntStream order(int count);

    private static IntStream reversed(int[] places) {
        return IntStream.range(0, places.length).map(place -> places[places.length - 1 - place]);
    }

    /** Forth without the last, and back without the first. */
    private static IntStream thereAndBack(int[] places) {
        return IntStream.concat(
                Arrays.stream(places, 0, places.length - 1), reversed(places).limit(places.length - 1));
    }
}
