package org.videotracker.model.legacy;

import java.util.Map;

/** The names that module types once had. */
final class LegacyTypes {
    private static final Map<String, String> PRESENT =
            Map.of("VisualOutput", "VideoOutput", "MediaPool", "MultiSampler");

    private LegacyTypes() {}

    static String present(String name) {
        return PRESENT.getOrDefault(name, name);
    }
}
