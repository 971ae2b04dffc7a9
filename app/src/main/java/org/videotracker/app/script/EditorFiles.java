package org.videotracker.app.script;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.videotracker.app.failure.BadInput;
import org.videotracker.app.terminal.Terminal;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.script.lua.api.EditorAnnotations;

/** Puts beside scripts what editors need to complete and check them. */
record EditorFiles(Terminal terminal) {

    /** Writes the annotations anew, and the settings of the language server unless somebody has some. */
    void write(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new BadInput(folder + " is no folder; name the one that your scripts are in.");
        }
        Path annotations = folder.resolve(EditorAnnotations.FILE);
        Files.writeString(annotations, EditorAnnotations.text(BuiltInModules.catalog()));
        terminal.say("Wrote " + annotations + ".");
        Path settings = folder.resolve(EditorAnnotations.SETTINGS_FILE);
        if (Files.exists(settings)) {
            terminal.say(settings + " is there already and stays; its runtime.version has to be \"Lua 5.2\".");
        } else {
            Files.writeString(settings, EditorAnnotations.SETTINGS);
            terminal.say("Wrote " + settings + ".");
        }
    }
}
