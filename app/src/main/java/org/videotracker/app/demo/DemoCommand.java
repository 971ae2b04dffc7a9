package org.videotracker.app.demo;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.videotracker.app.failure.BadInput;
import org.videotracker.app.render.RenderJob;
import org.videotracker.app.terminal.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** {@code vt demo}. */
@CommandLine.Command(
        name = "demo",
        description =
                "Makes the project ./videotracker-demo, a whole set from generated or from your clips, and renders it.")
public final class DemoCommand implements Callable<Integer> {
    private static final Path FOLDER = Path.of("videotracker-demo");

    private final Terminal terminal;

    @Option(names = "--clips", arity = "1..*", paramLabel = "FILE", description = "Your own videos and sounds to play.")
    private List<Path> clips = List.of();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "The file to render; ./videotracker-demo.mp4 by default.")
    private Path out = Path.of("videotracker-demo.mp4");

    @Option(names = "--bars", paramLabel = "N", defaultValue = "16", description = "How many bars, 1..1000.")
    private int bars = DemoSet.BARS;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "What chance is drawn from.")
    private int seed = 1;

    public DemoCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        if (bars < 1 || bars > DemoSet.MAX_BARS) {
            throw new BadInput("--bars " + bars + " is out of range: 1 to " + DemoSet.MAX_BARS + " can be rendered.");
        }
        DemoProject.Made made = new DemoProject(FOLDER, clips, bars, seed, Optional.empty()).make(terminal);
        RenderJob.ofBars(made.project(), made.session(), out, bars, terminal).run();
        return 0;
    }
}
