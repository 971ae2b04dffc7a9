package org.videotracker.studio.library;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
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
        ui.field("##path", path, "A folder", 0);
        if (path.wasEntered()) {
            go(path.text());
        } else if (path.wasLeft()) {
            path.text(shown.toString());
        }
        ui.tip("Where the files are; Enter goes there.");
        if (ui.field("##filter", filter, "Filter by name", 0)) {
            tree.filter(filter.text());
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
            Path wanted = text.startsWith("~") ? Path.of(home + text.substring(1)) : Path.of(text.strip());
            Path parent = wanted.getParent();
            tree.root(Files.isRegularFile(wanted) && parent != null ? parent : wanted);
        } catch (InvalidPathException unreadable) {
            path.text(shown.toString());
        }
    }
}
