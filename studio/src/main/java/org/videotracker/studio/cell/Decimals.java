package org.videotracker.studio.cell;

/** Numbers as cells show them: always with a point, whatever the machine's language. */
public final class Decimals {

    private Decimals() {}

    /** A number with exactly so many places, at most 6. */
    public static String text(double value, int places) {
        long factor = 1;
        for (int i = 0; i < places; i++) {
            factor *= 10;
        }
        long scaled = Math.round(Math.abs(value) * factor);
        StringBuilder text = new StringBuilder(12);
        if (value < 0 && scaled > 0) {
            text.append('-');
        }
        text.append(scaled / factor);
        if (places > 0) {
            text.append('.');
            String fraction = Long.toString(scaled % factor);
            text.append("0".repeat(places - fraction.length())).append(fraction);
        }
        return text.toString();
    }

    /** A number with at most so many places, and without zeros at its end. */
    public static String trimmed(double value, int places) {
        String text = text(value, places);
        int end = text.length();
        if (text.indexOf('.') >= 0) {
            while (text.charAt(end - 1) == '0') {
                end--;
            }
            end -= text.charAt(end - 1) == '.' ? 1 : 0;
        }
        return text.substring(0, end);
    }
}
