package org.videotracker.studio.panel;

import static org.videotracker.studio.key.Action.*;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.videotracker.studio.key.Action;
import org.videotracker.studio.key.Keymap;
import org.videotracker.studio.ui.Scope;
import org.videotracker.studio.ui.Ui;

/** The menus: groups of actions, with the keys that they have. */
public final class MenuBar {
    private record Menu(String title, List<List<Action>> groups) {}

    private static final List<Menu> MENUS = List.of(
            new Menu(
                    "File",
                    List.of(
                            List.of(NEW_PROJECT, OPEN_PROJECT),
                            List.of(NEW_SESSION, OPEN, SAVE, SAVE_AS),
                            List.of(IMPORT),
                            List.of(QUIT))),
            new Menu("Edit", List.of(List.of(UNDO, REDO), List.of(PALETTE), List.of(COPY_LUA))),
            new Menu("Add", List.of(List.of(ADD_MODULE))),
            new Menu(
                    "Play",
                    List.of(
                            List.of(PLAY_STOP, PLAY_PAUSE, REWIND),
                            List.of(TAP),
                            List.of(RECORD, RECORD_STUDIO, KEEP_BARS, KEEP_BARS_IN_SAMPLER))),
            new Menu(
                    "View",
                    List.of(
                            List.of(COMMAND_SHELL, CODE_SHELL, EDITOR_SHELL),
                            List.of(
                                    PATCH_PANEL,
                                    MIXER_PANEL,
                                    LIBRARY_PANEL,
                                    FILE_BROWSER,
                                    ROLLING_PANEL,
                                    CONSOLE,
                                    HISTORY_PANEL,
                                    LOG_PANEL,
                                    PERFORMANCE_PANEL,
                                    GAMEPAD_PANEL,
                                    MASTER_PANELS),
                            List.of(OPEN_LAYOUT, KEEP_LAYOUT, FACTORY_LAYOUT),
                            List.of(VIDEO_WINDOW, VIDEO_FULL_SCREEN),
                            List.of(SCALE_UP, SCALE_DOWN, HIGH_CONTRAST, PICTURE_BEHIND, FULL_SCREEN, HIDE_ALL))),
            new Menu("Help", List.of(List.of(KEYS, TOUR))));

    private final Predicate<Action> isTicked;
    private final Predicate<Action> isPossible;
    private final Consumer<Action> chosen;

    /** @param isTicked of a switch that is on @param isPossible now */
    public MenuBar(Predicate<Action> isTicked, Predicate<Action> isPossible, Consumer<Action> chosen) {
        this.isTicked = isTicked;
        this.isPossible = isPossible;
        this.chosen = chosen;
    }

    /** Every action that a menu shows. */
    public static List<Action> actions() {
        return MENUS.stream()
                .flatMap(menu -> menu.groups.stream())
                .flatMap(List::stream)
                .toList();
    }

    /** Draws the menus within a bar. */
    public void draw(Ui ui, Keymap keymap, Runnable more) {
        for (Menu menu : MENUS) {
            try (Scope open = ui.menu(menu.title)) {
                if (open.isOpen()) {
                    boolean isFirst = true;
                    for (List<Action> group : menu.groups) {
                        if (!isFirst) {
                            ui.separator();
                        }
                        isFirst = false;
                        group.forEach(action -> item(ui, keymap, action));
                    }
                    if (menu.title.equals("View")) {
                        ui.separator();
                        more.run();
                    }
                }
            }
        }
    }

    private void item(Ui ui, Keymap keymap, Action action) {
        if (ui.menuItem(action.title(), keymap.shown(action), isTicked.test(action), isPossible.test(action))) {
            chosen.accept(action);
        }
        ui.tip(action.description());
    }
}
