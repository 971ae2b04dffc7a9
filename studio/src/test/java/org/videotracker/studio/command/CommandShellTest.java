package org.videotracker.studio.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.videotracker.studio.page.PanelScreen;

class CommandShellTest {
    @TempDir
    private Path folder;

    @Test
    void shellAndConsoleAreOneConversation() throws Exception {
        try (Desk desk = new Desk(folder);
                PanelScreen screen = new PanelScreen(desk.engine, 1280, 720, null)) {
            ConsolePanel console = new ConsolePanel(desk.dialogue, screen.clipboard);
            CommandShell shell = new CommandShell(desk.dialogue, screen.clipboard);
            screen.show(shell);
            screen.type("bpm 101");
            screen.press("Enter");
            Desk.await(() -> !desk.dialogue.isBusy());
            screen.type("= \"half a li");
            screen.screenshot("command-shell");
            screen.show(console);
            screen.type("ne\"");
            screen.press("Enter");
            Desk.await(() -> !desk.dialogue.isBusy());
            assertThat(desk.said()).contains("ECHO bpm 101", "RESULT half a line");
        }
    }

    @Test
    void leavingAndComingBackAHundredTimesKeepsAllAlive() throws Exception {
        try (Desk desk = new Desk(folder);
                PanelScreen screen = new PanelScreen(desk.engine, 640, 360, null)) {
            ConsolePanel console = new ConsolePanel(desk.dialogue, screen.clipboard);
            CommandShell shell = new CommandShell(desk.dialogue, screen.clipboard);
            for (int i = 0; i < 100; i++) {
                console.leave(screen.now);
                screen.show(shell);
                screen.press("Escape");
                shell.leave(screen.now);
                screen.show(console);
            }
            screen.type("bpm 102");
            screen.press("Enter");
            Desk.await(() -> !desk.dialogue.isBusy());
            assertThat(desk.session().transport().bpm()).isEqualTo(102);
        }
    }
}
