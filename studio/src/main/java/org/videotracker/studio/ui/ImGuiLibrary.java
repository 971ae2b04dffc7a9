package org.videotracker.studio.ui;

import imgui.ImGui;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The native part of Dear ImGui, unpacked for this process alone. The binding would unpack it into one folder for all: a studio that begins
 * while another unpacks there loads half a library, which ends it; and on a machine of several users it loads what another has put there.
 */
final class ImGuiLibrary {
    /** Says to the binding where the library lies. */
    private static final String PLACE = "imgui.library.path";

    private static final String NAME = System.mapLibraryName("imgui-java64");
    private static final String RESOURCE = "/io/imgui/java/native-bin/" + NAME;

    private static final String VERSION = load();

    private ImGuiLibrary() {}

    /** Sees to it that it is loaded; before anything else of ImGui is used. Any thread. @return its version */
    static String require() {
        return VERSION;
    }

    private static String load() {
        if (System.getProperty(PLACE) != null) {
            return ImGui.getVersion();
        }
        try (InputStream packed = ImGui.class.getResourceAsStream(RESOURCE)) {
            if (packed == null) {
                throw new FileNotFoundException("The program was put together without " + RESOURCE + ".");
            }
            Path folder = Files.createTempDirectory("videotracker-imgui-");
            Path library = folder.resolve(NAME);
            try {
                Files.copy(packed, library);
                System.setProperty(PLACE, folder.toString());
                return ImGui.getVersion();
            } finally {
                discard(library);
                discard(folder);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(
                    "The studio can't unpack its library: " + unwritable.getMessage(), unwritable);
        }
    }

    /** At once where a file that is in use may be removed, as on Linux and macOS; at the end, or never, elsewhere. */
    private static void discard(Path path) {
        try {
            Files.delete(path);
        } catch (IOException inUse) {
            path.toFile().deleteOnExit();
        }
    }
}
