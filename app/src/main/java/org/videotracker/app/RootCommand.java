package org.videotracker.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.ScopeType;

/** {@code vt} itself: it only holds the subcommands, and the options that they all have. */
@Command(
        name = "vt",
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        versionProvider = Version.Provider.class,
        description = "videoTracker, an instrument for audiovisual performance.",
        synopsisSubcommandLabel = "COMMAND")
final class RootCommand {
    /** What the help of {@code vt} itself ends with; set apart from the annotation, which every subcommand inherits. */
    static final String[] FOOTER = {
        "",
        "The launcher adds:",
        "  test     run everything that CI runs, with all the set-up it needs",
        "  bench    run the benchmarks: vt bench [NAME]",
        "",
        "vt COMMAND --help says more about one command.",
        "Exit codes: 0 done, 1 failed, 2 wrong usage."
    };
}
