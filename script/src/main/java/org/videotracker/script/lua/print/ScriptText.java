package org.videotracker.script.lua.print;

import java.util.ArrayList;
import java.util.List;

/** A script in the making: lines in sections that have a title. */
final class ScriptText {
    private final StringBuilder text = new StringBuilder();
    private final List<String> section = new ArrayList<>();
    private String title = "";

    /** Begins a section; one without lines does not appear. */
    void section(String newTitle) {
        end();
        title = newTitle;
    }

    void line(String line) {
        section.add(line);
    }

    void comment(String comment) {
        section.add("-- " + comment);
    }

    private void end() {
        if (!section.isEmpty()) {
            text.append(text.isEmpty() ? "" : "\n");
            text.append(title.isEmpty() ? "" : "-- " + title + "\n");
            section.forEach(line -> text.append(line).append('\n'));
            section.clear();
        }
    }

    @Override
    public String toString() {
        end();
        return text.toString();
    }
}
