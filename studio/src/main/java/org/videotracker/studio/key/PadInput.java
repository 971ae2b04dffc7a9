package org.videotracker.studio.key;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An axis of one of the gamepads, written {@code Pad-LX} of the first and {@code Pad2-LX} of the second.
 *
 * @param pad counted from 1, in the order in which they were plugged in
 */
public record PadInput(int pad, PadAxis axis) {
    /** How many gamepads there can be. */
    public static final int PADS = 16;

    private static final Pattern FORM = Pattern.compile("(?i)pad(\\d{0,2})-(\\w+)");

    public PadInput {
        if (pad < 1 || pad > PADS) {
            throw new IllegalArgumentException("there is no gamepad " + pad);
        }
    }

    /** The axis that is written so, in large or small letters; empty if none is. */
    public static Optional<PadInput> parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        int pad = form.group(1).isEmpty() ? 1 : Integer.parseInt(form.group(1));
        if (pad < 1 || pad > PADS) {
            return Optional.empty();
        }
        for (PadAxis axis : PadAxis.values()) {
            if (axis.text().equalsIgnoreCase(form.group(2))) {
                return Optional.of(new PadInput(pad, axis));
            }
        }
        return Optional.empty();
    }

    /** As files and tips write it. */
    public String text() {
        return (pad == 1 ? "Pad-" : "Pad" + pad + "-") + axis.text();
    }
}
