package org.videotracker.studio.clock;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.videotracker.model.command.TransportCommand;
import org.videotracker.model.parameter.ParameterAddress;
import org.videotracker.model.parameter.ParameterAddress.OfTransport;
import org.videotracker.model.transport.PlayState;
import org.videotracker.model.transport.Transport;
import org.videotracker.studio.frame.Edits;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.key.Action;
import org.videotracker.studio.key.Keymap;
import org.videotracker.studio.module.ValueCare;
import org.videotracker.studio.panel.Panel;
import org.videotracker.studio.ui.Canvas;
import org.videotracker.studio.ui.Icon;
import org.videotracker.studio.ui.Scope;
import org.videotracker.studio.ui.Theme;
import org.videotracker.studio.ui.Ui;
import org.videotracker.studio.value.ValueBar;
import org.videotracker.studio.value.ValueChoice;

/** Tempo, transport, the light of the beat, and when launches take effect. Thread of the studio. */
public final class ClockPanel implements Panel {
    public static final String ID = "clock";
    private static final int MOST_DOTS = 16;
    private static final float HEAD = 48;

    private final Edits edits;
    private final ValueCare care;
    private final TempoHand hand;
    private final Consumer<Action> acting;
    private final Supplier<Keymap> keymap;
    private final BooleanSupplier isRecording;
    private final TempoField tempo = new TempoField();
    private final PositionText position = new PositionText();
    private final Swing swing = new Swing();
    private final ValueBar beatsPerBar = bar("Beats per bar", Transport.BEATS_PER_BAR.name());
    private final ValueBar glide = bar("Glide", Transport.GLIDE_MS.name());
    private final ValueBar swings = new ValueBar("Swing", Swing.PARAMETER, Swing::words, swing);
    private final ValueChoice launch =
            new ValueChoice("Launch", at(Transport.LAUNCH_QUANTUM.name()), Transport.LAUNCH_QUANTUM);
    private boolean isFilling;
    /** Which way the button that is held nudges; 0 for none. */
    private int nudging;

    /**
     * A clock.
     *
     * @param hand taps and nudges; shared with the keys that do so
     * @param acting does an action of the table
     * @param keymap as it is now
     * @param isRecording whether a recording is running
     */
    public ClockPanel(
            Edits edits,
            ValueCare care,
            TempoHand hand,
            Consumer<Action> acting,
            Supplier<Keymap> keymap,
            BooleanSupplier isRecording) {
        this.edits = edits;
        this.care = care;
        this.hand = hand;
        this.acting = acting;
        this.keymap = keymap;
        this.isRecording = isRecording;
    }

    private static ValueBar bar(String label, String parameter) {
        return new ValueBar(
                label,
                at(parameter),
                Transport.PARAMETERS.stream()
                        .filter(one -> one.name().equals(parameter))
                        .findFirst()
                        .orElseThrow());
    }

    private static ParameterAddress at(String parameter) {
        return new OfTransport(parameter);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return "Clock";
    }

    @Override
    public Icon icon() {
        return Icon.CLOCK;
    }

    @Override
    public boolean isTyping() {
        return tempo.isTyping() || beatsPerBar.isTyping() || glide.isTyping() || swings.isTyping();
    }

    @Override
    public void draw(Ui ui, Moment now) {
        float s = ui.scale();
        float gap = 8 * s;
        float width = ui.width();
        float light = HEAD * s;
        float field = Math.clamp((width - light - 2 * gap) / 2, 88 * s, 140 * s);
        light(ui, now, light);
        ui.sameLine(gap);
        tempo.draw(ui, now, edits, care, field, HEAD * s);
        ui.sameLine(gap);
        position(ui, now, Math.max(64 * s, width - light - field - 2 * gap));
        buttons(ui, now);
        settings(ui, now, gap);
    }

    private void light(Ui ui, Moment now, float size) {
        Canvas canvas = ui.canvas("light", size, size);
        Theme theme = ui.theme();
        float s = ui.scale();
        Transport transport = now.session().transport();
        double beat = Math.max(0, now.telemetry().beat());
        double brightness = BeatLight.brightness(beat, now.isPlaying());
        int place = BeatLight.place(beat, transport.beatsPerBar());
        float middle = size / 2;
        canvas.circle(middle, middle, 18 * s, theme.line(), s);
        float radius = (8 + 10 * (float) brightness) * s;
        int colour = Theme.withAlpha(theme.playing(), 0.25 + 0.75 * brightness);
        if (place == 0 && now.isPlaying()) {
            canvas.rect(middle - radius, middle - radius, 2 * radius, 2 * radius, colour, 2 * s);
        } else {
            canvas.disc(middle, middle, radius, now.isPlaying() ? colour : theme.line());
        }
        ui.tip("The beat: a square is the first of a bar.");
    }

    private void position(Ui ui, Moment now, float width) {
        float s = ui.scale();
        Theme theme = ui.theme();
        Canvas canvas = ui.canvas("position", width, HEAD * s);
        int beats = now.session().transport().beatsPerBar();
        double beat = Math.max(0, now.telemetry().beat());
        canvas.large(0, s, theme.text(), position.of(beat, beats));
        float y = HEAD * s - 12 * s;
        if (beats > MOST_DOTS) {
            canvas.small(0, y - 6 * s, theme.dim(), "bar . beat . quarter");
        } else {
            int place = BeatLight.place(beat, beats);
            float step = Math.min(14 * s, (width - 8 * s) / beats);
            for (int i = 0; i < beats; i++) {
                boolean isNow = i == place && now.telemetry().state() != PlayState.STOPPED;
                float x = 4 * s + i * step;
                if (isNow) {
                    canvas.disc(x, y, 4 * s, theme.playing());
                } else {
                    canvas.circle(x, y, 3 * s, theme.dim(), s);
                }
            }
        }
        ui.tip("Bar, beat and quarter of a beat, counted from one.");
    }

    private void buttons(Ui ui, Moment now) {
        float s = ui.scale();
        float gap = 4 * s;
        PlayState state = now.session().playback().state();
        boolean isPlaying = state == PlayState.PLAYING;
        if (lit(ui, isPlaying, isPlaying ? Icon.PAUSE : Icon.PLAY, "play")) {
            send(isPlaying ? new TransportCommand.Pause() : new TransportCommand.Play());
        }
        tip(ui, isPlaying ? "Pause: holds everything where it is." : "Play, or go on.", Action.PLAY_PAUSE);
        ui.sameLine(gap);
        if (ui.iconButton(Icon.STOP, "stop")) {
            send(new TransportCommand.Stop());
        }
        tip(ui, "Stop, and rewind.", Action.PLAY_STOP);
        ui.sameLine(gap);
        if (ui.iconButton(Icon.REWIND, "rewind")) {
            send(new TransportCommand.Reset());
        }
        tip(ui, "Rewind; goes on playing if it plays.", Action.REWIND);
        ui.sameLine(12 * s);
        if (ui.button("Tap")) {
            hand.tap(now);
        }
        tip(ui, "Tap the tempo, several times in the beat.", Action.TAP);
        ui.sameLine(gap);
        nudge(ui, now, Icon.LEFT, "back", -1, Action.NUDGE_BACK);
        ui.sameLine(gap);
        nudge(ui, now, Icon.RIGHT, "on", 1, Action.NUDGE_ON);
        ui.sameLine(12 * s);
        fill(ui, now);
        ui.sameLine(gap);
        boolean isRunning = isRecording.getAsBoolean();
        if (lit(ui, isRunning, Icon.RECORD, "record")) {
            acting.accept(Action.RECORD);
        }
        tip(ui, isRunning ? "Recording: press to complete the file." : "Record what is heard and seen.", Action.RECORD);
    }

    private void nudge(Ui ui, Moment now, Icon icon, String id, int direction, Action action) {
        ui.iconButton(icon, id);
        boolean isHeld = ui.isActive();
        if (isHeld && nudging == 0) {
            nudging = direction;
            hand.nudge(direction, now);
        } else if (nudging == direction && !isHeld) {
            nudging = 0;
            hand.letGo();
        }
        tip(ui, direction < 0 ? "Hold to play a little slower." : "Hold to play a little faster.", action);
    }

    private void fill(Ui ui, Moment now) {
        boolean isOn = now.session().playback().fills();
        ui.toggle("Fill", isOn);
        boolean isHeld = ui.isActive();
        if (isHeld != isFilling) {
            isFilling = isHeld;
            send(new TransportCommand.Fill(isHeld));
        }
        tip(ui, "Hold: steps with the condition FILL sound.", Action.FILL);
    }

    private static boolean lit(Ui ui, boolean isOn, Icon icon, String id) {
        if (!isOn) {
            return ui.iconButton(icon, id);
        }
        try (Scope _ = ui.buttonsIn(ui.theme().accent(), ui.theme().onAccent())) {
            return ui.iconButton(icon, id);
        }
    }

    private void tip(Ui ui, String text, Action action) {
        try (Scope tip = ui.tooltip()) {
            if (tip.isOpen()) {
                ui.text(text);
                ui.dim(keymap.get().shown(action));
            }
        }
    }

    private void send(TransportCommand command) {
        edits.submit(command.describe(), command);
    }

    private void settings(Ui ui, Moment now, float gap) {
        Transport transport = now.session().transport();
        float width = (ui.width() - gap) / 2;
        beatsPerBar.draw(ui, now, edits, care, transport.beatsPerBar(), width);
        ui.sameLine(gap);
        float start = ui.cursorX();
        ui.alignToControls();
        ui.dim("Launch");
        ui.sameLine(0);
        float label = 60 * ui.scale();
        ui.cursor(start + label, ui.cursorY());
        launch.draw(ui, now, edits, care, transport.launchQuantum().ordinal(), width - label);
        glide.draw(ui, now, edits, care, transport.glideMs(), width);
        ui.sameLine(gap);
        swings.draw(ui, now, edits, care, swing.of(now.session()), width);
    }

    /** What was held is let go when the panel goes. */
    @Override
    public void dispose() {
        hand.letGo();
        if (isFilling) {
            isFilling = false;
            send(new TransportCommand.Fill(false));
        }
    }
}
