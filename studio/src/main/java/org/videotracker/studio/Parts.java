package org.videotracker.studio;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.videotracker.engine.capture.CaptureType;
import org.videotracker.engine.live.LiveVideo;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.studio.clock.ClockPanel;
import org.videotracker.studio.code.CodeShell;
import org.videotracker.studio.command.CommandShell;
import org.videotracker.studio.command.ConsolePanel;
import org.videotracker.studio.history.HistoryPanel;
import org.videotracker.studio.host.Notices;
import org.videotracker.studio.host.StudioHost;
import org.videotracker.studio.library.FileBrowserPanel;
import org.videotracker.studio.library.LibraryPanel;
import org.videotracker.studio.log.LogPanel;
import org.videotracker.studio.mixer.MixerPanel;
import org.videotracker.studio.modulation.ModulationPanel;
import org.videotracker.studio.modulation.ModulatorPicture;
import org.videotracker.studio.module.ModulePanel;
import org.videotracker.studio.output.OutputPanel;
import org.videotracker.studio.pad.binding.PadPanel;
import org.videotracker.studio.pad.binding.PadStore;
import org.videotracker.studio.panel.KeysPage;
import org.videotracker.studio.panel.Panel;
import org.videotracker.studio.panel.Preferences;
import org.videotracker.studio.patch.PatchPanel;
import org.videotracker.studio.patch.PatchStore;
import org.videotracker.studio.performance.PerformancePanel;
import org.videotracker.studio.rolling.RollingPanel;
import org.videotracker.studio.rolling.RollingServices;
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
    private final Consumer<Preferences> preferences;
    private final TrackerClipboard steps = new TrackerClipboard();
    private final ModulatorPicture modulators = new ModulatorPicture();
    private final LiveVideo video;
    private final PictureSource pictures;
    private final SamplerServices samplers;

    /** @param preferences takes those that were changed */
    Parts(Desk desk, Consumer<Preferences> preferences) {
        this.desk = desk;
        this.preferences = preferences;
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
                                () -> desk.preferences().get().remembrance().isStudioRecorded(),
                                desk.host().fileThread())),
                new ScopesPanel(desk.edits(), desk.values()::offer, pictures),
                library,
                files,
                new RollingPanel(rolling()),
                new HistoryPanel(desk.edits()),
                new LogPanel(desk.notices(), desk.clipboard()),
                new PerformancePanel(desk.host(), desk.meter()),
                new ConsolePanel(desk.dialogue(), desk.clipboard()),
                new PadPanel(desk.pads(), desk.values()::offer, desk.questions(), desk.notices()),
                new KeysPage(desk.keymap()));
    }

    private RollingServices rolling() {
        return new RollingServices(
                desk.host().rolling(),
                desk.host()::film,
                isWanted -> {
                    desk.host().film(isWanted);
                    remember(kept -> kept.withRollingFilm(isWanted));
                },
                desk.host().performance().audio().audition(),
                desk.host().fileThread(),
                Clock.systemDefaultZone(),
                desk.host()::project,
                (file, folder, sampler) -> desk.library().bring(List.of(file), folder, sampler),
                () -> desk.docks().focused().map(Panel::id).orElse(""),
                desk.notices(),
                desk.keymap(),
                () -> desk.preferences().get().remembrance().rollingSeconds(),
                seconds -> remember(kept -> kept.withRollingSeconds(seconds)));
    }

    private void remember(UnaryOperator<Preferences.Remembrance> change) {
        Preferences present = desk.preferences().get();
        preferences.accept(present.with(change.apply(present.remembrance())));
    }

    private void show(ModuleId module) {
        desk.docks().show(Panel.idOf(module));
    }

    /** The places of nodes, in the folder of the studio's own in the project. */
    private PatchStore patchStore() {
        ProjectNote note = new ProjectNote(desk.host(), desk.notices(), "patch", "The places of modules");
        return new PatchStore(note::read, note::write);
    }

    /** What gamepads move, in the same folder. */
    static PadStore padStore(StudioHost host, Notices notices) {
        ProjectNote note = new ProjectNote(host, notices, "gamepads", "What gamepads move");
        return new PadStore(note::read, note::write);
    }

    /** The panel of a module; empty for one that has its place elsewhere: scopes and outputs. */
    Optional<Panel> of(Module module) {
        return switch (module.type().name()) {
            case "TrackerSequencer" ->
                Optional.of(new TrackerPanel(module, desk.values(), steps, desk.questions(), desk.keymap()));
            case "MultiSampler" -> Optional.of(new SamplerPanel(module, desk.values(), samplers));
            case "Oscilloscope", "Spectrogram", "AudioOutput", "VideoOutput" -> Optional.empty();
            case CaptureType.NAME ->
                Optional.of(new ModulePanel(desk.values(), module, new CapturePortrait(pictures, module.id())));
            default -> Optional.of(new ModulePanel(desk.values(), module, modulators));
        };
    }
}
