package org.videotracker.studio;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.videotracker.engine.live.LiveVideo;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.studio.clock.ClockPanel;
import org.videotracker.studio.code.CodeShell;
import org.videotracker.studio.command.CommandShell;
import org.videotracker.studio.command.ConsolePanel;
import org.videotracker.studio.history.HistoryPanel;
import org.videotracker.studio.library.FileBrowserPanel;
import org.videotracker.studio.library.LibraryPanel;
import org.videotracker.studio.log.LogPanel;
import org.videotracker.studio.mixer.MixerPanel;
import org.videotracker.studio.modulation.ModulationPanel;
import org.videotracker.studio.modulation.ModulatorPicture;
import org.videotracker.studio.module.ModulePanel;
import org.videotracker.studio.output.OutputPanel;
import org.videotracker.studio.panel.KeysPage;
import org.videotracker.studio.panel.Panel;
import org.videotracker.studio.patch.PatchPanel;
import org.videotracker.studio.patch.PatchStore;
import org.videotracker.studio.performance.PerformancePanel;
import org.videotracker.studio.sampler.SamplerPanel;
import org.videotracker.studio.sampler.SamplerServices;
import org.videotracker.studio.scope.PictureSource;
import org.videotracker.studio.scope.ScopesPanel;
import org.videotracker.studio.shell.Shell;
import org.videotracker.studio.tracker.TrackerClipboard;
import org.videotracker.studio.tracker.TrackerPanel;
import org.videotracker.studio.window.Monitors;

/** Every panel and shell of the studio. */
final class Parts {
    private final Desk desk;
    private final TrackerClipboard steps = new TrackerClipboard();
    private final ModulatorPicture modulators = new ModulatorPicture();
    private final LiveVideo video;
    private final PictureSource pictures;
    private final SamplerServices samplers;

    Parts(Desk desk) {
        this.desk = desk;
        video = desk.host().performance().video();
        pictures = new PictureSource(video::show, video::hide);
        samplers = new SamplerServices(
                desk.host()::project,
                (sampler, paths) -> desk.library().bring(paths, "", Optional.of(sampler)),
                desk.library()::lookAgain,
                desk.library()::glances,
                desk.keymap());
    }

    /** The shells beside the editor. */
    Map<Shell, Panel> shells() {
        return Map.of(
                Shell.COMMAND,
                new CommandShell(desk.dialogue(), desk.clipboard()),
                Shell.CODE,
                new CodeShell(desk.host(), desk.edits(), desk.notices(), desk.clipboard(), desk.keymap(), desk::fault));
    }

    /** The panels that are there whatever the session holds. */
    List<Panel> panels() {
        FileBrowserPanel files =
                new FileBrowserPanel(desk.library(), () -> desk.host().project().root());
        LibraryPanel library = new LibraryPanel(
                desk.library(), desk.host()::project, desk.edits(), desk.questions(), desk.notices(), file -> {
                    files.reveal(file);
                    desk.docks().show(files.id());
                });
        return List.of(
                new ClockPanel(
                        desk.edits(),
                        desk.values()::offer,
                        desk.tempo(),
                        desk.acting(),
                        desk.keymap(),
                        () -> desk.host().recording().state().isPresent()),
                new PatchPanel(desk.values(), patchStore(), this::show),
                new ModulationPanel(desk.values(), modulators),
                new MixerPanel(desk.edits(), desk.values()::offer, pictures),
                new OutputPanel(
                        desk.edits(),
                        desk.values()::offer,
                        new OutputPanel.Machine(
                                desk.host().sound(),
                                desk.host().recording(),
                                new OutputPanel.Canvas(video.width(), video.height(), video.framesPerSecond()),
                                Monitors::names,
                                desk.acting(),
                                desk.host().fileThread())),
                new ScopesPanel(desk.edits(), desk.values()::offer, pictures),
                library,
                files,
                new HistoryPanel(desk.edits()),
                new LogPanel(desk.notices(), desk.clipboard()),
                new PerformancePanel(desk.host(), desk.meter()),
                new ConsolePanel(desk.dialogue(), desk.clipboard()),
                new KeysPage(desk.keymap()));
    }

    private void show(ModuleId module) {
        desk.docks().show(Panel.idOf(module));
    }

    /** The places of nodes, in the folder of the studio's own in the project. */
    private PatchStore patchStore() {
        Path file = desk.host().project().root().resolve(".studio").resolve("patch");
        Executor thread = desk.host().fileThread();
        return new PatchStore(
                () -> {
                    try {
                        return Files.exists(file) ? Files.readString(file) : "";
                    } catch (IOException unreadable) {
                        return "";
                    }
                },
                text -> thread.execute(() -> {
                    try {
                        Files.createDirectories(file.resolveSibling(""));
                        Files.writeString(file, text);
                    } catch (IOException unwritable) {
                        desk.notices().error("The places of modules can't be kept: " + unwritable.getMessage() + ".");
                    }
                }));
    }

    /** The panel of a module; empty for one that has its place elsewhere: scopes and outputs. */
    Optional<Panel> of(Module module) {
        return switch (module.type().name()) {
            case "TrackerSequencer" ->
                Optional.of(new TrackerPanel(module, desk.values(), steps, desk.questions(), desk.keymap()));
            case "MultiSampler" -> Optional.of(new SamplerPanel(module, desk.values(), samplers));
            case "Oscilloscope", "Spectrogram", "AudioOutput", "VideoOutput" -> Optional.empty();
            default -> Optional.of(new ModulePanel(desk.values(), module, modulators));
        };
    }
}
