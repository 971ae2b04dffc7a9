package org.videotracker.model.pattern.timeline;

import java.util.LinkedHashMap;
import java.util.Map;

/** Gives each sound of a panel a colour, in the order in which they come. */
final class Colours {
    private final Map<String, Integer> bySound = new LinkedHashMap<>();

    /** The class of its boxes in the style of the picture. */
    String of(String sound) {
        return "c" + bySound.computeIfAbsent(sound, next -> bySound.size() % Palette.COLOURS);
    }
}
