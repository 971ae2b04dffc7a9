package org.videotracker.app.project;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.videotracker.app.terminal.JsonOption;
import org.videotracker.app.terminal.Terminal;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.engine.render.SongLength;
import org.videotracker.media.project.SessionFile;
import org.videotracker.media.project.SessionSource;
import org.videotracker.model.module.NaturalOrder;
import org.videotracker.model.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code vt info}. */
@Command(name = "info", description = "Says what a project or session holds.")
public final class InfoCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "DIR|SESSION", description = "A project folder or a session file.")
    private Path path = Path.of("");

    @Mixin
    private final JsonOption json = new JsonOption();

    /** What is said; also the form of the JSON. */
    record Report(
            String project,
            String session,
            List<String> sessions,
            double bpm,
            int bars,
            List<ModuleReport> modules,
            List<String> patterns,
            List<String> chains,
            int connections,
            int mappings,
            List<AssetReport> assets) {}

    /** One module. */
    record ModuleReport(String name, String type, boolean enabled, int samples) {}

    /** One piece of media. */
    record AssetReport(String name, double seconds, boolean sound, boolean picture) {}

    public InfoCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        SessionSource source = SessionSource.of(path);
        Report report = report(source, source.read(BuiltInModules.catalog()));
        if (json.isAsked()) {
            terminal.data(report);
        } else {
            say(report);
        }
        return 0;
    }

    private static Report report(SessionSource source, Session session) throws IOException {
        return new Report(
                source.project().root().toString(),
                source.file().name(),
                source.project().sessions().stream().map(SessionFile::name).toList(),
                session.transport().bpm(),
                SongLength.bars(session),
                session.modules().inOrder().stream()
                        .map(module -> new ModuleReport(
                                module.name(),
                                module.type().name(),
                                module.enabled(),
                                module.samples().size()))
                        .toList(),
                session.patterns().keySet().stream()
                        .sorted(NaturalOrder.INSTANCE)
                        .toList(),
                session.chains().keySet().stream().sorted(NaturalOrder.INSTANCE).toList(),
                session.links().size(),
                session.mappings().size(),
                session.assets().values().stream()
                        .map(asset -> new AssetReport(
                                asset.name(),
                                asset.seconds(),
                                asset.sound().isPresent(),
                                asset.picture().isPresent()))
                        .toList());
    }

    private void say(Report report) {
        terminal.line(String.format(
                Locale.ROOT,
                "%s, session %s: %.2f BPM, %d bars",
                report.project,
                report.session,
                report.bpm,
                report.bars));
        if (report.sessions.size() > 1) {
            terminal.line("sessions:    " + String.join(", ", report.sessions));
        }
        for (ModuleReport module : report.modules) {
            terminal.line(String.format(
                    Locale.ROOT,
                    "  %-20s %s%s%s",
                    module.name,
                    module.type,
                    module.samples == 0 ? "" : ", " + module.samples + " samples",
                    module.enabled ? "" : ", off"));
        }
        terminal.line("patterns:    " + String.join(", ", report.patterns));
        terminal.line("chains:      " + (report.chains.isEmpty() ? "none" : String.join(", ", report.chains)));
        terminal.line("connections: " + report.connections + ", mappings: " + report.mappings);
        for (AssetReport asset : report.assets) {
            terminal.line(String.format(
                    Locale.ROOT,
                    "  [%s%s] %s, %.2f s",
                    asset.sound ? "A" : "",
                    asset.picture ? "V" : "",
                    asset.name,
                    asset.seconds));
        }
    }
}
