package org.videotracker.engine.event;

import java.util.Arrays;
import java.util.SortedMap;

/**
 * The parameter locks that a trigger carries, laid out for reading on the audio thread without allocation. Immutable, but for the
 * {@link LockBuffer}.
 */
public sealed class Locks permits LockBuffer {
    public static final Locks NONE = new Locks(new String[0], new double[0], 0);

    final String[] names;
    final double[] values;
    int count;
    private final boolean finite;

    Locks(String[] names, double[] values, int count) {
        this.names = names;
        this.values = values;
        this.count = count;
        this.finite = Arrays.stream(values).allMatch(Double::isFinite);
    }

    public static Locks of(SortedMap<String, Double> locks) {
        return new Locks(
                locks.keySet().toArray(String[]::new),
                locks.values().stream().mapToDouble(Double::doubleValue).toArray(),
                locks.size());
    }

    /** Whether every value is a finite number. */
    public boolean areFinite() {
        return finite;
    }

    public int count() {
        return count;
    }

    public String name(int i) {
        return names[i];
    }

    public double value(int i) {
        return values[i];
    }

    /** Whether a parameter is locked. */
    public boolean has(String name) {
        return find(name) >= 0;
    }

    /** The locked value, or another where the parameter is not locked. */
    public double get(String name, double otherwise) {
        int i = find(name);
        return i < 0 ? otherwise : values[i];
    }

    int find(String name) {
        for (int i = 0; i < count; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }
}
