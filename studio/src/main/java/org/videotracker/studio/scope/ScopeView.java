package org.videotracker.studio.scope;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.videotracker.model.command.ParameterCommand.SetParameter;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.module.Value;
import org.videotracker.model.parameter.ParameterAddress;
import org.videotracker.model.parameter.ParameterAddress.OfModule;
import org.videotracker.model.session.Session;
import org.videotracker.studio.frame.Edits;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.module.ValueCare;
import org.videotracker.studio.ui.Canvas;
import org.videotracker.studio.ui.Scope;
import org.videotracker.studio.ui.TextField;
import org.videotracker.studio.ui.Ui;
import org.videotracker.studio.value.ValueRows;

/** An oscilloscope or a spectrogram: what it shows now, where it is seen, and its parameters. Thread of the studio. */
final class ScopeView implements AutoCloseable {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 360;
    private static final float LEAST_PICTURE = 80;
    private static final float MOST_CONTROLS = 200;
    private static final String FFT_SIZE = "fftSize";
    private static final String STOPS = "colorStops";
    private static final String COLOURMAP = "colormap";
    private static final List<String> SIZES = List.of("256", "512", "1024", "2048", "4096", "8192");
    private static final Set<String> DRAWN_OTHERWISE =
            Set.of("red", "green", "blue", "backgroundRed", "backgroundGreen", "backgroundBlue", FFT_SIZE, STOPS);

    private final ModuleId id;
    private final Edits edits;
    private final ValueCare care;
    private final LivePicture picture;
    private final ParameterAddress sizeAt;
    private final ParameterAddress stopsAt;
    private @Nullable ValueRows rows;
    private @Nullable TextField stops;
    private @Nullable Session shown;
    private ScopeUse use = ScopeUse.OFF;
    /** What the parameters took in the last frame, in pixels. */
    private float controls = 120;

    ScopeView(ModuleId id, Edits edits, ValueCare care, PictureSource pictures) {
        this.id = id;
        this.edits = edits;
        this.care = care;
        picture = new LivePicture(pictures, id, WIDTH, HEIGHT, 1);
        sizeAt = new OfModule(id, FFT_SIZE);
        stopsAt = new OfModule(id, STOPS);
    }

    boolean isTyping() {
        return rows != null && rows.isTyping() || stops != null && stops.isActive();
    }

    void draw(Ui ui, Moment now) {
        Module scope = now.session().modules().get(id).orElse(null);
        if (scope == null) {
            return;
        }
        if (now.session() != shown) {
            shown = now.session();
            use = ScopeUse.of(shown, scope);
        }
        uses(ui, now.session(), scope);
        float s = ui.scale();
        float height = Math.max(LEAST_PICTURE * s, ui.height() - controls - 8 * s);
        Canvas canvas = ui.canvas("scope", ui.width(), height);
        if (use == ScopeUse.OFF) {
            canvas.rect(0, 0, canvas.width(), height, ui.theme().background());
            String text = "The scope is off.";
            canvas.text(
                    (canvas.width() - ui.textWidth(text)) / 2,
                    (height - ui.lineHeight()) / 2,
                    ui.theme().dim(),
                    text);
        } else {
            picture.draw(ui, canvas, 0, 0, canvas.width(), height);
        }
        try (Scope part = ui.child("parameters", 0, 0, false)) {
            if (part.isOpen()) {
                parameters(ui, now, scope);
                controls = Math.min(ui.cursorY(), MOST_CONTROLS * s);
            }
        }
    }

    private void uses(Ui ui, Session session, Module scope) {
        for (ScopeUse each : ScopeUse.values()) {
            if (each != ScopeUse.OFF) {
                ui.sameLine(4 * ui.scale());
            }
            if (ui.toggle(each.title(), each == use) && each != use) {
                edits.submit("scope: " + each.title(), each.commands(session, scope));
            }
            ui.tip(each.description());
        }
    }

    private void parameters(Ui ui, Moment now, Module scope) {
        if (scope.type().parameter("backgroundRed").isPresent()) {
            colour(ui, scope, "Line", "red", "green", "blue");
            ui.sameLine(16 * ui.scale());
            colour(ui, scope, "Background", "backgroundRed", "backgroundGreen", "backgroundBlue");
        }
        if (scope.type().parameter(FFT_SIZE).isPresent()) {
            size(ui, now, scope);
        }
        if (rows == null) {
            rows = new ValueRows(scope, parameter -> !DRAWN_OTHERWISE.contains(parameter.name()));
        }
        rows.draw(ui, now, edits, care, scope);
        if (scope.type().parameter(STOPS).isPresent() && isCustom(scope)) {
            stops(ui, now, scope);
        }
    }

    private void colour(Ui ui, Module scope, String label, String red, String green, String blue) {
        int before = channel(scope, red) << 16 | channel(scope, green) << 8 | channel(scope, blue);
        int chosen = ui.colourBox(label, before);
        if (chosen >= 0 && chosen != before) {
            edits.submitInGroup(
                    "set the colour of " + label.toLowerCase(Locale.ROOT),
                    "colour " + red + id,
                    set(red, chosen >> 16 & 0xFF),
                    set(green, chosen >> 8 & 0xFF),
                    set(blue, chosen & 0xFF));
        }
    }

    private static int channel(Module scope, String parameter) {
        return (int) Math.round(scope.number(parameter) * 255);
    }

    private SetParameter set(String parameter, int channel) {
        return new SetParameter(new OfModule(id, parameter), Value.of(channel / 255.0));
    }

    private void size(Ui ui, Moment now, Module scope) {
        int present = Integer.highestOneBit((int) scope.number(FFT_SIZE));
        Parameter parameter = scope.type().parameter(FFT_SIZE).orElseThrow();
        ui.alignToControls();
        ui.dim("Samples per spectrum");
        ui.sameLine(8 * ui.scale());
        boolean isOpen;
        try (Scope list = ui.combo("##size", sizeText(present), 96 * ui.scale())) {
            isOpen = list.isOpen();
            for (int size = (int) parameter.min(); isOpen && size <= parameter.max(); size *= 2) {
                if (ui.selectable(sizeText(size), size == present)) {
                    edits.submit("set " + FFT_SIZE, new SetParameter(sizeAt, Value.of(size)));
                }
            }
        }
        if (!isOpen) {
            care.offer(ui, now, sizeAt);
        }
    }

    private static String sizeText(int size) {
        int place = Integer.numberOfTrailingZeros(size) - 8;
        return place >= 0 && place < SIZES.size() ? SIZES.get(place) : Integer.toString(size);
    }

    private static boolean isCustom(Module scope) {
        Parameter map = scope.type().parameter(COLOURMAP).orElseThrow();
        return map.option("CUSTOM")
                .filter(custom -> custom == (int) scope.number(COLOURMAP))
                .isPresent();
    }

    private void stops(Ui ui, Moment now, Module scope) {
        TextField field = stops;
        if (field == null) {
            field = new TextField();
            stops = field;
        }
        String present = scope.text(STOPS);
        if (!field.isActive() && !field.wasLeft() && !field.text().equals(present)) {
            field.text(present);
        }
        ui.field("##stops", field, "decibels:rrggbb, decibels:rrggbb", 0);
        if (field.wasLeft() && !field.text().equals(present)) {
            edits.submit("set the colours", new SetParameter(stopsAt, Value.of(field.text())));
        }
        care.offer(ui, now, stopsAt);
    }

    @Override
    public void close() {
        picture.close();
    }
}
