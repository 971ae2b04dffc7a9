package org.videotracker.model.legacy;

import java.util.ArrayList;
import java.util.List;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.module.Value;

/** Collects what was decided during an import, one sentence each; a file with endless faults gets no endless list. */
final class Notices {
    private static final int MOST = 500;

    private final List<String> sentences = new ArrayList<>();
    private int more;

    void add(String sentence) {
        if (sentences.size() < MOST) {
            sentences.add(sentence);
        } else {
            more++;
        }
    }

    List<String> all() {
        List<String> all = new ArrayList<>(sentences);
        if (more > 0) {
            all.add("There were " + more + " more such decisions.");
        }
        return all;
    }

    static String shortened(String text) {
        return text.length() > 80 ? text.substring(0, 80) + "..." : text;
    }

    /** A number as near as a range allows. */
    double clamp(String place, Loose loose, double min, double max, double otherwise) {
        if (!loose.isPresent()) {
            return otherwise;
        }
        if (loose.number().isEmpty()) {
            add(place + " was no number and became " + plain(otherwise) + ".");
            return otherwise;
        }
        double number = loose.number().get();
        double clamped = Math.clamp(number, min, max) + 0.0;
        if (clamped != number) {
            add(place + " was " + plain(number) + ", out of range, and became " + plain(clamped) + ".");
        }
        return clamped;
    }

    int clampInt(String place, Loose loose, int min, int max, int otherwise) {
        return (int) Math.rint(clamp(place, loose, min, max, otherwise));
    }

    Value clamp(String place, Loose loose, Parameter parameter) {
        double otherwise = parameter.initial().asNumber();
        return Value.of(parameter.clamp(clamp(place, loose, parameter.min(), parameter.max(), otherwise)));
    }

    private static String plain(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e9
                ? Long.toString((long) number)
                : Double.toString(number);
    }
}
