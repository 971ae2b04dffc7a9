package org.videotracker.bench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Holds figures against their floors. */
final class Floors {
    private final List<Measured> earlier = new ArrayList<>();

    /** What is said beside a figure: empty if no floor concerns it. */
    String verdict(Measured figure, Floor[] floors) {
        earlier.add(figure);
        for (Floor floor : floors) {
            if (List.of(floor.where()).stream().allMatch(figure::has)) {
                return floor.atLeast() > 0 ? verdictOnLeast(figure, floor) : verdictOnTimes(figure, floor);
            }
        }
        return "";
    }

    private static String verdictOnLeast(Measured figure, Floor floor) {
        boolean met = figure.median() >= floor.atLeast();
        boolean metByAWholeCore = figure.median() / figure.core() >= floor.atLeast();
        return (met || !metByAWholeCore ? mark(met) : "busy:") + number(" floor %,.0f", floor.atLeast());
    }

    private String verdictOnTimes(Measured figure, Floor floor) {
        Optional<Measured> base = earlier.stream()
                .filter(other -> other.benchmark().equals(figure.benchmark()) && other.has(floor.of()))
                .findFirst();
        if (base.isEmpty()) {
            return "";
        }
        double times = figure.median() / base.get().median();
        return mark(times <= floor.atMostTimes()) + number(" %.2f x", times) + " that of " + floor.of()
                + number(", at most %.0f x", floor.atMostTimes());
    }

    private static String mark(boolean met) {
        return met ? "ok" : "BELOW:";
    }

    private static String number(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }
}
