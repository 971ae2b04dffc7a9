package org.videotracker.studio.panel;

import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.key.Action;
import org.videotracker.studio.key.Chord;
import org.videotracker.studio.key.Context;
import org.videotracker.studio.key.Keymap;
import org.videotracker.studio.ui.Icon;
import org.videotracker.studio.ui.Scope;
import org.videotracker.studio.ui.TableStyle;
import org.videotracker.studio.ui.TextField;
import org.videotracker.studio.ui.Ui;

/** The list of all keys, made from the table of actions. */
public final class KeysPage implements Panel {
    public static final String ID = "keys";

    private final Supplier<Keymap> keymap;
    private final TextField filter = new TextField();

    public KeysPage(Supplier<Keymap> keymap) {
        this.keymap = keymap;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return "Keys";
    }

    @Override
    public Icon icon() {
        return Icon.KEYBOARD;
    }

    @Override
    public void draw(Ui ui, Moment now) {
        ui.field("##filter", filter, "Find a key or what it does", 0);
        String wanted = filter.text().strip().toLowerCase(Locale.ROOT);
        try (Scope table = ui.table("keys", 3, TableStyle.SCROLLING)) {
            if (table.isOpen()) {
                ui.tableColumn("Key", 200 * ui.scale());
                ui.tableColumn("Does", 0);
                ui.tableColumn("Where", 120 * ui.scale());
                ui.tableHeader();
                for (Context context : Context.values()) {
                    for (Action action : Action.values()) {
                        if (action.context() == context && matches(action, wanted)) {
                            row(ui, action);
                        }
                    }
                }
            }
        }
    }

    private boolean matches(Action action, String wanted) {
        return wanted.isEmpty()
                || action.title().toLowerCase(Locale.ROOT).contains(wanted)
                || action.description().toLowerCase(Locale.ROOT).contains(wanted)
                || keys(action).toLowerCase(Locale.ROOT).contains(wanted);
    }

    private void row(Ui ui, Action action) {
        ui.tableRow();
        if (ui.tableCell()) {
            ui.mono(keys(action));
        }
        if (ui.tableCell()) {
            ui.text(action.title());
            ui.tip(action.description() + "\nIn the file of keys: " + action.id());
        }
        if (ui.tableCell()) {
            ui.dim(action.context().title());
        }
    }

    private String keys(Action action) {
        return keymap.get().keys(action).stream().map(Chord::text).collect(Collectors.joining(", "));
    }
}
