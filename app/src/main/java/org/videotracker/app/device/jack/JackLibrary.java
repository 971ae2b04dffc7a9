package org.videotracker.app.device.jack;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the library of JACK, which belongs to the system; {@link Jack} calls it. */
final class JackLibrary {
    private JackLibrary() {}

    /** The library, or empty where it is not installed. */
    @SuppressWarnings("restricted")
    static Optional<SymbolLookup> find() {
        for (String name : names()) {
            try {
                return Optional.of(SymbolLookup.libraryLookup(name, Arena.global()));
            } catch (IllegalArgumentException absent) {
                continue; // the next name may be the one of this system
            }
        }
        return Optional.empty();
    }

    private static List<String> names() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("mac")) {
            return List.of("libjack.0.dylib", "/opt/homebrew/lib/libjack.0.dylib", "/usr/local/lib/libjack.0.dylib");
        }
        return system.startsWith("windows") ? List.of("libjack64.dll") : List.of("libjack.so.0");
    }
}
