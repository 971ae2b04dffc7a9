package org.videotracker.studio.clock;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.videotracker.model.command.ParameterCommand.SetParameter;
import org.videotracker.model.module.Value;
import org.videotracker.model.transport.Transport;
import org.videotracker.studio.frame.Edits;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.module.ValueCare;
import org.videotracker.studio.ui.Button;
import org.videotracker.studio.ui.Canvas;
import org.videotracker.studio.ui.TextField;
import org.videotracker.studio.ui.Theme;
import org.videotracker.studio.ui.Ui;
import org.videotracker.studio.value.KeptText;

/** The tempo: dragged up and down (slowly with Shift), turned with the wheel, typed after a double click. Thread of the studio. */
final class TempoField {
    private static final String GROUP = "tempo";
    private static final double BPM_PER_PIXEL = 0.5;
    private static final double SLOW_BPM_PER_PIXEL = 0.02;

    private final KeptText text = new KeptText(TempoField::words);
    private final KeptText gliding = new KeptText(bpm -> "now " + words(bpm));
    private @Nullable TextField field;
    private boolean isTyping;
    private boolean isDragged;
    private double dragged;

    /** With as many places as it needs, one at least and two at most. */
    static String words(double bpm) {
        long hundredths = Math.round(bpm * 100);
        String places = hundredths % 10 == 0 ? "" + hundredths / 10 % 10 : "" + hundredths / 10 % 10 + hundredths % 10;
        return hundredths / 100 + "." + places;
    }

    boolean isTyping() {
        return isTyping;
    }

    void draw(Ui ui, Moment now, Edits edits, ValueCare care, float width, float height) {
        double bpm = now.session().transport().bpm();
        if (isTyping && field != null) {
            type(ui, edits, field, width);
            return;
        }
        Canvas canvas = ui.canvas("tempo", width, height);
        Theme theme = ui.theme();
        float s = ui.scale();
        canvas.rect(0, 0, width, height, canvas.isHovered() || isDragged ? theme.hovered() : theme.raised(), 2 * s);
        canvas.large(8 * s, s, isDragged ? theme.accent() : theme.text(), text.of(isDragged ? rounded(dragged) : bpm));
        double present = now.telemetry().tempo();
        boolean isGliding = now.isPlaying() && Math.abs(present - bpm) > 0.05;
        canvas.small(
                8 * s, height - ui.lineHeight() - 2 * s, theme.dim(), isGliding ? gliding.of(rounded(present)) : "BPM");
        edit(canvas, edits, bpm, s);
        care.offer(ui, now, TempoHand.BPM);
    }

    private void edit(Canvas canvas, Edits edits, double bpm, float scale) {
        if (canvas.doubleClicked()) {
            isDragged = false;
            isTyping = true;
            field = new TextField();
            field.text(words(bpm));
            field.focus();
        } else if (canvas.pressed(Button.LEFT)) {
            isDragged = true;
            dragged = bpm;
        } else if (isDragged && canvas.isHeld(Button.LEFT)) {
            drag(canvas, edits, scale);
        } else if (isDragged) {
            isDragged = false;
            edits.endGroup();
        } else if (canvas.wheel() != 0 && (canvas.isControl() || canvas.isShift())) {
            set(edits, rounded(bpm + canvas.wheel() * (canvas.isShift() ? 0.1 : 1)));
        }
    }

    private void drag(Canvas canvas, Edits edits, float scale) {
        if (canvas.dragY() != 0) {
            double before = rounded(dragged);
            double by = canvas.isShift() ? SLOW_BPM_PER_PIXEL : BPM_PER_PIXEL;
            dragged = Math.clamp(dragged - canvas.dragY() / scale * by, Transport.BPM.min(), Transport.BPM.max());
            if (rounded(dragged) != before) {
                set(edits, rounded(dragged));
            }
        }
    }

    private static double rounded(double bpm) {
        return Math.round(bpm * 10) / 10.0;
    }

    private static void set(Edits edits, double bpm) {
        edits.submitInGroup("set the tempo", GROUP, new SetParameter(TempoHand.BPM, Value.of(bpm)));
    }

    private void type(Ui ui, Edits edits, TextField typed, float width) {
        ui.field("##tempo", typed, "BPM", width);
        if (typed.wasLeft()) {
            isTyping = false;
            OptionalDouble bpm = number(typed.text());
            if (bpm.isPresent()) {
                edits.submit("set the tempo", new SetParameter(TempoHand.BPM, Value.of(bpm.getAsDouble())));
            }
        }
    }

    /** The legal tempo that is nearest to what is typed; empty where that is no number. */
    static OptionalDouble number(String text) {
        try {
            double bpm = Double.parseDouble(text.strip().replace(',', '.'));
            return Double.isFinite(bpm) ? OptionalDouble.of(Transport.BPM.clamp(bpm)) : OptionalDouble.empty();
        } catch (NumberFormatException notANumber) {
            return OptionalDouble.empty();
        }
    }
}
