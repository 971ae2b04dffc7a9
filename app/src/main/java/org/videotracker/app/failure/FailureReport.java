package org.videotracker.app.failure;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.videotracker.app.terminal.Terminal;
import org.videotracker.engine.device.DeviceException;
import org.videotracker.media.file.MediaException;
import org.videotracker.media.project.ProjectException;
import org.videotracker.model.rejection.RejectedException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * Ends a run that failed, with exit code 1. Bad input and a disk that refuses are told in one sentence; anything else is a bug of
 * ours, which is said, with the file that holds the full trace.
 */
public final class FailureReport implements IExecutionExceptionHandler {
    private static final int FAILED = 1;

    private final Terminal terminal;
    private final Path folder;
    private final List<String> arguments;

    /**
     * @param folder where the trace of a bug is written
     * @param arguments what the user typed, for that trace
     */
    public FailureReport(Terminal terminal, Path folder, List<String> arguments) {
        this.terminal = terminal;
        this.folder = folder;
        this.arguments = List.copyOf(arguments);
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        return report(failure);
    }

    /** Says what went wrong and returns the exit code. */
    public int report(Throwable failure) {
        switch (failure) {
            case BadInput bad -> terminal.say("vt: " + bad.getMessage());
            case MediaException media -> terminal.say("vt: " + media.getMessage() + ".");
            case ProjectException project -> terminal.say("vt: " + project.getMessage() + ".");
            case DeviceException device -> terminal.say("vt: " + device.getMessage());
            case RejectedException rejected -> terminal.say("vt: " + rejected.getMessage());
            case UncheckedIOException wrapped ->
                terminal.say("vt: " + sentence(Objects.requireNonNull(wrapped.getCause())));
            case IOException io -> terminal.say("vt: " + sentence(io));
            case OutOfMemoryError full ->
                terminal.say("vt: There is not enough memory ("
                        + Runtime.getRuntime().maxMemory() / (1 << 20)
                        + " MB); give more with VT_JAVA_OPTIONS=-Xmx4g, or ask for less at once.");
            default -> bug(failure);
        }
        return FAILED;
    }

    private static String sentence(IOException failure) {
        return switch (failure) {
            case NoSuchFileException e -> e.getFile() + " does not exist; check the path.";
            case FileAlreadyExistsException e -> e.getFile() + " exists already; choose another name or move it away.";
            case NotDirectoryException e -> e.getFile() + " is not a folder; name a folder.";
            case AccessDeniedException e -> e.getFile() + " may not be read or written; check its permissions.";
            case FileSystemException e
            when e.getReason() != null -> e.getFile() + " can't be used: " + e.getReason() + ".";
            default -> "Reading or writing failed: " + failure.getMessage() + ".";
        };
    }

    private void bug(Throwable failure) {
        String trace = trace(failure);
        try {
            Path file = Files.createTempFile(folder, "videotracker-bug-", ".txt");
            Files.writeString(file, trace);
            terminal.say("vt: This is a bug in videoTracker ("
                    + failure.getClass().getSimpleName() + "); please report it with " + file + ".");
        } catch (IOException e) {
            terminal.say("vt: This is a bug in videoTracker; please report it with the following, which could not be"
                    + " written to " + folder + ".");
            terminal.say(trace);
        }
    }

    private String trace(Throwable failure) {
        StringWriter text = new StringWriter();
        PrintWriter writer = new PrintWriter(text);
        writer.println("Arguments: " + arguments);
        for (String property : List.of("java.version", "java.vm.name", "os.name", "os.version", "os.arch")) {
            writer.println(property + ": " + System.getProperty(property));
        }
        failure.printStackTrace(writer);
        return text.toString();
    }
}
