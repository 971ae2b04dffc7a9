package org.videotracker.bench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Holds figures against their floors. */
final class Floors {
    private static final String BELOW = "BELOW:";
    private static final String ABOVE = "ABOVE:";

    private final List<Measured> earlier = new ArrayList<>();

    /** What is said beside a figure: empty if no floor concerns it. */
    String verdict(Measured figure, Floor[] floors) {
        earlier.add(figure);
        for (Floor floor : floors) {
            if (List.of(floor.where()).stream().allMatch(figure::has)) {
                return floor.atLeast() > 0
                        ? verdictOnLeast(figure, floor)
                        : floor.atMost() > 0 ? verdictOnMost(figure, floor) : verdictOnTimes(figure, floor);
            }
        }
        return "";
    }

    private static String verdictOnLeast(Measured figure, Floor floor) {
        boolean met = figure.median() >= floor.atLeast();
        boolean metByAWholeCore = figure.median() / figure.core() >= floor.atLeast();
        return mark(met, metByAWholeCore, BELOW) + number(" floor %,.0f", floor.atLeast());
    }

    private static String verdictOnMost(Measured figure, Floor floor) {
        boolean met = figure.median() <= floor.atMost();
        boolean metByAWholeCore = figure.median() * figure.core() <= floor.atMost();
        return mark(met, metByAWholeCore, ABOVE) + number(" at most %,.0f", floor.atMost());
    }

    private String verdictOnTimes(Measured figure, Floor floor) {
        Optional<Measured> base = earlier.stream()
                .filter(other -> other.benchmark().equals(figure.benchmark()) && other.has(floor.of()))
                .findFirst();
        if (base.isEmpty()) {
            return "";
        }
        double times = figure.median() / base.get().median();
        String verdict = floor.atLeastTimes() > 0
                ? mark(times >= floor.atLeastTimes(), false, BELOW)
                : mark(times <= floor.atMostTimes(), false, ABOVE);
        String bound = floor.atLeastTimes() > 0
                ? number(", at least %.0f x", floor.atLeastTimes())
                : number(", at most %.0f x", floor.atMostTimes());
        return verdict + number(" %.2f x", times) + " that of " + floor.of() + bound;
    }

    private static String mark(boolean met, boolean metByAWholeCore, String missed) {
        return met ? "ok" : metByAWholeCore ? "busy:" : missed;
    }

    private static String number(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }
}
