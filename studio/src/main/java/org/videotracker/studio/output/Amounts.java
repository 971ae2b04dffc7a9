package org.videotracker.studio.output;

/** Times and sizes as people read them. */
final class Amounts {
    private static final long KILO = 1000;

    private Amounts() {}

    /** Such as {@code 0:07}, {@code 12:34} or {@code 1:02:03}. */
    static String time(double seconds) {
        long whole = (long) Math.max(0, seconds);
        String rest = two(whole / 60 % 60, whole >= 3600) + ":" + two(whole % 60, true);
        return whole >= 3600 ? whole / 3600 + ":" + rest : rest;
    }

    private static String two(long number, boolean isPadded) {
        return isPadded && number < 10 ? "0" + number : Long.toString(number);
    }

    /** Such as {@code 512 B}, {@code 7.3 MB} or {@code 12 GB}. */
    static String size(double bytes) {
        double number = bytes;
        String unit = "B";
        for (String next : new String[] {"kB", "MB", "GB", "TB"}) {
            if (number < KILO) {
                break;
            }
            number /= KILO;
            unit = next;
        }
        return number < 10 && !unit.equals("B")
                ? Math.round(number * 10) / 10.0 + " " + unit
                : Math.round(number) + " " + unit;
    }

    /** With one place, such as {@code 12.3 ms}. */
    static String milliseconds(double milliseconds) {
        return Math.round(milliseconds * 10) / 10.0 + " ms";
    }
}
