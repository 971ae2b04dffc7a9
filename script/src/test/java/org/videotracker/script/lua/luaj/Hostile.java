package org.videotracker.script.lua.luaj;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A script that wants to do harm.
 *
 * @param end how its run ends: {@code DONE}, or the kind of error
 * @param line where; 0 where that does not matter
 * @param message what the error says among other things
 */
public record Hostile(String name, String end, int line, String message, String source) {

    public static List<Hostile> all() {
        try (InputStream file = Hostile.class.getResourceAsStream("hostile.txt")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            List<Hostile> scripts = new ArrayList<>();
            for (String part : text.substring(text.indexOf("\n--- ")).split("\n--- ")) {
                if (!part.isBlank()) {
                    scripts.add(read(part));
                }
            }
            return scripts;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Hostile read(String part) {
        String[] head = part.lines().findFirst().orElseThrow().split("\\|");
        return new Hostile(
                head[0].strip(),
                head[1].strip(),
                Integer.parseInt(head[2].strip()),
                head.length < 4 ? "" : head[3].strip(),
                part.substring(part.indexOf('\n') + 1));
    }

    @Override
    public String toString() {
        return name;
    }
}
