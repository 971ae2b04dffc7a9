package org.videotracker.app.terminal;

import picocli.CommandLine.Option;

/** The {@code --json} of every subcommand whose output is data; used as a mixin. */
public final class JsonOption {
    @Option(names = "--json", description = "Print the result as JSON.")
    private boolean asked;

    public boolean isAsked() {
        return asked;
    }
}
