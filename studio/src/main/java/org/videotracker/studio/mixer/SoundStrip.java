package org.videotracker.studio.mixer;

import java.util.OptionalDouble;
import org.videotracker.engine.telemetry.TelemetryReport;
import org.videotracker.model.command.ParameterCommand.SetParameter;
import org.videotracker.model.link.Link;
import org.videotracker.model.link.LinkId;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.module.Value;
import org.videotracker.model.parameter.ParameterAddress;
import org.videotracker.model.parameter.ParameterAddress.OfLink;
import org.videotracker.studio.frame.Edits;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.module.ValueCare;
import org.videotracker.studio.ui.Button;
import org.videotracker.studio.ui.Canvas;
import org.videotracker.studio.ui.Scope;
import org.videotracker.studio.ui.Theme;
import org.videotracker.studio.ui.Ui;

/** One source of a mixer: what is set on its connection, and how loud it is. Thread of the studio. */
final class SoundStrip {
    static final float WIDTH = 84;
    private static final double PAN_STEP = 0.05;

    private final LinkId id;
    private final ParameterAddress gainAt;
    private final ParameterAddress panAt;
    private final ParameterAddress muteAt;
    private final ParameterAddress soloAt;
    private final StripMeter meter = new StripMeter();
    private final Fader fader;
    private final PanKnob pan;
    private final String key;
    private String name = "";
    /** The connection as it will be when all is done that was asked for: several keys can come in one frame. */
    private Link link;

    private float top;

    SoundStrip(Link link) {
        this.link = link;
        id = link.id();
        key = id.toString();
        gainAt = new OfLink(id, Link.GAIN.name());
        panAt = new OfLink(id, Link.PAN.name());
        muteAt = new OfLink(id, Link.MUTE.name());
        soloAt = new OfLink(id, Link.SOLO.name());
        fader = new Fader(gainAt, "gain");
        pan = new PanKnob(panAt);
    }

    LinkId id() {
        return id;
    }

    /** Shows the connection as it is now. @param sourceName of the module that is heard */
    void follow(Link present, String sourceName) {
        link = present;
        name = sourceName;
    }

    boolean isTyping() {
        return fader.isTyping();
    }

    boolean isSolo() {
        return link.number(Link.SOLO) > 0.5;
    }

    private boolean isMuted() {
        return link.number(Link.MUTE) > 0.5;
    }

    /** Draws it. Returns whether it was pressed. */
    boolean draw(Ui ui, Moment now, Edits edits, ValueCare care, boolean isAnySolo, boolean isFocused, float height) {
        float s = ui.scale();
        float width = WIDTH * s;
        boolean isPressed;
        try (Scope _ = ui.id(key);
                Scope _ = ui.group()) {
            isPressed = head(ui, width, isFocused);
            pan.draw(ui, now, edits, care, link.number(Link.PAN), width);
            float rest = height - (ui.cursorY() - top) - 2 * (ui.controlHeight() + 4 * s);
            isPressed |= body(ui, now, edits, care, isAnySolo, isFocused, width, Math.max(64 * s, rest));
            fader.number(ui, edits, link.number(Link.GAIN), width);
            care.offer(ui, now, gainAt);
            buttons(ui, now, edits, care, width);
        }
        return isPressed;
    }

    private boolean head(Ui ui, float width, boolean isFocused) {
        top = ui.cursorY();
        Canvas canvas = ui.canvas("name", width, ui.lineHeight() + 8 * ui.scale());
        Theme theme = ui.theme();
        float s = ui.scale();
        if (isFocused) {
            canvas.rect(0, 0, width, canvas.height(), theme.selected(), 2 * s);
            canvas.rect(0, canvas.height() - 2 * s, width, 2 * s, theme.accent());
        }
        try (Scope _ = canvas.clip(0, 0, width, canvas.height())) {
            float x = Math.max(4 * s, (width - ui.textWidth(name)) / 2);
            canvas.text(x, 4 * s, theme.text(), name);
        }
        ui.tip(name);
        return canvas.pressed(Button.LEFT);
    }

    private boolean body(
            Ui ui,
            Moment now,
            Edits edits,
            ValueCare care,
            boolean isAnySolo,
            boolean isFocused,
            float width,
            float height) {
        float s = ui.scale();
        float light = 16 * s;
        float meterWidth = 18 * s;
        float edge = 8 * s;
        Canvas canvas = ui.canvas("fader", width, height);
        double gain = link.number(Link.GAIN);
        OptionalDouble moved = now.telemetry().modulated(gainAt);
        float way = height - light - 2 * edge;
        fader.draw(ui, canvas, width - meterWidth - 8 * s, light + edge, way, gain, moved, isFocused);
        levels(
                now,
                canvas,
                ui.theme(),
                isAnySolo,
                width - meterWidth,
                light + edge,
                meterWidth,
                way,
                s,
                moved.orElse(gain));
        meter.light(canvas, ui.theme(), width - 38 * s, 0, 38 * s, light, s);
        boolean isOnLight = canvas.mouseY() < light;
        if (isOnLight && canvas.pressed(Button.LEFT)) {
            meter.putOut();
        } else {
            fader.edit(canvas, edits, gain, way);
        }
        care.offer(ui, now, gainAt);
        return canvas.pressed(Button.LEFT);
    }

    private void levels(
            Moment now,
            Canvas canvas,
            Theme theme,
            boolean isAnySolo,
            float x,
            float top,
            float width,
            float height,
            float scale,
            double gain) {
        TelemetryReport report = now.telemetry();
        ModuleId source = id.source().module();
        double balance = report.modulated(panAt).orElse(link.number(Link.PAN));
        boolean isHeard = StripGain.isHeard(isMuted(), isSolo(), isAnySolo);
        meter.draw(
                canvas,
                theme,
                x,
                top,
                width,
                height,
                scale,
                report.peak(source, 0) * StripGain.left(gain, balance),
                report.peak(source, 1) * StripGain.right(gain, balance),
                isHeard,
                now.seconds());
    }

    private void buttons(Ui ui, Moment now, Edits edits, ValueCare care, float width) {
        float half = (width - 4 * ui.scale()) / 2;
        if (toggle(ui, "M", isMuted(), half)) {
            mute(edits);
        }
        care.offer(ui, now, muteAt);
        ui.sameLine(4 * ui.scale());
        if (toggle(ui, "S", isSolo(), half)) {
            solo(edits);
        }
        care.offer(ui, now, soloAt);
    }

    private static boolean toggle(Ui ui, String label, boolean isOn, float width) {
        if (!isOn) {
            return ui.button(label, width);
        }
        try (Scope _ = ui.buttonsIn(ui.theme().accent(), ui.theme().onAccent())) {
            return ui.button(label, width);
        }
    }

    void mute(Edits edits) {
        boolean isWanted = !isMuted();
        expect(Link.MUTE, isWanted ? 1 : 0);
        edits.submit((isWanted ? "mute " : "unmute ") + name, new SetParameter(muteAt, Value.of(isWanted ? 1 : 0)));
    }

    void solo(Edits edits) {
        boolean isWanted = !isSolo();
        expect(Link.SOLO, isWanted ? 1 : 0);
        edits.submit(
                (isWanted ? "solo " : "end solo of ") + name, new SetParameter(soloAt, Value.of(isWanted ? 1 : 0)));
    }

    void louder(Edits edits, double decibels) {
        expect(Link.GAIN, fader.step(edits, link.number(Link.GAIN), decibels));
    }

    void gain(Edits edits, double gain) {
        expect(Link.GAIN, gain);
        fader.set(edits, gain);
    }

    void turn(Edits edits, int steps) {
        double next = Math.clamp(link.number(Link.PAN) + steps * PAN_STEP, -1, 1);
        expect(Link.PAN, next);
        pan.set(edits, next);
    }

    void centre(Edits edits) {
        expect(Link.PAN, 0);
        pan.set(edits, 0);
    }

    private void expect(Parameter parameter, double number) {
        link = link.withValue(parameter, Value.of(number));
    }

    void type() {
        fader.type(link.number(Link.GAIN));
    }

    void putOut() {
        meter.putOut();
    }
}
