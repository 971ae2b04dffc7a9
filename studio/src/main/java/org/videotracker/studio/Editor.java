package org.videotracker.studio;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.videotracker.engine.sampler.MultiSamplerType;
import org.videotracker.engine.sequencing.TrackerSequencerType;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.session.Session;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.key.Action;
import org.videotracker.studio.pad.binding.PadPanel;
import org.videotracker.studio.panel.Docks;
import org.videotracker.studio.panel.KeysPage;
import org.videotracker.studio.panel.Layouts;
import org.videotracker.studio.panel.Panel;
import org.videotracker.studio.rolling.RollingPanel;
import org.videotracker.studio.ui.DockPlan;
import org.videotracker.studio.ui.DockSpace;
import org.videotracker.studio.ui.Scope;
import org.videotracker.studio.ui.Ui;

/** The shell of panels: which of them there are follows from the session, where they are is kept with the project. Thread of the studio. */
final class Editor implements AutoCloseable {
    /** What is shown and hidden together as the master panels. */
    private static final List<String> MASTER = List.of("clock", "mixer", "output", "scope");

    private static final Set<String> HIDDEN_AT_FIRST = Set.of(
            KeysPage.ID,
            PadPanel.ID,
            "console",
            "history",
            "log",
            "performance",
            "files",
            "modulation",
            RollingPanel.ID);
    private static final double SAVE_SECONDS = 2;

    /** The order of tabs: what is played most comes first. */
    private static final Comparator<Module> BY_USE =
            Comparator.comparingInt(Editor::rank).thenComparing(Module::name);

    private final Desk desk;
    private final Parts parts;
    private final Docks docks;
    private final Map<ModuleId, Panel> modules = new HashMap<>();
    private @Nullable Session shown;
    private Layouts.@Nullable Layout toApply;
    private boolean isFresh = true;
    private boolean isDirty;
    private int keptChanges;
    private double saved;

    Editor(Desk desk, Parts parts) {
        this.desk = desk;
        this.parts = parts;
        docks = desk.docks();
        for (Panel panel : parts.panels()) {
            docks.add(panel, !HIDDEN_AT_FIRST.contains(panel.id()));
        }
        toApply = layouts().present().orElse(null);
    }

    /** Puts the panels where a layout says; before a picture begins. */
    void applyLayout() {
        if (toApply != null) {
            DockSpace.layout(toApply.docking());
            docks.hidden(toApply.knowing(HIDDEN_AT_FIRST).hidden());
            docks.front(toApply.front());
            toApply = null;
            isFresh = false;
        }
    }

    /** Makes panels for modules that are new, and takes those away whose module is gone. */
    void follow(Moment now) {
        docks.pass(now);
        if (now.session() == shown) {
            return;
        }
        if (shown == null || shown.modules() != now.session().modules()) {
            Set<ModuleId> there = new HashSet<>();
            for (Module module :
                    now.session().modules().all().stream().sorted(BY_USE).toList()) {
                there.add(module.id());
                if (!modules.containsKey(module.id())) {
                    parts.of(module).ifPresent(panel -> {
                        modules.put(module.id(), panel);
                        docks.add(panel, true);
                    });
                }
            }
            modules.entrySet().removeIf(entry -> {
                boolean isGone = !there.contains(entry.getKey());
                if (isGone) {
                    docks.remove(entry.getValue().id());
                }
                return isGone;
            });
        }
        shown = now.session();
    }

    private static int rank(Module module) {
        return switch (module.type().name()) {
            case TrackerSequencerType.NAME -> 0;
            case MultiSamplerType.NAME -> 1;
            default -> 2;
        };
    }

    void draw(Ui ui, Moment now) {
        if (isFresh) {
            isFresh = false;
            docks.arrange(
                    factory(),
                    now.session().modules().all().stream().min(BY_USE).map(module -> Panel.idOf(module.id())));
        }
        try (Scope room = ui.room("room")) {
            if (room.isOpen()) {
                docks.drawSpace(ui);
            }
        }
        docks.draw(ui, now);
        keep(now);
    }

    /** The layout is kept a while after it was changed. */
    private void keep(Moment now) {
        isDirty |= DockSpace.hasMoved() || docks.changes() != keptChanges;
        keptChanges = docks.changes();
        if (isDirty && now.seconds() - saved > SAVE_SECONDS) {
            isDirty = false;
            saved = now.seconds();
            Layouts.Layout present = present();
            desk.host().fileThread().execute(() -> save(present));
        }
    }

    /** Where they are at present: Save As goes on in another project. */
    private Layouts layouts() {
        return new Layouts(desk.host().project().studio());
    }

    private Layouts.Layout present() {
        return new Layouts.Layout(docks.hidden(), docks.front(), DockSpace.layout());
    }

    private void save(Layouts.Layout layout) {
        try {
            layouts().present(layout);
        } catch (IOException unwritable) {
            desk.notices().error("The layout can't be kept: " + unwritable.getMessage() + ".");
        }
    }

    /** The layout that every project begins with. */
    private static DockPlan factory() {
        return new DockPlan.Beside(
                0.72,
                new DockPlan.Above(
                        0.62,
                        new DockPlan.Middle(),
                        DockPlan.tabs("patch", "modulation", PadPanel.ID, "mixer", RollingPanel.ID)),
                new DockPlan.Above(
                        0.2,
                        DockPlan.tabs("clock"),
                        new DockPlan.Above(
                                0.5,
                                DockPlan.tabs("library", "files"),
                                DockPlan.tabs("output", "scope", "history", "log", "performance", "console", "keys"))));
    }

    boolean act(Action action, Moment now) {
        switch (action) {
            case KEYS -> docks.toggle(KeysPage.ID, now);
            case CONSOLE -> docks.toggle("console", now);
            case LIBRARY_PANEL -> docks.toggle("library", now);
            case IMPORT -> {
                docks.show("library");
                docks.all().stream()
                        .filter(panel -> panel.id().equals("library"))
                        .forEach(panel -> panel.act(action, now));
            }
            case FILE_BROWSER -> docks.toggle("files", now);
            case PATCH_PANEL -> docks.toggle("patch", now);
            case MIXER_PANEL -> docks.toggle("mixer", now);
            case ROLLING_PANEL -> docks.toggle(RollingPanel.ID, now);
            case KEEP_BARS, KEEP_BARS_IN_SAMPLER -> {
                docks.find(RollingPanel.ID).ifPresent(panel -> panel.act(action, now));
                return true;
            }
            case HISTORY_PANEL -> docks.toggle("history", now);
            case LOG_PANEL -> docks.toggle("log", now);
            case PERFORMANCE_PANEL -> docks.toggle("performance", now);
            case GAMEPAD_PANEL -> docks.toggle(PadPanel.ID, now);
            case MASTER_PANELS -> toggleMaster(now);
            case OPEN_PANEL -> askPanel();
            case OPEN_LAYOUT -> askLayout();
            case KEEP_LAYOUT -> askKeep();
            case FACTORY_LAYOUT -> {
                docks.hidden(HIDDEN_AT_FIRST);
                isFresh = true;
            }
            case CLOSE_PANEL -> docks.focused().ifPresent(panel -> docks.hide(panel.id(), now));
            case FOCUS_LEFT -> docks.focusTowards(-1, 0);
            case FOCUS_RIGHT -> docks.focusTowards(1, 0);
            case FOCUS_UP -> docks.focusTowards(0, -1);
            case FOCUS_DOWN -> docks.focusTowards(0, 1);
            case FOCUS_NEXT -> docks.focusNext(1);
            case FOCUS_PREVIOUS -> docks.focusNext(-1);
            default -> {
                return false;
            }
        }
        isDirty = true;
        return true;
    }

    private void toggleMaster(Moment now) {
        boolean isAnyShown = MASTER.stream().anyMatch(docks::isShown);
        for (String id : MASTER) {
            if (isAnyShown) {
                docks.hide(id, now);
            } else {
                docks.show(id);
            }
        }
    }

    boolean isTicked(Action action) {
        return switch (action) {
            case KEYS -> docks.isShown(KeysPage.ID);
            case CONSOLE -> docks.isShown("console");
            case LIBRARY_PANEL -> docks.isShown("library");
            case FILE_BROWSER -> docks.isShown("files");
            case PATCH_PANEL -> docks.isShown("patch");
            case MIXER_PANEL -> docks.isShown("mixer");
            case ROLLING_PANEL -> docks.isShown(RollingPanel.ID);
            case HISTORY_PANEL -> docks.isShown("history");
            case LOG_PANEL -> docks.isShown("log");
            case PERFORMANCE_PANEL -> docks.isShown("performance");
            case GAMEPAD_PANEL -> docks.isShown(PadPanel.ID);
            case MASTER_PANELS -> MASTER.stream().anyMatch(docks::isShown);
            default -> false;
        };
    }

    /** What else the menu of views offers: every panel. */
    void drawViewMenu(Ui ui, Moment now) {
        try (Scope menu = ui.menu("Panels")) {
            if (menu.isOpen()) {
                for (Panel panel : docks.all()) {
                    if (ui.menuItem(panel.title() + "##" + panel.id(), "", docks.isShown(panel.id()), true)) {
                        docks.toggle(panel.id(), now);
                        isDirty = true;
                    }
                }
            }
        }
    }

    private void askPanel() {
        desk.questions()
                .askChoice(
                        "Panel",
                        docks.all().stream().map(Panel::title).toList(),
                        title -> docks.all().stream()
                                .filter(panel -> panel.title().equals(title))
                                .forEach(panel -> docks.show(panel.id())));
    }

    private void askLayout() {
        List<String> names = layouts().names();
        if (names.isEmpty()) {
            desk.notices()
                    .error(
                            "No layout is kept in this project yet: View, Keep this layout as... keeps the present one.");
        } else {
            desk.questions()
                    .askChoice(
                            "Layout",
                            names,
                            name -> toApply = layouts().read(name).orElse(null));
        }
    }

    private void askKeep() {
        Layouts.Layout present = present();
        desk.questions().askName("Keep this layout", "Its name", "", name -> keepAs(name, present));
    }

    private void keepAs(String name, Layouts.Layout layout) {
        try {
            layouts().write(name, layout);
            desk.notices().done("Kept the layout " + name + ".");
        } catch (IOException unwritable) {
            desk.notices().error("The layout can't be kept: " + unwritable.getMessage() + ".");
        }
    }

    @Override
    public void close() {
        save(present());
        docks.all().forEach(Panel::dispose);
    }
}
