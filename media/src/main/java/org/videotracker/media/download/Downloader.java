package org.videotracker.media.download;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Fetches media from the web with yt-dlp, which is started with an argument vector and never through a shell. For any thread that
 * may wait for the net.
 */
public final class Downloader {
    private static final String TOOL = "yt-dlp";
    private static final Duration PATIENCE = Duration.ofHours(1);
    private static final String FILE_MARK = "videotracker-file:";
    private static final int MOST_OUTPUT = 64 * 1024;

    /** The players that the tool can pretend to be, since sites refuse now this one and now that. */
    private static final List<String> CLIENTS = List.of("android", "ios", "web");

    private final List<Path> folders;
    private final Duration patience;
    private final Consumer<String> progress;

    /**
     * @param folders where the tool is looked for, in their order
     * @param patience how long one attempt may take
     * @param progress told in lines how it goes
     */
    Downloader(List<Path> folders, Duration patience, Consumer<String> progress) {
        this.folders = List.copyOf(folders);
        this.patience = patience;
        this.progress = progress;
    }

    /** One that looks for the tool on the search path, and then where it is usually installed. */
    public static Downloader standard(Consumer<String> progress) {
        List<Path> folders = new ArrayList<>();
        for (String folder :
                Objects.requireNonNullElse(System.getenv("PATH"), "").split(File.pathSeparator)) {
            if (!folder.isBlank()) {
                folders.add(Path.of(folder));
            }
        }
        folders.add(Path.of(System.getProperty("user.home", ""), ".local", "bin"));
        folders.add(Path.of("/usr/local/bin"));
        folders.add(Path.of("/opt/homebrew/bin"));
        return new Downloader(folders, PATIENCE, progress);
    }

    /** Whether a text is an address on the web. */
    public static boolean isUrl(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") || lower.startsWith("https://");
    }

    /**
     * Fetches one file, named by its title.
     *
     * @param folder is made where it is missing; the file appears there only once it is whole
     */
    public Path download(String url, Path folder) throws IOException {
        Path tool = tool().orElseThrow(() -> new DownloadException(
                url, "yt-dlp is not installed", "install it, for example with: pipx install yt-dlp", true));
        Files.createDirectories(folder);
        Path workshop = Files.createTempDirectory(folder, ".fetching-");
        try {
            return moved(fetched(tool, url, workshop), folder);
        } finally {
            delete(workshop);
        }
    }

    private Optional<Path> tool() {
        return folders.stream()
                .flatMap(folder -> Stream.of(folder.resolve(TOOL), folder.resolve(TOOL + ".exe")))
                .filter(Files::isExecutable)
                .filter(Files::isRegularFile)
                .findFirst();
    }

    private Path fetched(Path tool, String url, Path workshop) throws IOException {
        DownloadException last = new DownloadException(url, "it was not tried", "try again", true);
        for (String client : CLIENTS) {
            String output = run(url, command(tool, client, url, workshop));
            Optional<Path> file = file(output, workshop);
            if (file.isPresent()) {
                return file.get();
            }
            last = DownloadException.of(url, output);
            if (last.isFinal()) {
                throw last;
            }
        }
        throw last;
    }

    private static List<String> command(Path tool, String client, String url, Path workshop) {
        return List.of(
                tool.toString(),
                "--ignore-config",
                "--no-playlist",
                "--newline",
                "--no-simulate",
                "--extractor-args",
                "youtube:player_client=" + client,
                "--retries",
                "3",
                "--fragment-retries",
                "3",
                "--format",
                "bestvideo+bestaudio/best",
                "--windows-filenames",
                "--paths",
                workshop.toString(),
                "--output",
                "%(title).100B.%(ext)s",
                "--print",
                "after_move:" + FILE_MARK + "%(filepath)s",
                "--",
                url);
    }

    private String run(String url, List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        AtomicBoolean isLate = new AtomicBoolean();
        Future<?> end = CompletableFuture.runAsync(
                () -> {
                    isLate.set(true);
                    kill(process);
                },
                CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS));
        process.getOutputStream().close();
        StringBuilder output = new StringBuilder();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (output.length() < MOST_OUTPUT || line.startsWith(FILE_MARK) || line.startsWith("ERROR:")) {
                    output.append(line).append('\n');
                }
                if (!line.startsWith(FILE_MARK)) {
                    progress.accept(line);
                }
            }
        } finally {
            kill(process);
            end.cancel(false);
        }
        if (isLate.get()) {
            throw new DownloadException(
                    url, "it took longer than " + patience.toMinutes() + " minutes", "try a shorter one", true);
        }
        return output.toString();
    }

    private static void kill(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.toHandle().destroyForcibly(); // the process itself would also close the stream that is being read
    }

    /** The file that the tool named, if it is where it belongs. */
    private static Optional<Path> file(String output, Path workshop) {
        return output.lines()
                .filter(line -> line.startsWith(FILE_MARK))
                .map(line -> Path.of(line.substring(FILE_MARK.length()))
                        .toAbsolutePath()
                        .normalize())
                .filter(path -> path.startsWith(workshop.toAbsolutePath().normalize()))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    private static Path moved(Path file, Path folder) throws IOException {
        String name = Objects.requireNonNull(file.getFileName()).toString();
        int dot = Math.max(0, name.lastIndexOf('.'));
        Path target = folder.resolve(name);
        for (int number = 2; Files.exists(target); number++) {
            target = folder.resolve(name.substring(0, dot) + "-" + number + name.substring(dot));
        }
        return Files.move(file, target);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> content = Files.walk(folder)) {
            for (Path path : content.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
