package org.videotracker.studio.sampler;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.videotracker.engine.clip.VideoClip;
import org.videotracker.engine.sampler.SampleSettings;
import org.videotracker.engine.sampler.VoiceMarks;
import org.videotracker.engine.sampler.envelope.EnvelopeSettings;
import org.videotracker.model.module.Curve;
import org.videotracker.model.parameter.ParameterAddress.OfModule;
import org.videotracker.model.parameter.ParameterAddress.OfSample;
import org.videotracker.studio.cell.Decimals;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.module.Values;
import org.videotracker.studio.ui.Button;
import org.videotracker.studio.ui.Canvas;
import org.videotracker.studio.ui.Theme;
import org.videotracker.studio.ui.Ui;

/** The waveform with all that lies on it, and the mouse on that. UI thread. */
final class WaveArea implements WaveSink {
    private final SamplerHand hand;
    private final SamplerView view;
    private final Slicing slicing;
    private final Values values;
    private final CurvePoints points;
    private final WavePainter painter = new WavePainter();
    private final CurvePainter curves = new CurvePainter();
    private final WaveMouse mouse = new WaveMouse(this);
    private final ScrubView preview;
    private @Nullable Moment moment;
    private double cursor = Double.NaN;
    private int cursorSlot = -1;
    private boolean asksForMenu;
    private float left;
    private float top;
    private @Nullable WaveScene drawn;

    WaveArea(
            SamplerHand hand, SamplerView view, SampleLooks looks, Slicing slicing, CurvePoints points, Values values) {
        this.points = points;
        this.values = values;
        this.hand = hand;
        this.view = view;
        preview = new ScrubView(looks);
        this.slicing = slicing;
    }

    /** Whether the mouse drags something on it. */
    boolean isBusy() {
        return mouse.isDragging();
    }

    /** The sample that is being dragged on; of meaning while {@link #isBusy}. */
    int slot() {
        return mouse.slot();
    }

    /** Says in the middle of its room why there is nothing to see. */
    static void message(Ui ui, float height, String sentence, String remedy) {
        Canvas canvas = ui.canvas("nothing", ui.width(), height);
        canvas.rect(0, 0, canvas.width(), canvas.height(), ui.theme().background());
        float middle = canvas.height() / 2 - ui.lineHeight();
        canvas.text(
                Math.max(8, (canvas.width() - ui.textWidth(sentence)) / 2),
                middle,
                ui.theme().text(),
                sentence);
        canvas.text(
                Math.max(8, (canvas.width() - ui.textWidth(remedy)) / 2),
                middle + 1.4f * ui.lineHeight(),
                ui.theme().dim(),
                remedy);
    }

    /** Whether the right button was pressed on it in this frame. */
    boolean takesMenu() {
        boolean asked = asksForMenu;
        asksForMenu = false;
        return asked;
    }

    /** Draws a sample, and does what the mouse does. */
    void draw(
            Ui ui,
            Moment now,
            float height,
            SampleLook look,
            SampleSettings settings,
            EnvelopeSettings envelope,
            VoiceMarks voices) {
        moment = now;
        Canvas canvas = ui.canvas("wave", ui.width(), height);
        left = canvas.left();
        top = canvas.top();
        int slot = mouse.isDragging() ? mouse.slot() : view.slot();
        WaveScene scene = new WaveScene(
                slot,
                canvas.width(),
                canvas.height(),
                ui.scale(),
                view.look(slot),
                settings,
                envelope,
                look.seconds(),
                now.isPlaying(),
                view.overlay());
        drawn = scene;
        Theme theme = ui.theme();
        canvas.rect(0, 0, canvas.width(), canvas.height(), theme.background());
        try (var _ = canvas.clip(0, 0, canvas.width(), canvas.height())) {
            painter.wave(canvas, scene, look.sound(), theme);
            painter.region(canvas, scene, theme);
            if (slicing.isOpen()) {
                painter.slices(canvas, scene, slicing.slices(), theme);
            }
            boolean isOver = canvas.isHovered() || mouse.isDragging();
            Marker lit = mouse.isDragging() ? mouse.marker() : isOver ? under(canvas, scene) : null;
            EnvelopeHandle litHandle = isOver ? scene.handleAt(canvas.mouseX(), canvas.mouseY()) : null;
            painter.markers(canvas, scene, lit, theme);
            if (scene.overlay() == Overlay.ENVELOPE) {
                painter.envelope(canvas, scene, litHandle, theme);
            }
            int chosen = points.chosen(slot, scene.overlay(), scene.curve());
            curves.draw(ui, canvas, scene, isOver ? litPoint(canvas, scene) : CurvePoints.NONE, chosen);
            cursor(canvas, scene, theme);
            painter.voices(canvas, scene, voices, theme);
            if (isOver) {
                hover(ui, canvas, scene, look);
                if (lit != null) {
                    canvas.cursorSideways();
                } else {
                    canvas.cursorHand();
                }
            }
        }
        boolean isOnValue = !mouse.isDragging() && canvas.isHovered() && offer(ui, now, canvas, scene);
        mouse(canvas, scene, isOnValue);
    }

    private int litPoint(Canvas canvas, WaveScene scene) {
        return mouse.isDragging() ? mouse.point() : scene.pointAt(canvas.mouseX(), canvas.mouseY());
    }

    /** What every value offers, for the marker, handle or point under the mouse. Returns whether there is one. */
    private boolean offer(Ui ui, Moment now, Canvas canvas, WaveScene scene) {
        EnvelopeHandle handle = scene.handleAt(canvas.mouseX(), canvas.mouseY());
        Marker marker = handle == null ? under(canvas, scene) : null;
        CurveAxis axis = scene.overlay().axis;
        boolean isOnPoint = axis != null && scene.pointAt(canvas.mouseX(), canvas.mouseY()) >= 0;
        if (axis != null && isOnPoint) {
            values.offerPart(ui, now, new OfSample(hand.sampler(), scene.slot(), axis.parameter));
        } else if (handle != null) {
            values.offerPart(ui, now, new OfModule(hand.sampler(), handle.parameter));
        } else if (marker != null) {
            values.offerPart(ui, now, new OfSample(hand.sampler(), scene.slot(), marker.parameter));
        }
        return isOnPoint || handle != null || marker != null;
    }

    private static @Nullable Marker under(Canvas canvas, WaveScene scene) {
        return scene.markerAt(canvas.mouseX(), canvas.mouseY());
    }

    private void cursor(Canvas canvas, WaveScene scene, Theme theme) {
        if (cursorSlot == scene.slot() && !Double.isNaN(cursor)) {
            float x = (float) scene.x(cursor);
            canvas.line(x, 0, x, scene.height(), Theme.withAlpha(theme.accent(), 0.9), scene.scale());
        }
    }

    /** The time under the mouse, and the frame of the pictures there. */
    private void hover(Ui ui, Canvas canvas, WaveScene scene, SampleLook look) {
        double seconds = Math.clamp(scene.place(canvas.mouseX()), 0, 1) * scene.clipSeconds();
        float scale = ui.scale();
        String place = Decimals.text(seconds, 3) + " s   x"
                + Decimals.trimmed(scene.view().zoom(), 1);
        float width = ui.textWidth(place);
        float beside = canvas.mouseX() + 10 * scale;
        float x = beside + width < canvas.width() ? beside : canvas.mouseX() - 10 * scale - width;
        float y = canvas.height() - 20 * scale;
        canvas.rect(
                x - 4 * scale,
                y,
                width + 8 * scale,
                18 * scale,
                Theme.withAlpha(ui.theme().background(), 0.8));
        canvas.small(x, y + 2 * scale, ui.theme().text(), place);
        Optional<VideoClip> film = look.pictures();
        if (film.isPresent()) {
            preview.draw(ui, canvas, film.get(), seconds);
        }
    }

    private void mouse(Canvas canvas, WaveScene scene, boolean isOnValue) {
        double x = canvas.mouseX();
        double y = canvas.mouseY();
        if (canvas.wheel() != 0 && !mouse.isDragging()) {
            view.look(scene.slot(), WaveMouse.wheel(scene, x, canvas.wheel()));
        } else if (canvas.wheelX() != 0 && !mouse.isDragging()) {
            view.look(scene.slot(), scene.view().dragged(-canvas.wheelX() * canvas.width() / 10, canvas.width()));
        }
        if (canvas.doubleClicked()) {
            mouse.doubleClick(scene, x, y);
        } else if (canvas.pressed(Button.LEFT)) {
            mouse.press(scene, x, y, canvas.isShift(), canvas.isAlt());
        } else if (canvas.pressed(Button.MIDDLE)) {
            mouse.press(scene, Double.NaN, Double.NaN, true, false);
        } else if (canvas.pressed(Button.RIGHT) && !isOnValue) {
            asksForMenu = true;
        } else if (mouse.isDragging()) {
            if (canvas.isHeld(Button.LEFT) || canvas.isHeld(Button.MIDDLE)) {
                mouse.move(scene, canvas.dragX(), canvas.dragY(), canvas.isShift());
            } else {
                mouse.release();
            }
        }
    }

    @Override
    public void set(int slot, String parameter, double value) {
        hand.drag(slot, parameter, value);
    }

    @Override
    public void set(String parameter, double value) {
        hand.drag(parameter, value);
    }

    @Override
    public void set(int slot, Overlay overlay, Curve curve, int point) {
        if (overlay.axis != null) {
            hand.drag(slot, overlay.axis, curve);
            points.choose(slot, overlay, point);
        }
    }

    @Override
    public void choose(int slot, Overlay overlay, int point) {
        points.choose(slot, overlay, point);
    }

    @Override
    public void curveIsFull() {
        hand.refuse(CurvePoints.FULL);
    }

    @Override
    public void end() {
        hand.end();
    }

    @Override
    public void look(int slot, WaveView newView) {
        view.look(slot, newView);
    }

    @Override
    public void scrub(int slot, double place) {
        cursor = place;
        cursorSlot = slot;
        Moment now = moment;
        if (now != null) {
            hand.scrub(slot, place, now);
        }
    }

    /** Where it was drawn last, in the window of the studio. */
    float left() {
        return left;
    }

    float top() {
        return top;
    }

    /** What was drawn last. */
    @Nullable
    WaveScene drawn() {
        return drawn;
    }

    /** Whether the frame under the mouse was there to be drawn. */
    boolean isPreviewShown() {
        return preview.isShown();
    }

    /** Frees the picture. */
    void close() {
        preview.close();
    }
}
