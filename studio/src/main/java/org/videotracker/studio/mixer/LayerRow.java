package org.videotracker.studio.mixer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.videotracker.model.command.LinkCommand.MoveLink;
import org.videotracker.model.command.ParameterCommand.ResetParameter;
import org.videotracker.model.command.ParameterCommand.SetParameter;
import org.videotracker.model.link.Blend;
import org.videotracker.model.link.Link;
import org.videotracker.model.link.LinkId;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.module.Value;
import org.videotracker.model.parameter.ParameterAddress;
import org.videotracker.model.parameter.ParameterAddress.OfLink;
import org.videotracker.studio.frame.Edits;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.module.ValueCare;
import org.videotracker.studio.scope.LivePicture;
import org.videotracker.studio.scope.PictureSource;
import org.videotracker.studio.ui.Button;
import org.videotracker.studio.ui.Canvas;
import org.videotracker.studio.ui.Icon;
import org.videotracker.studio.ui.Scope;
import org.videotracker.studio.ui.Theme;
import org.videotracker.studio.ui.Ui;
import org.videotracker.studio.value.ValueBar;
import org.videotracker.studio.value.ValueChoice;

/** One layer of a mixer of pictures: what is set on its connection, and what it shows. Thread of the studio. */
final class LayerRow implements AutoCloseable {
    static final float HEIGHT = 56;
    private static final float THUMBNAIL = 88;
    private static final float BLEND = 112;
    private static final int THUMBNAIL_WIDTH = 160;
    private static final int THUMBNAIL_HEIGHT = 90;
    private static final int EVERY_FRAMES = 4;
    private static final String KIND = "layer";

    private final LinkId id;
    private final String key;
    private final ParameterAddress muteAt;
    private final ParameterAddress opacityAt;
    private final ParameterAddress blendAt;
    private final ValueBar opacity;
    private final ValueChoice blend;
    private final List<ValueBar> place;
    private final LivePicture picture;
    private String name = "";
    private boolean isOff;
    /** The connection as it will be when all is done that was asked for: several keys can come in one frame. */
    private Link link;

    LayerRow(Link link, PictureSource pictures) {
        this.link = link;
        id = link.id();
        key = id.toString();
        muteAt = at(Link.MUTE.name());
        opacityAt = at(Link.OPACITY.name());
        blendAt = at(Link.BLEND.name());
        opacity = new ValueBar("Opacity", opacityAt, Link.OPACITY, ValueBar::percent);
        blend = new ValueChoice("Blend mode", blendAt, Link.BLEND);
        place = List.of(
                new ValueBar("Left", at(Link.X.name()), Link.X, ValueBar::percent),
                new ValueBar("Top", at(Link.Y.name()), Link.Y, ValueBar::percent),
                new ValueBar("Width", at(Link.WIDTH.name()), Link.WIDTH, ValueBar::percent),
                new ValueBar("Height", at(Link.HEIGHT.name()), Link.HEIGHT, ValueBar::percent));
        picture = new LivePicture(pictures, id.source().module(), THUMBNAIL_WIDTH, THUMBNAIL_HEIGHT, EVERY_FRAMES);
    }

    private ParameterAddress at(String parameter) {
        return new OfLink(id, parameter);
    }

    LinkId id() {
        return id;
    }

    /** Shows the connection as it is now. @param source that is seen */
    void follow(Link present, @Nullable Module source) {
        link = present;
        isOff = source != null && !source.enabled();
        name = source == null ? "" : isOff ? source.name() + " (off)" : source.name();
    }

    boolean isTyping() {
        return opacity.isTyping();
    }

    private boolean isMuted() {
        return link.number(Link.MUTE) > 0.5;
    }

    /**
     * Draws it.
     *
     * @param layer its place, from the bottom
     * @param isCommonBlend whether the mixer lays all layers in one way
     * @return whether it was pressed
     */
    boolean draw(Ui ui, Moment now, Edits edits, ValueCare care, int layer, boolean isCommonBlend, boolean isFocused) {
        float s = ui.scale();
        boolean isPressed;
        try (Scope _ = ui.id(key)) {
            float left = ui.cursorX();
            float top = ui.cursorY();
            float width = ui.width();
            isPressed = thumbnail(ui, edits, layer, width, isFocused);
            float x = left + (THUMBNAIL + 12) * s;
            ui.cursor(x, top + 4 * s);
            isPressed |= head(ui, now, edits, care, layer, left + width - x);
            ui.cursor(x, top + HEIGHT * s - ui.controlHeight() - 4 * s);
            controls(ui, now, edits, care, isCommonBlend, left + width - x);
            ui.cursor(left, top + (HEIGHT + 4) * s);
        }
        return isPressed;
    }

    private boolean thumbnail(Ui ui, Edits edits, int layer, float width, boolean isFocused) {
        float s = ui.scale();
        Theme theme = ui.theme();
        Canvas canvas = ui.canvas("layer", (THUMBNAIL + 8) * s, HEIGHT * s);
        canvas.rect(
                0,
                0,
                width,
                canvas.height(),
                isFocused ? theme.selected() : Theme.withAlpha(theme.raised(), 0.45),
                2 * s);
        if (isFocused) {
            canvas.rect(0, 0, 2 * s, canvas.height(), theme.accent());
        }
        float w = THUMBNAIL * s - 8 * s;
        float h = w * THUMBNAIL_HEIGHT / THUMBNAIL_WIDTH;
        float y = (canvas.height() - h) / 2;
        picture.draw(ui, canvas, 8 * s, y, w, h);
        if (isMuted()) {
            canvas.rect(8 * s, y, w, h, Theme.withAlpha(theme.background(), 0.6));
            canvas.line(8 * s, y + h, 8 * s + w, y, theme.text(), 2 * s);
        }
        boolean isPressed = canvas.pressed(Button.LEFT);
        moving(ui, edits, layer);
        return isPressed;
    }

    /** The last thing can be dragged to another layer, and takes that place. */
    private void moving(Ui ui, Edits edits, int layer) {
        try (Scope dragged = ui.dragSource(KIND, id)) {
            if (dragged.isOpen()) {
                ui.text(name);
                ui.dim("Drop it on the layer whose place it takes.");
            }
        }
        @Nullable Object dropped = ui.dropTarget(KIND);
        if (dropped instanceof LinkId other
                && other.target().module().equals(id.target().module())) {
            edits.submit("move a layer", new MoveLink(other, layer));
        }
    }

    private boolean head(Ui ui, Moment now, Edits edits, ValueCare care, int layer, float width) {
        float s = ui.scale();
        float start = ui.cursorX();
        float y = ui.cursorY();
        float buttons = 2 * (ui.controlHeight() * 1.2f + 4 * s) + 8 * s;
        Canvas canvas = ui.canvas("name", width - buttons - 8 * s, ui.lineHeight() + 6 * s);
        try (Scope _ = canvas.clip(0, 0, canvas.width(), canvas.height())) {
            canvas.text(
                    0, 2 * s, isMuted() || isOff ? ui.theme().dim() : ui.theme().text(), name);
        }
        boolean isPressed = canvas.pressed(Button.LEFT);
        moving(ui, edits, layer);
        ui.cursor(start + width - buttons, y - 2 * s);
        if (ui.iconButton(isMuted() ? Icon.HIDDEN : Icon.EYE, "mute")) {
            mute(edits);
        }
        care.offer(ui, now, muteAt);
        ui.sameLine(4 * s);
        if (ui.iconButton(Icon.MORE, "place")) {
            ui.openPopup("place of a layer");
        }
        ui.tip("Where on the canvas the layer stands.");
        place(ui, now, edits, care);
        return isPressed;
    }

    private void place(Ui ui, Moment now, Edits edits, ValueCare care) {
        try (Scope popup = ui.popup("place of a layer")) {
            if (!popup.isOpen()) {
                return;
            }
            ui.dim("Where on the canvas");
            float width = 220 * ui.scale();
            place.get(0).draw(ui, now, edits, care, link.number(Link.X), width);
            place.get(1).draw(ui, now, edits, care, link.number(Link.Y), width);
            place.get(2).draw(ui, now, edits, care, link.number(Link.WIDTH), width);
            place.get(3).draw(ui, now, edits, care, link.number(Link.HEIGHT), width);
            if (ui.button("The whole canvas", width)) {
                edits.submit(
                        "layer on the whole canvas",
                        new ResetParameter(at(Link.X.name())),
                        new ResetParameter(at(Link.Y.name())),
                        new ResetParameter(at(Link.WIDTH.name())),
                        new ResetParameter(at(Link.HEIGHT.name())));
            }
        }
    }

    private void controls(Ui ui, Moment now, Edits edits, ValueCare care, boolean isCommonBlend, float width) {
        float s = ui.scale();
        float blendWidth = Math.min(BLEND * s, width * 0.4f);
        try (Scope _ = ui.disabled(isCommonBlend)) {
            blend.draw(ui, now, edits, care, link.number(Link.BLEND), blendWidth);
        }
        ui.sameLine(8 * s);
        opacity.draw(ui, now, edits, care, link.number(Link.OPACITY), width - blendWidth - 16 * s);
    }

    void mute(Edits edits) {
        boolean isWanted = !isMuted();
        expect(Link.MUTE, isWanted ? 1 : 0);
        edits.submit((isWanted ? "hide " : "show ") + name, new SetParameter(muteAt, Value.of(isWanted ? 1 : 0)));
    }

    void opaque(Edits edits, double by) {
        double next = Link.OPACITY.clamp(Math.round((link.number(Link.OPACITY) + by) * 1000) / 1000.0);
        expect(Link.OPACITY, next);
        edits.submitInGroup("set Opacity", "bar " + opacityAt, new SetParameter(opacityAt, Value.of(next)));
    }

    void opacity(Edits edits, double value) {
        expect(Link.OPACITY, value);
        edits.submit("set Opacity", new SetParameter(opacityAt, Value.of(value)));
    }

    void type() {
        opacity.type(link.number(Link.OPACITY));
    }

    void nextBlend(Edits edits, int by) {
        int next = Math.floorMod((int) link.number(Link.BLEND) + by, Blend.values().length);
        expect(Link.BLEND, next);
        edits.submit("set Blend mode", new SetParameter(blendAt, Value.of(next)));
    }

    private void expect(Parameter parameter, double number) {
        link = link.withValue(parameter, Value.of(number));
    }

    @Override
    public void close() {
        picture.close();
    }
}
