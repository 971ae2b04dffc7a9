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
import org.videotracker.engine.command.Outcome;
import org.videotracker.media.file.UnwritableFileException;
import org.videotracker.media.project.FolderText;
import org.videotracker.media.project.Project;
import org.videotracker.media.project.ProjectException;
import org.videotracker.media.project.SessionFile;
import org.videotracker.media.project.SessionSource;
import org.videotracker.model.command.Command;
import org.videotracker.model.command.ModuleCommand;
import org.videotracker.model.command.SessionCommand;
import org.videotracker.model.command.TransportCommand;
import org.videotracker.model.module.ModuleType;
import org.videotracker.model.session.NewSession;
import org.videotracker.model.session.Session;
import org.videotracker.script.text.SessionFiles;
import org.videotracker.script.text.UnusableFileException;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.key.Action;
import org.videotracker.studio.panel.Panel;
import org.videotracker.studio.panel.Preferences;
import org.videotracker.studio.panel.Questions.Answer;
import org.videotracker.studio.window.StudioWindow;

/** What works whatever panel has the keyboard: transport, undo, files, recording. What waits for the disk is done on the thread of files. */
final class GlobalActions {
    private static final DateTimeFormatter TAKE = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss");
    private static final String NAME = "A name of letters, digits, blanks, - and _";
    private static final double SCALE_STEP = 1.1;

    private final Desk desk;
    private final StudioWindow window;
    private final Consumer<Preferences> preferences;
    private volatile @Nullable StudioEnd end;

    GlobalActions(Desk desk, StudioWindow window, Consumer<Preferences> preferences) {
        this.desk = desk;
        this.window = window;
        this.preferences = preferences;
    }

    Optional<StudioEnd> end() {
        return Optional.ofNullable(end);
    }

    /** Ends the studio. */
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
            case RECORD_STUDIO ->
                preferences.accept(desk.preferences()
                        .get()
                        .withStudioRecorded(!desk.preferences().get().isStudioRecorded()));
            case UNDO -> desk.edits().undo(1);
            case REDO -> desk.edits().redo(1);
            case SAVE -> save();
            case SAVE_AS -> saveAs();
            case OPEN -> open();
            case NEW_SESSION ->
                askForName(
                        "New session",
                        NAME,
                        name -> load(() -> desk.host().files().begin(name, present())));
            case OPEN_PROJECT -> askForFolder("Open project", this::openProject);
            case NEW_PROJECT -> askForFolder("New project", this::newProject);
            case ADD_MODULE -> addModule();
            case TOGGLE_MODULE -> toggleModule(now);
            case SCALE_UP -> scale(SCALE_STEP);
            case SCALE_DOWN -> scale(1 / SCALE_STEP);
            case QUIT -> askToLeave();
            default -> {
                return false;
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
            case RECORD_STUDIO -> desk.preferences().get().isStudioRecorded();
            default -> false;
        };
    }

    private void send(Command command) {
        desk.edits().submit(command.describe(), command);
    }

    private Session present() {
        return desk.host().performance().engine().snapshot().session();
    }

    private void scale(double factor) {
        Preferences present = desk.preferences().get();
        preferences.accept(present.withScale(present.scale() * factor));
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

    private void save() {
        if (desk.host().isScratch()) {
            saveAs();
        } else {
            onFiles(() -> desk.host().files().save(present()));
        }
    }

    private void saveAs() {
        if (desk.host().isScratch()) {
            askForFolder(
                    "Save as a project",
                    folder -> onFiles(() -> desk.host().files().saveAs(folder.toString(), present())));
        } else {
            askForName(
                    "Save as",
                    NAME + "; or a new folder, for a project of its own",
                    name -> onFiles(() -> desk.host().files().saveAs(name, present())));
        }
    }

    private void open() {
        try {
            List<String> names = desk.host().project().sessions().stream()
                    .map(SessionFile::name)
                    .toList();
            desk.questions()
                    .askChoice(
                            "Open session",
                            names,
                            name -> load(() -> desk.host().files().load(name, present())));
        } catch (ProjectException unreadable) {
            desk.notices().error(unreadable.getMessage() + ".");
        }
    }

    /** Only what can be opened ends what plays. */
    private void openProject(Path folder) {
        onFiles(() -> {
            try {
                SessionSource source = SessionSource.of(folder);
                source.project().read(source.file(), BuiltInModules.catalog());
            } catch (ProjectException unusable) {
                throw new UnusableFileException(unusable.getMessage() + ".", unusable);
            }
            end = new StudioEnd.OpenProject(folder);
            return "Opening " + folder + ".";
        });
    }

    private void newProject(Path folder) {
        onFiles(() -> {
            try {
                Project.create(folder, NewSession.create(BuiltInModules.catalog(), desk.values()::newId));
            } catch (ProjectException | UnwritableFileException unusable) {
                throw new UnusableFileException(unusable.getMessage() + ".", unusable);
            }
            end = new StudioEnd.OpenProject(folder);
            return "Made the project " + folder + ".";
        });
    }

    private void askForName(String title, String hint, Consumer<String> then) {
        desk.questions().askName(title, hint, "", then);
    }

    private void askForFolder(String title, Consumer<Path> then) {
        desk.questions().askName(title, "A folder", System.getProperty("user.home", ""), text -> {
            try {
                then.accept(FolderText.read(text));
            } catch (ProjectException illegal) {
                desk.notices().error(illegal.getMessage() + ".");
            }
        });
    }

    /** What is done with files, and says what was done. */
    @FunctionalInterface
    private interface FileWork {
        String run() throws UnusableFileException;
    }

    /** What reads a session that is to be played from now on. */
    @FunctionalInterface
    private interface Loading {
        SessionFiles.Opened run() throws UnusableFileException;
    }

    private void onFiles(FileWork work) {
        desk.host().fileThread().execute(() -> {
            try {
                desk.notices().done(work.run());
            } catch (UnusableFileException unusable) {
                desk.notices().error(String.valueOf(unusable.getMessage()));
            }
        });
    }

    private void load(Loading loading) {
        onFiles(() -> {
            SessionFiles.Opened opened = loading.run();
            Outcome outcome = desk.edits()
                    .submit("load", new SessionCommand.ReplaceSession(opened.session()))
                    .join();
            if (outcome instanceof Outcome.Applied applied) {
                desk.host().console().begins(applied.snapshot().session());
            }
            return opened.message();
        });
    }

    /** Brings files and folders into the project. */
    void importFiles(List<Path> paths) {
        desk.library().bring(paths, "", Optional.empty());
    }

    private void record() {
        boolean isStudioWanted = desk.preferences().get().isStudioRecorded();
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
                        new Answer(
                                "Save and quit",
                                () -> onFiles(() -> {
                                    String said = desk.host().files().save(present());
                                    end = new StudioEnd.Quit();
                                    return said;
                                })),
                        new Answer("Close the window, play on", () -> end = new StudioEnd.WindowClosed()));
    }
}
