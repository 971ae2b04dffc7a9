package org.videotracker.bench.patterns;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.videotracker.bench.work.WorkFolder;

/** Strudel, run by Node as a program of its own, in the version that model's tests compare with. */
final class Strudel {
    private static final int WARM_UP_SECONDS = 4;
    private static final int SECONDS = 5;
    private static final int FETCH_SECONDS = 180;

    private final WorkFolder folder;

    private Strudel(WorkFolder folder) throws IOException {
        this.folder = folder;
        for (String name : List.of("package.json", "package-lock.json", "strudel.mjs")) {
            Files.writeString(folder.path(name), Corpus.resource(name));
        }
        Files.write(folder.path("notations.txt"), Corpus.notations());
    }

    /** Fetches it into the folder. Empty where there is no Node or npm, or npm cannot fetch it. */
    static Optional<Strudel> fetched(WorkFolder folder) throws IOException, InterruptedException {
        Strudel strudel = new Strudel(folder);
        boolean isThere = strudel.runs(List.of("node", "--version"))
                && strudel.runs(List.of("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"));
        return isThere ? Optional.of(strudel) : Optional.empty();
    }

    private boolean runs(List<String> command) throws InterruptedException {
        try {
            Process process = program(command, folder.path("said.txt")).start();
            return ends(process) && process.exitValue() == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    private static boolean ends(Process process) throws InterruptedException {
        boolean ended = process.waitFor(FETCH_SECONDS, TimeUnit.SECONDS);
        if (!ended) {
            process.destroyForcibly();
        }
        return ended;
    }

    private ProcessBuilder program(List<String> command, Path output) {
        return new ProcessBuilder(command)
                .directory(folder.folder().toFile())
                .redirectOutput(output.toFile())
                .redirectError(folder.path("complaints.txt").toFile());
    }

    double eventsPerSecond() throws IOException, InterruptedException {
        Path output = folder.path("figure.txt");
        Process node = program(
                        List.of(
                                "node",
                                "strudel.mjs",
                                "notations.txt",
                                Integer.toString(Corpus.CYCLES),
                                Integer.toString(WARM_UP_SECONDS),
                                Integer.toString(SECONDS)),
                        output)
                .start();
        if (!ends(node) || node.exitValue() != 0) {
            throw new IOException("Strudel failed: " + Files.readString(folder.path("complaints.txt")));
        }
        return Double.parseDouble(Files.readString(output).strip());
    }
}
