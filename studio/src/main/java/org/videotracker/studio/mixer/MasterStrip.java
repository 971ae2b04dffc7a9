package org.videotracker.studio.mixer;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.videotracker.engine.mixer.audio.AudioMixerType;
import org.videotracker.engine.mixer.audio.AudioOutputType;
import org.videotracker.model.command.ParameterCommand.SetParameter;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.Value;
import org.videotracker.model.parameter.ParameterAddress;
import org.videotracker.model.parameter.ParameterAddress.OfModule;
import org.videotracker.studio.frame.Edits;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.module.ValueCare;
import org.videotracker.studio.ui.Button;
import org.videotracker.studio.ui.Canvas;
import org.videotracker.studio.ui.Scope;
import org.videotracker.studio.ui.Theme;
import org.videotracker.studio.ui.Ui;

/** The whole of a mix: its volume, and how loud it is after it. Thread of the studio. */
final class MasterStrip {
    static final float WIDTH = 96;

    private final ModuleId id;
    private final ParameterAddress volumeAt;
    private final ParameterAddress softClipAt;
    private final StripMeter meter = new StripMeter();
    private final Fader fader;
    /** The mixer as it was when a key last changed its volume, and to what. */
    private @Nullable Module asked;

    private double askedGain;

    MasterStrip(ModuleId id) {
        this.id = id;
        volumeAt = new OfModule(id, AudioMixerType.MASTER_VOLUME);
        softClipAt = new OfModule(id, AudioOutputType.SOFT_CLIP);
        fader = new Fader(volumeAt, "master volume");
    }

    /** The session is another: what was asked for is done. */
    void follow() {
        asked = null;
    }

    boolean isTyping() {
        return fader.isTyping();
    }

    /** Draws it. Returns whether it was pressed. */
    boolean draw(Ui ui, Moment now, Edits edits, ValueCare care, Module mixer, boolean isFocused, float height) {
        float s = ui.scale();
        float width = WIDTH * s;
        boolean isPressed;
        try (Scope _ = ui.id("master");
                Scope _ = ui.group()) {
            float top = ui.cursorY();
            isPressed = head(ui, width, isFocused);
            softClip(ui, now, edits, care, mixer, width);
            float rest = height - (ui.cursorY() - top) - ui.controlHeight() - 4 * s;
            isPressed |= body(ui, now, edits, care, mixer, isFocused, width, Math.max(64 * s, rest));
            fader.number(ui, edits, volume(mixer), width);
            care.offer(ui, now, volumeAt);
        }
        return isPressed;
    }

    private static boolean head(Ui ui, float width, boolean isFocused) {
        float s = ui.scale();
        Theme theme = ui.theme();
        Canvas canvas = ui.canvas("name", width, ui.lineHeight() + 8 * s);
        if (isFocused) {
            canvas.rect(0, 0, width, canvas.height(), theme.selected(), 2 * s);
            canvas.rect(0, canvas.height() - 2 * s, width, 2 * s, theme.accent());
        }
        canvas.text((width - ui.textWidth("Master")) / 2, 4 * s, theme.text(), "Master");
        return canvas.pressed(Button.LEFT);
    }

    private void softClip(Ui ui, Moment now, Edits edits, ValueCare care, Module mixer, float width) {
        if (mixer.type().parameter(AudioOutputType.SOFT_CLIP).isEmpty()) {
            return;
        }
        boolean isOn = mixer.number(AudioOutputType.SOFT_CLIP) > 0.5;
        if (isOn) {
            try (Scope _ = ui.buttonsIn(ui.theme().accent(), ui.theme().onAccent())) {
                pressSoftClip(ui, edits, true, width);
            }
        } else {
            pressSoftClip(ui, edits, false, width);
        }
        care.offer(ui, now, softClipAt);
    }

    private void pressSoftClip(Ui ui, Edits edits, boolean isOn, float width) {
        if (ui.button("Soft clip", width)) {
            edits.submit(isOn ? "end soft clip" : "soft clip", new SetParameter(softClipAt, Value.of(isOn ? 0 : 1)));
        }
    }

    private boolean body(
            Ui ui,
            Moment now,
            Edits edits,
            ValueCare care,
            Module mixer,
            boolean isFocused,
            float width,
            float height) {
        float s = ui.scale();
        float light = 16 * s;
        float edge = 8 * s;
        float meterWidth = 26 * s;
        float way = height - light - 2 * edge;
        Canvas canvas = ui.canvas("fader", width, height);
        double gain = volume(mixer);
        OptionalDouble moved = now.telemetry().modulated(volumeAt);
        fader.draw(ui, canvas, width - meterWidth - 8 * s, light + edge, way, gain, moved, isFocused);
        meter.overs(now.telemetry().overs(id));
        meter.draw(
                canvas,
                ui.theme(),
                width - meterWidth,
                light + edge,
                meterWidth,
                way,
                s,
                now.telemetry().peak(id, 0),
                now.telemetry().peak(id, 1),
                true,
                now.seconds());
        meter.light(canvas, ui.theme(), width - 38 * s, 0, 38 * s, light, s);
        if (canvas.mouseY() < light && canvas.pressed(Button.LEFT)) {
            meter.putOut();
        } else {
            fader.edit(canvas, edits, gain, way);
        }
        care.offer(ui, now, volumeAt);
        return canvas.pressed(Button.LEFT);
    }

    private static double volume(Module mixer) {
        return mixer.number(AudioMixerType.MASTER_VOLUME);
    }

    /** Several keys can come in one frame, before the session is another: each goes on from where the last one leads. */
    void louder(Edits edits, Module mixer, double decibels) {
        double present = mixer == asked ? askedGain : volume(mixer);
        asked = mixer;
        askedGain = fader.step(edits, present, decibels);
    }

    void gain(Edits edits, double gain) {
        fader.set(edits, gain);
    }

    void type(Module mixer) {
        fader.type(volume(mixer));
    }

    void putOut() {
        meter.putOut();
    }
}
