package org.videotracker.studio.library;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.videotracker.media.project.FolderText;
import org.videotracker.media.project.ProjectException;
import org.videotracker.studio.ui.Icon;
import org.videotracker.studio.ui.TextField;
import org.videotracker.studio.ui.Ui;

/** The bar above the files that are browsed: where they are, and which are listed. UI thread. */
final class FilePlaces {
    private final FileTree tree;
    private final Path home;
    private final TextField path = new TextField();
    private final TextField filter = new TextField();
    private Path project;
    private Path shown = Path.of("");
    private Optional<Path> answer = Optional.empty();

    FilePlaces(FileTree tree, Path project) {
        this.tree = tree;
        this.project = project;
        home = Path.of(System.getProperty("user.home", ""));
    }

    /** Says where the project lies. */
    void project(Path folder) {
        project = folder;
    }

    /** Whether something is typed here. */
    boolean isTyping() {
        return path.isActive() || filter.isActive();
    }

    /** Lets a path be typed. */
    void focusPath() {
        path.focus();
    }

    /** A file whose path was typed, or the folder that is shown, typed once more; empty for nothing. */
    Optional<Path> takeAnswer() {
        Optional<Path> taken = answer;
        answer = Optional.empty();
        return taken;
    }

    /** Lets the filter be typed. */
    void focusFilter() {
        filter.focus();
    }

    void draw(Ui ui) {
        if (!tree.root().equals(shown)) {
            shown = tree.root();
            path.text(shown.toString());
        }
        button(ui, Icon.UP, "up", "The folder above.", () -> tree.above().ifPresent(tree::root));
        button(ui, Icon.FOLDER, "project", "The project's folder.", () -> tree.root(project));
        button(ui, Icon.OPEN, "home", "Your own folder.", () -> tree.root(home));
        button(ui, Icon.REFRESH, "refresh", "Reads the folders anew.", tree::refresh);
        ui.listField("##path", path, "A folder", 0);
        if (path.wasEntered()) {
            go(path.text());
            path.focus();
        } else if (path.wasLeft()) {
            path.text(shown.toString());
        }
        ui.tip(
                "Where the files are; Enter goes there. Where something is asked for, the arrow keys select; Enter goes into a folder, and answers "
                        + "with a file, with the path of one, and with the folder that is shown.");
        if (ui.listField("##filter", filter, "Filter by name", 0)) {
            tree.filter(filter.text());
        }
        if (filter.wasEntered()) {
            path.focus();
        }
        ui.tip("Lists the files whose names contain this.");
    }

    private static void button(Ui ui, Icon icon, String id, String tip, Runnable then) {
        if (ui.iconButton(icon, id)) {
            then.run();
        }
        ui.tip(tip);
        ui.sameLine();
    }

    /** A file's name goes to the folder it lies in. */
    private void go(String text) {
        try {
            Path wanted = FolderText.read(text);
            Path parent = wanted.getParent();
            if (parent != null && Files.isRegularFile(wanted)) {
                answer = Optional.of(wanted);
                tree.root(parent);
            } else {
                answer = wanted.equals(shown) ? Optional.of(wanted) : Optional.empty();
                tree.root(wanted);
            }
        } catch (ProjectException illegal) {
            path.text(shown.toString());
        }
    }
}
