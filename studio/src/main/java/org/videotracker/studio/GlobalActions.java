package org.videotracker.studio;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.model.command.Command;
import org.videotracker.model.command.ModuleCommand;
import org.videotracker.model.command.TransportCommand;
import org.videotracker.model.module.ModuleType;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.key.Action;
import org.videotracker.studio.panel.Panel;
import org.videotracker.studio.panel.Preferences;
import org.videotracker.studio.panel.Questions.Answer;
import org.videotracker.studio.window.StudioWindow;

/** What works whatever panel has the keyboard: transport, undo, files, recording. What waits for the disk is done on the thread of files. */
final class GlobalActions {
    private static final DateTimeFormatter TAKE = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss");
    private static final double SCALE_STEP = 1.1;

    private final Desk desk;
    private final StudioWindow window;
    private final Consumer<Preferences> preferences;
    private final FileActions files;
    private volatile @Nullable StudioEnd end;

    GlobalActions(Desk desk, StudioWindow window, Consumer<Preferences> preferences) {
        this.desk = desk;
        this.window = window;
        this.preferences = preferences;
        files = new FileActions(desk, this::leave);
    }

    Optional<StudioEnd> end() {
        return Optional.ofNullable(end);
    }

    /** Ends the studio. Any thread. */
    void leave(StudioEnd why) {
        end = why;
    }

    boolean act(Action action, Moment now) {
        switch (action) {
            case PLAY_STOP -> send(now.isPlaying() ? new TransportCommand.Stop() : new TransportCommand.Play());
            case PLAY_PAUSE -> send(now.isPlaying() ? new TransportCommand.Pause() : new TransportCommand.Play());
            case TAP -> desk.tempo().tap(now);
            case NUDGE_BACK -> desk.tempo().nudge(-1, now);
            case NUDGE_ON -> desk.tempo().nudge(1, now);
            case REWIND -> send(new TransportCommand.Reset());
            case FILL -> send(new TransportCommand.Fill(true));
            case RECORD -> record();
            case RECORD_STUDIO -> {
                Preferences.Remembrance kept = preferred().remembrance();
                preferences.accept(preferred().with(kept.withStudioRecorded(!kept.isStudioRecorded())));
            }
            case UNDO -> desk.edits().undo(1);
            case REDO -> desk.edits().redo(1);
            case ADD_MODULE -> addModule();
            case TOGGLE_MODULE -> toggleModule(now);
            case SCALE_UP -> show(look().withScale(look().scale() * SCALE_STEP));
            case SCALE_DOWN -> show(look().withScale(look().scale() / SCALE_STEP));
            case HIGH_CONTRAST -> show(look().withHighContrast(!look().isHighContrast()));
            case PICTURE_BEHIND -> show(look().withPictureBehind(!look().isPictureBehind()));
            case QUIT -> askToLeave();
            default -> {
                return files.act(action);
            }
        }
        return true;
    }

    void letGo(Action action) {
        if (action == Action.FILL) {
            send(new TransportCommand.Fill(false));
        } else if (action == Action.NUDGE_BACK || action == Action.NUDGE_ON) {
            desk.tempo().letGo();
        }
    }

    boolean isTicked(Action action) {
        return switch (action) {
            case RECORD -> desk.host().recording().state().isPresent();
            case RECORD_STUDIO -> preferred().remembrance().isStudioRecorded();
            case HIGH_CONTRAST -> look().isHighContrast();
            case PICTURE_BEHIND -> look().isPictureBehind();
            default -> false;
        };
    }

    private void send(Command command) {
        desk.edits().submit(command.describe(), command);
    }

    private Preferences preferred() {
        return desk.preferences().get();
    }

    private Preferences.Appearance look() {
        return preferred().appearance();
    }

    private void show(Preferences.Appearance look) {
        preferences.accept(preferred().with(look));
    }

    private void addModule() {
        List<String> names = BuiltInModules.catalog().types().stream()
                .map(ModuleType::name)
                .sorted()
                .toList();
        desk.questions()
                .askChoice(
                        "Add module",
                        names,
                        name -> BuiltInModules.catalog().types().stream()
                                .filter(type -> type.name().equals(name))
                                .findFirst()
                                .ifPresent(type -> send(new ModuleCommand.AddModule(
                                        desk.values().newId(), type, Optional.empty(), true))));
    }

    private void toggleModule(Moment now) {
        Optional<Panel> panel = desk.docks().focused();
        now.session().modules().all().stream()
                .filter(module -> panel.isPresent() && panel.get().id().equals(Panel.idOf(module.id())))
                .findFirst()
                .ifPresentOrElse(
                        module -> send(new ModuleCommand.EnableModule(module.id(), !module.enabled())),
                        () -> desk.notices().error("No panel of a module has the keyboard; click one first."));
    }

    /** Brings files and folders into the project. */
    void importFiles(List<Path> paths) {
        desk.library().bring(paths, "", Optional.empty());
    }

    private void record() {
        boolean isStudioWanted = preferred().remembrance().isStudioRecorded();
        TakeSize size = TakeSize.of(window.width(), window.height());
        desk.host().fileThread().execute(() -> {
            try {
                Optional<Path> running = desk.host().recording().state().map(state -> state.file());
                if (running.isPresent()) {
                    desk.host().recording().stop();
                    desk.notices().done("Recorded " + running.get() + ".");
                } else {
                    Path file =
                            desk.host().project().root().resolve("take-" + TAKE.format(LocalDateTime.now()) + ".mp4");
                    if (isStudioWanted) {
                        desk.host().recording().startWithStudio(file, size.width(), size.height());
                    } else {
                        desk.host().recording().start(file);
                    }
                    desk.notices().done("Recording " + file + (isStudioWanted ? ", with the studio." : "."));
                }
            } catch (IOException failed) {
                desk.notices().error(String.valueOf(failed.getMessage()));
            }
        });
    }

    void askToLeave() {
        String unsaved = desk.host().isUnsaved()
                ? "What is not saved is kept in the autosave, and comes back with the session."
                : "Everything is saved.";
        desk.questions()
                .askDecision(
                        "Quit videoTracker?",
                        unsaved,
                        new Answer("Quit", () -> end = new StudioEnd.Quit()),
                        new Answer("Save and quit", files::saveAndQuit),
                        new Answer("Close the window, play on", () -> end = new StudioEnd.WindowClosed()));
    }
}
