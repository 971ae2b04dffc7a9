package org.videotracker.studio;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.videotracker.model.module.Module;
import org.videotracker.studio.code.CodeShell;
import org.videotracker.studio.command.CommandShell;
import org.videotracker.studio.command.ConsolePanel;
import org.videotracker.studio.history.HistoryPanel;
import org.videotracker.studio.log.LogPanel;
import org.videotracker.studio.panel.KeysPage;
import org.videotracker.studio.panel.Panel;
import org.videotracker.studio.performance.PerformancePanel;
import org.videotracker.studio.shell.Shell;

/** Every panel and shell of the studio, one line each. */
final class Parts {
    private Parts() {}

    /** The shells beside the editor. */
    static Map<Shell, Panel> shells(Desk desk) {
        return Map.of(
                Shell.COMMAND,
                new CommandShell(desk.dialogue(), desk.clipboard()),
                Shell.CODE,
                new CodeShell(
                        desk.host(),
                        desk.edits(),
                        desk.keymap(),
                        (place, fault) -> desk.notices().error("A fault of the program, " + place + ": " + fault)));
    }

    /** The panels that are there whatever the session holds. */
    static List<Panel> panels(Desk desk) {
        return List.of(
                new KeysPage(desk.keymap()),
                new ConsolePanel(desk.dialogue(), desk.clipboard()),
                new HistoryPanel(desk.edits()),
                new LogPanel(desk.notices(), desk.clipboard()),
                new PerformancePanel(desk.host(), desk.meter()));
    }

    /** The panel of a module; empty for one that has none. */
    static Optional<Panel> of(Module module, Desk desk) {
        return Optional.empty();
    }
}
