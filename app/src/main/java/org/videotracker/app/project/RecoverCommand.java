package org.videotracker.app.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.videotracker.app.failure.BadInput;
import org.videotracker.app.terminal.JsonOption;
import org.videotracker.app.terminal.Terminal;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.media.journal.Recovered;
import org.videotracker.media.journal.Recovery;
import org.videotracker.media.project.Project;
import org.videotracker.media.project.ProjectException;
import org.videotracker.media.project.SessionFile;
import org.videotracker.model.session.Session;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vt recover}. */
@Command(
        name = "recover",
        description = {
            "Brings back what was edited before a crash.",
            "Writes it as a session of its own beside the original unless an option says otherwise. No script is run. What was"
                    + " found stays until it is discarded."
        })
public final class RecoverCommand implements Callable<Integer> {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private final Terminal terminal;

    @Parameters(paramLabel = "DIR|SESSION", description = "A project folder or a session file.")
    private Path path = Path.of("");

    @ArgGroup
    private Choice choice = new Choice();

    @Mixin
    private final JsonOption json = new JsonOption();

    /** What is done with what was found. */
    static final class Choice {
        @Option(names = "--list", description = "Only say what was found.")
        boolean list;

        @Option(names = "--to", paramLabel = "FILE", description = "Write it to this file, which must not exist.")
        @Nullable
        Path to;

        @Option(
                names = "--apply",
                description = "Write it over the session itself; the version before is kept in Backups.")
        boolean apply;

        @Option(names = "--discard", description = "Remove what was found, for good.")
        boolean discard;
    }

    /** What was found of one session, and what became of it; also the form of the JSON. */
    record Report(
            String session,
            List<Found> found,
            @Nullable String autosave,
            @Nullable Result recovered,
            boolean discarded) {}

    /** What one crash left. */
    record Found(String journal, String began, long edits, List<LastEdit> lastEdits) {}

    /** One edit. */
    record LastEdit(String at, String label) {}

    /** What was recovered. */
    record Result(
            String file,
            long edits,
            boolean isSaved,
            @Nullable String warning) {}

    public RecoverCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        List<LeftSession> left = LeftSession.of(path);
        try {
            if (left.size() > 1 && !choice.list) {
                throw new BadInput(path + " has several sessions to recover; name one of "
                        + left.stream()
                                .map(session -> session.session().path().toString())
                                .collect(Collectors.joining(", "))
                        + ".");
            }
            List<Report> reports = new ArrayList<>();
            for (LeftSession session : left) {
                reports.add(deal(session));
            }
            if (json.isAsked()) {
                terminal.data(reports);
            } else {
                say(reports);
            }
        } finally {
            left.forEach(LeftSession::close);
        }
        return 0;
    }

    private Report deal(LeftSession left) throws IOException {
        List<Found> found = left.found().stream().map(RecoverCommand::describe).toList();
        @Nullable Result recovered = choice.list || choice.discard ? null : recover(left);
        if (choice.discard) {
            for (Recovery recovery : left.found()) {
                recovery.discard();
            }
        }
        return new Report(
                left.session().path().toString(),
                found,
                left.autosave().map(Path::toString).orElse(null),
                recovered,
                choice.discard);
    }

    private static Found describe(Recovery recovery) {
        return new Found(
                recovery.file().toString(),
                recovery.began().toString(),
                recovery.edits(),
                recovery.lastEdits().stream()
                        .map(edit -> new LastEdit(edit.at().toString(), edit.label()))
                        .toList());
    }

    private Result recover(LeftSession left) throws IOException {
        Recovered recovered = left.found().getFirst().recover(BuiltInModules.catalog());
        boolean isSaved = isSaved(left.session(), recovered.session());
        SessionFile target = target(left);
        if (!isSaved || choice.to != null) {
            Project.around(target.path()).save(target, recovered.session());
        }
        return new Result(
                target.path().toString(),
                recovered.edits(),
                isSaved,
                recovered.warning().orElse(null));
    }

    private static boolean isSaved(SessionFile file, Session recovered) {
        try {
            return Project.around(file.path())
                    .read(file, BuiltInModules.catalog())
                    .saysTheSameAs(recovered);
        } catch (ProjectException absentOrDamaged) {
            return false; // which is one more reason to recover
        }
    }

    private SessionFile target(LeftSession left) {
        if (choice.apply) {
            return left.session();
        }
        if (choice.to == null) {
            return left.freeFile();
        }
        if (Files.exists(choice.to)) {
            throw new BadInput(choice.to + " exists already; choose another name or move it away.");
        }
        return new SessionFile(choice.to.toAbsolutePath().normalize());
    }

    private void say(List<Report> reports) {
        if (reports.isEmpty()) {
            terminal.line("There is nothing to recover.");
        }
        for (Report report : reports) {
            for (Found found : report.found) {
                terminal.line(report.session + ", played from " + local(found.began) + " on, was left by a crash with "
                        + count(found.edits) + ":");
                found.lastEdits.forEach(edit -> terminal.line("  " + local(edit.at) + "  " + edit.label));
            }
            Optional.ofNullable(report.autosave).ifPresent(file -> terminal.line("There is an autosave too: " + file));
            Optional.ofNullable(report.recovered).ifPresent(result -> say(report, result));
            if (report.discarded) {
                terminal.line("It was removed.");
            }
        }
    }

    private void say(Report report, Result result) {
        Optional.ofNullable(result.warning).ifPresent(terminal::say);
        if (result.isSaved && choice.to == null) {
            terminal.line("The session holds all of it already.");
        } else {
            terminal.line("Recovered " + count(result.edits) + " as " + result.file + ".");
        }
        if (report.found.size() > 1) {
            terminal.line("This is what the last crash left; the ones before stay where they are.");
        }
        terminal.line("When you do not need it any more: vt recover \"" + report.session + "\" --discard");
    }

    private static String count(long edits) {
        return edits == 1 ? "1 edit" : edits + " edits";
    }

    private static String local(String instant) {
        return TIME.format(Instant.parse(instant).atZone(ZoneId.systemDefault()));
    }
}
