package org.videotracker.model.pattern.timeline;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Collects the elements of an SVG picture: lines that guide the eye, boxes above them, texts above those. */
final class Canvas {
    private static final int REPLACEMENT = 0xfffd;
    private static final String STYLE = "text{font:11px ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}"
            + ".k{font-weight:600}.r{text-anchor:end}.t{text-anchor:middle}.u{fill:none}.o{stroke:none}"
            + ".l{fill:none;stroke-width:1.5}";

    private final StringBuilder behind = new StringBuilder();
    private final StringBuilder boxes = new StringBuilder();
    private final StringBuilder texts = new StringBuilder();
    private final Set<String> classes = new TreeSet<>();

    void text(String style, double x, double y, String text) {
        classes.addAll(List.of(style.split(" ")));
        texts.append(style.isEmpty() ? "<text x=\"" : "<text class=\"" + style + "\" x=\"");
        texts.append(number(x)).append("\" y=\"").append(number(y)).append("\">");
        texts.append(escaped(text)).append("</text>\n");
    }

    /** Lines from top to bottom, behind all else. */
    void uprights(String style, List<Double> xs, double top, double bottom) {
        if (xs.isEmpty()) {
            return;
        }
        classes.add(style);
        behind.append("<path class=\"").append(style).append("\" d=\"");
        for (double x : xs) {
            behind.append('M').append(number(x)).append(' ').append(number(top));
            behind.append('V').append(number(bottom));
        }
        behind.append("\"/>\n");
    }

    void band(String style, double x, double y, double width, double height) {
        classes.add(style);
        rectangle(behind, style, x, y, width, height, "");
    }

    /** @param strength how solid it is filled, up to 1 */
    void box(String colour, double x, double y, double width, double height, double strength) {
        classes.add(colour);
        rectangle(boxes, colour, x, y, width, height, "\" rx=\"2" + opacity(strength));
    }

    /** A box that is open at one side or both; a faint one where nothing begins. */
    void openBox(
            String colour,
            double x,
            double y,
            double width,
            double height,
            double strength,
            boolean left,
            boolean right) {
        classes.add(colour);
        rectangle(boxes, colour + " o", x, y, width, height, opacity(strength));
        String from = number(x);
        String to = number(x + width);
        String top = number(y);
        String bottom = number(y + height);
        String outline = left && right
                ? "M" + from + " " + top + "H" + to + "M" + from + " " + bottom + "H" + to
                : right
                        ? "M" + to + " " + top + "H" + from + "V" + bottom + "H" + to
                        : "M" + from + " " + top + "H" + to + "V" + bottom + "H" + from;
        boxes.append("<path class=\"")
                .append(colour)
                .append(" u\" d=\"")
                .append(outline)
                .append("\"/>\n");
    }

    void curve(String colour, String points) {
        classes.add(colour);
        boxes.append("<polyline class=\"")
                .append(colour)
                .append(" l\" points=\"")
                .append(points)
                .append("\"/>\n");
    }

    private static void rectangle(
            StringBuilder to, String style, double x, double y, double width, double height, String more) {
        to.append("<rect class=\"").append(style).append("\" x=\"").append(number(x));
        to.append("\" y=\"").append(number(y)).append("\" width=\"").append(number(width));
        to.append("\" height=\"").append(number(height)).append(more).append("\"/>\n");
    }

    private static String opacity(double strength) {
        return strength < 1 ? "\" fill-opacity=\"" + Math.rint(strength * 100) / 100 : "";
    }

    String svg(double width, double height, String title) {
        String size = number(width) + "\" height=\"" + number(height);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + size + "\" viewBox=\"0 0 " + number(width) + " "
                + number(height) + "\" role=\"img\">\n<title>" + escaped(title) + "</title>\n<style>"
                + Palette.LIGHT.rules(classes) + "@media(prefers-color-scheme:dark){" + Palette.DARK.rules(classes)
                + "}" + STYLE + "</style>\n<rect class=\"b\" width=\"" + size + "\" rx=\"6\"/>\n" + behind + boxes
                + texts
                + "</svg>\n";
    }

    /** To a tenth of a pixel. */
    static String number(double number) {
        long tenths = Math.round(number * 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : Double.toString(tenths / 10.0);
    }

    /** What XML cannot hold is shown as a replacement. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(isLegal(character) ? character : REPLACEMENT);
            }
        });
        return escaped.toString();
    }

    private static boolean isLegal(int character) {
        boolean isSurrogate = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        return character >= ' ' && !isSurrogate && character != 0xfffe && character != 0xffff;
    }
}
