package org.videotracker.app;

import org.videotracker.app.terminal.JsonOption;
import org.videotracker.app.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code vt version}. */
@Command(name = "version", description = "Says which version this is.")
final class VersionCommand implements Runnable {
    private final Terminal terminal;

    @Mixin
    private final JsonOption json = new JsonOption();

    VersionCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        Version version = Version.current();
        if (json.isAsked()) {
            terminal.data(version);
        } else {
            terminal.line(version.sentence());
        }
    }
}
