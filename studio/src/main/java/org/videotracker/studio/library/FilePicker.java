package org.videotracker.studio.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.videotracker.studio.key.Key;
import org.videotracker.studio.ui.Scope;
import org.videotracker.studio.ui.Ui;

/** Lets files and folders be chosen, in a window in front of all others. UI thread. */
final class FilePicker {
    private static final float WIDTH = 640;
    private static final float HEIGHT = 360;

    private final FolderListings listings;
    private final Supplier<Path> project;
    private @Nullable Request request;
    private @Nullable FileTree tree;
    private boolean isNew;

    /** Drawn below the files, for what else there is to choose. */
    interface Options {
        void draw(Ui ui);
    }

    /**
     * What is asked for.
     *
     * @param explanation what the choice is for
     * @param verb what the button says
     */
    private record Request(
            String title,
            String explanation,
            String verb,
            Options options,
            FilePlaces places,
            FileRowsView rows,
            Consumer<List<Path>> then) {}

    /** @param project where the project lies */
    FilePicker(FolderListings listings, Supplier<Path> project) {
        this.listings = listings;
        this.project = project;
    }

    /** Asks for files and folders; where none is selected, the folder that is shown is meant. */
    void ask(String title, String explanation, String verb, Options options, Consumer<List<Path>> then) {
        FileTree files = tree;
        if (files == null) {
            files = new FileTree(listings, Path.of(System.getProperty("user.home", "")));
            tree = files;
        }
        request = new Request(
                title, explanation, verb, options, new FilePlaces(files, project.get()), new FileRowsView(files), then);
        isNew = true;
        request.places.focusPath();
    }

    boolean isTyping() {
        Request asked = request;
        return asked != null && asked.places.isTyping();
    }

    void draw(Ui ui) {
        Request asked = request;
        FileTree files = tree;
        if (asked == null || files == null) {
            return;
        }
        if (isNew) {
            isNew = false;
            ui.openPopup(asked.title);
        }
        try (Scope window = ui.question(asked.title)) {
            if (!window.isOpen()) {
                request = null;
                return;
            }
            ui.dim(asked.explanation);
            boolean isChosen = false;
            boolean isEntered = false;
            try (Scope part = ui.child("picking", WIDTH * ui.scale(), HEIGHT * ui.scale(), false)) {
                if (part.isOpen()) {
                    asked.places.draw(ui);
                    walk(ui, asked.rows);
                    try (Scope list = ui.child("list", 0, 0, true)) {
                        isChosen = list.isOpen() && asked.rows.draw(ui, true);
                        isEntered = ui.isWindowFocused() && ui.isPressed(Key.ENTER);
                    }
                }
            }
            asked.options.draw(ui);
            Optional<Path> typed = asked.places.takeAnswer();
            if (!asked.rows.isEmpty()
                    && (isEntered || typed.filter(files.root()::equals).isPresent())) {
                typed = Optional.empty();
                isChosen |= !wentIn(asked.rows);
            }
            answer(ui, asked, typed.map(List::of).orElseGet(() -> chosen(asked, files)), isChosen || typed.isPresent());
        }
    }

    /** The keys that move through the files, whichever field has the keyboard. */
    private static void walk(Ui ui, FileRowsView rows) {
        if (ui.isPressed(Key.UP)) {
            rows.move(-1, false);
        } else if (ui.isPressed(Key.DOWN)) {
            rows.move(1, false);
        } else if (ui.isPressed(Key.PAGE_UP)) {
            rows.move(-rows.page(), false);
        } else if (ui.isPressed(Key.PAGE_DOWN)) {
            rows.move(rows.page(), false);
        }
    }

    /** Enter on what is selected goes into a folder, where nothing is selected yet. Returns whether it did. */
    private static boolean wentIn(FileRowsView rows) {
        boolean isIn = rows.selected().size() == 1 && rows.enterFocused();
        if (isIn) {
            rows.clear();
        }
        return isIn;
    }

    private static List<Path> chosen(Request asked, FileTree files) {
        return asked.rows.isEmpty() ? List.of(files.root()) : asked.rows.selected();
    }

    private void answer(Ui ui, Request asked, List<Path> paths, boolean isChosen) {
        boolean isAnswered = ui.button(asked.verb) || isChosen;
        ui.tip(asked.rows.isEmpty() ? "Nothing is selected: the folder that is shown is meant." : "What is selected.");
        ui.sameLine();
        boolean isCancelled = ui.button("Cancel") || ui.isEscaped();
        if (isAnswered || isCancelled) {
            request = null;
            ui.closePopup();
            if (isAnswered) {
                asked.then.accept(paths);
            }
        }
    }
}
