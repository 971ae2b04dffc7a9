package org.videotracker.studio.pad.binding;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.videotracker.model.parameter.ParameterAddress;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.host.Notices;
import org.videotracker.studio.key.InputEvent;
import org.videotracker.studio.module.ValueCare;
import org.videotracker.studio.panel.Panel;
import org.videotracker.studio.panel.Questions;
import org.videotracker.studio.ui.Button;
import org.videotracker.studio.ui.Canvas;
import org.videotracker.studio.ui.Icon;
import org.videotracker.studio.ui.Scope;
import org.videotracker.studio.ui.TableStyle;
import org.videotracker.studio.ui.Ui;

/** What sticks and triggers move: a line for each binding, to change and to delete it. UI thread. */
public final class PadPanel implements Panel {
    public static final String ID = "pads";

    private static final float WIDE = 560;

    private final Gamepads pads;
    private final ValueCare care;
    private final Questions questions;
    private final Notices notices;
    private @Nullable BoundValue selected;
    private String connected = "";
    private int plugs = -1;

    public PadPanel(Gamepads pads, ValueCare care, Questions questions, Notices notices) {
        this.pads = pads;
        this.care = care;
        this.questions = questions;
        this.notices = notices;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return "Gamepads";
    }

    @Override
    public Icon icon() {
        return Icon.GAMEPAD;
    }

    @Override
    public void draw(Ui ui, Moment now) {
        machine(ui);
        List<BoundValue> bounds = pads.bounds();
        if (bounds.isEmpty()) {
            ui.paragraph(
                    "Nothing is moved by a stick or a trigger yet. Choose \"Control by gamepad...\" with the right button on "
                            + "any value, then move one. Buttons are keys: see Help, Keys.");
            return;
        }
        if (ui.width() >= WIDE * ui.scale()) {
            wide(ui, now, bounds);
        } else {
            narrow(ui, now, bounds);
        }
    }

    private void wide(Ui ui, Moment now, List<BoundValue> bounds) {
        float s = ui.scale();
        try (Scope table = ui.table("bindings", 6, TableStyle.LINED)) {
            if (table.isOpen()) {
                ui.tableColumn("Axis", 96 * s);
                ui.tableColumn("Moves", 0);
                ui.tableColumn("How", 72 * s);
                ui.tableColumn("Range", 128 * s);
                ui.tableColumn("Inverted", 64 * s);
                ui.tableColumn("", 28 * s);
                ui.tableHeader();
                lines(ui, bounds, bound -> {
                    what(ui, now, bound);
                    ui.tableCell();
                    how(ui, bound);
                    ui.tableCell();
                    range(ui, bound, 120 * s);
                    ui.tableCell();
                    inverted(ui, bound, "##inverted");
                });
            }
        }
    }

    /** The settings of a binding below what it moves. */
    private void narrow(Ui ui, Moment now, List<BoundValue> bounds) {
        float s = ui.scale();
        try (Scope table = ui.table("narrow", 3, TableStyle.LINED)) {
            if (table.isOpen()) {
                ui.tableColumn("Axis", 92 * s);
                ui.tableColumn("Moves", 0);
                ui.tableColumn("", 28 * s);
                lines(ui, bounds, bound -> {
                    what(ui, now, bound);
                    how(ui, bound);
                    ui.sameLine();
                    range(ui, bound, 96 * s);
                    ui.sameLine();
                    inverted(ui, bound, "Inverted");
                });
            }
        }
    }

    /** A line for each binding: what is drawn of it stands between its axis and the button that deletes it. */
    private void lines(Ui ui, List<BoundValue> bounds, Consumer<BoundValue> settings) {
        for (int i = 0; i < bounds.size(); i++) {
            try (Scope _ = ui.id(i)) {
                BoundValue bound = bounds.get(i);
                ui.tableRow();
                ui.tableCell();
                axis(ui, bound);
                ui.tableCell();
                settings.accept(bound);
                ui.tableCell();
                delete(ui, bound);
            }
        }
    }

    private void machine(Ui ui) {
        if (pads.plugs() != plugs) {
            plugs = pads.plugs();
            connected = String.join(", ", pads.connected());
        }
        if (connected.isEmpty()) {
            ui.dim("No gamepad is connected; one that is plugged in is found at once.");
        } else {
            ui.text(connected);
        }
        ui.gap(2 * ui.scale());
    }

    private void what(Ui ui, Moment now, BoundValue bound) {
        ui.alignToControls();
        Optional<ParameterAddress> address = bound.address();
        if (address.isPresent()) {
            ui.text(bound.binding().path());
            care.offer(ui, now, address.get());
        } else {
            ui.warn(bound.binding().path());
            ui.tip("There is no such value in this session. The binding waits until there is one.");
            ui.sameLine();
            ui.dim("waits");
        }
    }

    private void how(Ui ui, BoundValue bound) {
        PadBinding binding = bound.binding();
        if (ui.button(binding.isSpeed() ? "Speed" : "Place", 60 * ui.scale())) {
            pads.list().change(bound, binding.withSpeed(!binding.isSpeed()));
        }
        ui.tip("Speed: the axis says how fast the value goes, as a stick wants it that springs back to its middle.\n"
                + "Place: the axis says where the value is.");
    }

    private void range(Ui ui, BoundValue bound, float width) {
        if (ui.button(bound.rangeText(), width)) {
            askForRange(bound);
        }
        ui.tip("What of the value the axis goes through.");
    }

    private void inverted(Ui ui, BoundValue bound, String label) {
        if (ui.tick(label, bound.binding().isInverted())) {
            invert(bound);
        }
        ui.tip("Whether it goes the other way.");
    }

    private void delete(Ui ui, BoundValue bound) {
        if (ui.iconButton(Icon.DELETE, "delete")) {
            pads.list().remove(bound);
        }
        ui.tip("Lets the value alone from now on.");
    }

    /** The name of the axis, and where it is. */
    private void axis(Ui ui, BoundValue bound) {
        float s = ui.scale();
        Canvas canvas = ui.canvas("axis", 88 * s, ui.controlHeight());
        PadBinding binding = bound.binding();
        float w = canvas.width();
        float h = canvas.height();
        if (bound == selected) {
            canvas.rect(0, 0, w, h, ui.theme().raised(), 2 * s);
            canvas.outline(0, 0, w, h, ui.theme().accent(), s);
        }
        canvas.mono(
                6 * s,
                (h - ui.lineHeight()) / 2 - 2 * s,
                ui.theme().text(),
                binding.input().text());
        float value = (float) bound.axis().value;
        boolean isTrigger = binding.input().axis().isTrigger();
        float rest = isTrigger ? 0 : w / 2;
        float way = value * (isTrigger ? w : w / 2);
        canvas.rect(0, h - 3 * s, w, 2 * s, ui.theme().bar());
        canvas.rect(
                Math.min(rest, rest + way),
                h - 3 * s,
                Math.abs(way),
                2 * s,
                ui.theme().value());
        ui.tip(bound.inputText());
        if (canvas.pressed(Button.LEFT)) {
            selected = bound;
        }
    }

    private void invert(BoundValue bound) {
        pads.list().change(bound, bound.binding().withInverted(!bound.binding().isInverted()));
    }

    private void askForRange(BoundValue bound) {
        questions.askName(
                "Range of " + bound.binding().path(),
                "Such as 20 to 2000, or whole",
                RangeText.write(bound.binding().range()),
                text -> RangeText.read(text)
                        .ifPresentOrElse(
                                range -> pads.list()
                                        .change(bound, bound.binding().withRange(range.span())),
                                () -> notices.error("\"" + text + "\" is no range; write 20 to 2000, or whole.")));
    }

    @Override
    public boolean press(InputEvent.KeyDown down, Moment now) {
        List<BoundValue> bounds = pads.bounds();
        if (down.modifiers() != 0 || bounds.isEmpty()) {
            return false;
        }
        int at = bounds.indexOf(selected);
        switch (down.key()) {
            case UP -> selected = bounds.get(Math.clamp(at < 0 ? bounds.size() - 1L : at - 1L, 0, bounds.size() - 1));
            case DOWN -> selected = bounds.get(Math.clamp(at + 1L, 0, bounds.size() - 1));
            default -> {
                return at >= 0 && press(down, bounds.get(at));
            }
        }
        return true;
    }

    private boolean press(InputEvent.KeyDown down, BoundValue bound) {
        switch (down.key()) {
            case ENTER, KEYPAD_ENTER ->
                pads.list()
                        .change(
                                bound,
                                bound.binding().withSpeed(!bound.binding().isSpeed()));
            case I -> invert(bound);
            case R -> askForRange(bound);
            case DELETE, BACKSPACE -> pads.list().remove(bound);
            default -> {
                return false;
            }
        }
        return true;
    }
}
