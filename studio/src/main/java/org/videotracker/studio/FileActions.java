package org.videotracker.studio;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.engine.command.Outcome;
import org.videotracker.media.file.UnwritableFileException;
import org.videotracker.media.project.FolderText;
import org.videotracker.media.project.Project;
import org.videotracker.media.project.ProjectException;
import org.videotracker.media.project.SessionFile;
import org.videotracker.media.project.SessionSource;
import org.videotracker.model.command.SessionCommand;
import org.videotracker.model.session.NewSession;
import org.videotracker.model.session.Session;
import org.videotracker.script.text.SessionFiles;
import org.videotracker.script.text.UnusableFileException;
import org.videotracker.studio.key.Action;

/** Sessions and projects: opened, saved, begun. What waits for the disk is done on the thread of files. */
final class FileActions {
    private static final String NAME = "A name of letters, digits, blanks, - and _";

    private final Desk desk;
    private final Consumer<StudioEnd> ends;

    /** @param ends told when the studio is to end, for another project; any thread */
    FileActions(Desk desk, Consumer<StudioEnd> ends) {
        this.desk = desk;
        this.ends = ends;
    }

    /** Does it. Returns false if it is nothing with files. */
    boolean act(Action action) {
        switch (action) {
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
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Saves, and ends the studio where that was possible. */
    void saveAndQuit() {
        onFiles(() -> {
            String said = desk.host().files().save(present());
            ends.accept(new StudioEnd.Quit());
            return said;
        });
    }

    private Session present() {
        return desk.host().performance().engine().snapshot().session();
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
            ends.accept(new StudioEnd.OpenProject(folder));
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
            ends.accept(new StudioEnd.OpenProject(folder));
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
}
