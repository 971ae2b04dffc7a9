package org.videotracker.studio;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.videotracker.model.module.Module;
import org.videotracker.studio.code.CodeShell;
import org.videotracker.studio.library.FileBrowserPanel;
import org.videotracker.studio.library.LibraryPanel;
import org.videotracker.studio.panel.KeysPage;
import org.videotracker.studio.panel.Panel;
import org.videotracker.studio.shell.Shell;

/** Every panel and shell of the studio, one line each. */
final class Parts {
    private Parts() {}

    /** The shells beside the editor. */
    static Map<Shell, Panel> shells(Desk desk) {
        return Map.of(
                Shell.CODE,
                new CodeShell(
                        desk.host(),
                        desk.edits(),
                        desk.keymap(),
                        (place, fault) -> desk.notices().error("A fault of the program, " + place + ": " + fault)));
    }

    /** The panels that are there whatever the session holds. */
    static List<Panel> panels(Desk desk) {
        FileBrowserPanel files =
                new FileBrowserPanel(desk.library(), () -> desk.host().project().root());
        LibraryPanel library = new LibraryPanel(
                desk.library(), desk.host()::project, desk.edits(), desk.questions(), desk.notices(), file -> {
                    files.reveal(file);
                    desk.docks().show(files.id());
                });
        return List.of(new KeysPage(desk.keymap()), library, files);
    }

    /** The panel of a module; empty for one that has none. */
    static Optional<Panel> of(Module module, Desk desk) {
        return Optional.empty();
    }
}
