package org.videotracker.studio.module;

import java.util.Optional;
import java.util.function.Supplier;
import org.videotracker.model.module.Catalog;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.parameter.ParameterAddress;
import org.videotracker.studio.frame.Edits;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.ui.Button;
import org.videotracker.studio.ui.Canvas;
import org.videotracker.studio.ui.Ui;

/**
 * What every value of the studio offers, wherever it is shown: a tip, and a menu on the right button. There is one in a studio, which
 * {@link #draw}s it once in each picture. UI thread.
 */
public final class Values implements ValueCare {
    private static final float LINES_WITH_ROOM = 1.2f;
    private static final float CORNER = 8;

    private final Edits edits;
    private final Catalog catalog;
    private final Supplier<ModuleId> ids;
    private final HandControls hands;
    private final ParameterTips tips;
    private final ValueMenu menu;

    /** @param ids gives an identity that was never used at each call */
    public Values(Edits edits, Catalog catalog, Supplier<ModuleId> ids) {
        this(edits, catalog, ids, Suggestions.NONE, HandControls.NONE);
    }

    /**
     * @param ids gives an identity that was never used at each call
     * @param suggestions what texts may be
     * @param hands what moves values besides mouse and keyboard
     */
    public Values(Edits edits, Catalog catalog, Supplier<ModuleId> ids, Suggestions suggestions, HandControls hands) {
        this.hands = hands;
        tips = new ParameterTips(hands);
        this.edits = edits;
        this.catalog = catalog;
        this.ids = ids;
        menu = new ValueMenu(edits, catalog, ids, suggestions, hands);
    }

    public Edits edits() {
        return edits;
    }

    public Catalog catalog() {
        return catalog;
    }

    /** An identity that was never used. */
    public ModuleId newId() {
        return ids.get();
    }

    /** Whether a gamepad moves a value. */
    boolean isMovedByHand(ParameterAddress address) {
        return !hands.moving(address).isEmpty();
    }

    public ParameterTips tips() {
        return tips;
    }

    public ValueMenu menu() {
        return menu;
    }

    /** The last thing that was drawn is the control of this value: it gets the tip and the menu, and a mark if a gamepad moves it. */
    @Override
    public void offer(Ui ui, Moment now, ParameterAddress address) {
        if (isMovedByHand(address)) {
            mark(ui, ui.overLast());
        }
        offerPart(ui, now, address);
    }

    /** A corner. A line of text alone has no room for it. */
    private static void mark(Ui ui, Canvas control) {
        if (control.height() > ui.lineHeight() * LINES_WITH_ROOM) {
            float size = CORNER * ui.scale();
            float right = control.width();
            control.triangle(right - size, 0, right, 0, right, size, ui.theme().value());
        }
    }

    /** The same, where what was drawn last shows more than this value: without the mark. */
    public void offerPart(Ui ui, Moment now, ParameterAddress address) {
        tips.of(ui, now, address);
        if (ui.isClicked(Button.RIGHT)) {
            menu.open(address);
        }
    }

    /** Copies the line of Lua of the value under the mouse. Returns it, if there is one. */
    public Optional<String> copyLua(Ui ui, Moment now) {
        Optional<String> line = tips.luaLine(now);
        line.ifPresent(ui::copy);
        return line;
    }

    /** Draws the menu that is open; in any window, once in each picture. */
    public void draw(Ui ui, Moment now) {
        menu.draw(ui, now);
    }
}
