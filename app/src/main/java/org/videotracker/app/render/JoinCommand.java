package org.videotracker.app.render;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.videotracker.app.terminal.Terminal;
import org.videotracker.media.encode.RenderFormat;
import org.videotracker.media.encode.ShardJoin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code vt join}. */
@Command(name = "join", description = "Joins the shards of a render, without encoding any picture again.")
public final class JoinCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "OUT", description = "The file to make, with the ending of the render.")
    private Path out = Path.of("");

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "SHARD", description = "Every shard once, in any order.")
    private List<Path> shards = List.of();

    public JoinCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        ShardJoin.join(out, RenderFormat.of(out), shards);
        terminal.line("Joined " + shards.size() + " shards to " + out + ".");
        return 0;
    }
}
