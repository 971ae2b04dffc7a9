package org.videotracker.engine.compositor;

/**
 * Letters of 5 x 7 pixels for pictures that must say something without any font being installed: capitals, digits and a
 * few signs. What it does not know is shown as a question mark.
 */
final class TinyFont {
    static final int WIDTH = 5;
    static final int HEIGHT = 7;
    /** From one letter to the next. */
    static final int ADVANCE = WIDTH + 1;

    private static final String KNOWN = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .,:-_/()?!+#'";

    /**
     * For each known sign seven rows of five pixels, the leftmost in the highest of five bits, two hexadecimal digits a
     * row.
     */
    private static final String[] ROWS = {
        "0E11111F111111", "1E11111E11111E", "0E11101010110E", "1E11111111111E", "1F10101E10101F", "1F10101E101010",
        "0E11101711110F", "1111111F111111", "0E04040404040E", "0702020202120C", "11121418141211", "1010101010101F",
        "111B1515111111", "11191915131311", "0E11111111110E", "1E11111E101010", "0E11111115120D", "1E11111E141211",
        "0F10100E01011E", "1F040404040404", "1111111111110E", "11111111110A04", "11111115151B11", "11110A040A1111",
        "11110A04040404", "1F01020408101F", "0E11131519110E", "040C040404040E", "0E11010204081F", "1F02040201110E",
        "02060A121F0202", "1F101E0101110E", "0608101E11110E", "1F010204080808", "0E11110E11110E", "0E11110F01020C",
        "00000000000000", "00000000000C0C", "000000000C0408", "000C0C000C0C00", "0000001F000000", "0000000000001F",
        "01010204081010", "02040808080402", "08040202020408", "0E110102040004", "04040404040004", "0004041F040400",
        "0A0A1F0A1F0A0A", "04040800000000",
    };

    private TinyFont() {}

    /** How many pixels wide a text is at a size of one pixel per dot. */
    static int width(String text) {
        return text.isEmpty() ? 0 : text.length() * ADVANCE - 1;
    }

    /** Whether a dot of a letter is set. */
    static boolean isSet(char letter, int x, int y) {
        int known = KNOWN.indexOf(Character.toUpperCase(letter));
        String rows = ROWS[known < 0 ? KNOWN.indexOf('?') : known];
        int row = Integer.parseInt(rows, 2 * y, 2 * y + 2, 16);
        return (row >> WIDTH - 1 - x & 1) == 1;
    }
}
