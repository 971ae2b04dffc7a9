package org.videotracker.studio.output;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import org.videotracker.engine.mixer.audio.AudioOutputType;
import org.videotracker.model.command.ParameterCommand.SetParameter;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.Value;
import org.videotracker.model.parameter.ParameterAddress.OfModule;
import org.videotracker.studio.frame.Edits;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.host.StudioHost.SoundOutput;
import org.videotracker.studio.module.ValueCare;
import org.videotracker.studio.ui.Icon;
import org.videotracker.studio.ui.Scope;
import org.videotracker.studio.ui.Ui;
import org.videotracker.studio.value.KeptText;
import org.videotracker.studio.value.ValueBar;

/** The device that sounds: which, how far ahead, how late, and how often it had to wait. Thread of the studio. */
final class SoundOutputView {
    private static final String DEFAULT = "The system's default";
    private static final float LABEL = 72;

    private final ModuleId id;
    private final Edits edits;
    private final ValueCare care;
    private final SoundOutput sound;
    private final DeviceList devices;
    private final ValueBar ahead;
    private final KeptText latency = new KeptText(Amounts::milliseconds);
    private final KeptText xruns = new KeptText(count -> Long.toString(Math.round(count)));
    private final KeptText load = new KeptText(ValueBar::percent);
    private final List<String> bufferTexts = new ArrayList<>();

    SoundOutputView(Module output, Edits edits, ValueCare care, SoundOutput sound, Executor elsewhere) {
        id = output.id();
        this.edits = edits;
        this.care = care;
        this.sound = sound;
        devices = new DeviceList(sound::devices, elsewhere);
        ahead = new ValueBar(
                "Ahead",
                new OfModule(id, AudioOutputType.RENDER_AHEAD),
                output.type().parameter(AudioOutputType.RENDER_AHEAD).orElseThrow());
        for (int size = 64; size <= 4096; size *= 2) {
            bufferTexts.add(size + " frames");
        }
    }

    ModuleId id() {
        return id;
    }

    boolean isTyping() {
        return ahead.isTyping();
    }

    void draw(Ui ui, Moment now, Module output) {
        float s = ui.scale();
        ui.heading("Sound");
        device(ui, now, output);
        float half = (ui.width() - 8 * s) / 2;
        label(ui, "Buffer");
        buffer(ui, now, output, half - LABEL * s);
        ui.sameLine(8 * s);
        ahead.draw(ui, now, edits, care, output.number(AudioOutputType.RENDER_AHEAD), half);
        figures(ui, now);
    }

    private void device(Ui ui, Moment now, Module output) {
        String present = output.text(AudioOutputType.AUDIO_DEVICE);
        OfModule at = new OfModule(id, AudioOutputType.AUDIO_DEVICE);
        float s = ui.scale();
        label(ui, "Device");
        boolean isOpen;
        float refresh = ui.controlHeight() * 1.2f + 8 * s;
        try (Scope list = ui.combo("##device", present.isEmpty() ? DEFAULT : present, ui.width() - refresh)) {
            isOpen = list.isOpen();
            if (isOpen) {
                List<String> names = devices.names();
                choice(ui, DEFAULT, "", present);
                for (int i = 0; i < names.size(); i++) {
                    choice(ui, names.get(i), names.get(i), present);
                }
            }
        }
        if (!isOpen) {
            care.offer(ui, now, at);
        }
        ui.sameLine(8 * s);
        if (ui.iconButton(Icon.REFRESH, "devices")) {
            devices.refresh();
        }
        ui.tip("Looks for devices that were plugged in since.");
        label(ui, "Plays");
        ui.text(sound.device());
    }

    private void choice(Ui ui, String shown, String device, String present) {
        if (ui.selectable(shown, device.equals(present)) && !device.equals(present)) {
            edits.submit(
                    "choose the sound device",
                    new SetParameter(new OfModule(id, AudioOutputType.AUDIO_DEVICE), Value.of(device)),
                    new SetParameter(new OfModule(id, AudioOutputType.AUDIO_HOST), Value.of("")));
        }
    }

    private void buffer(Ui ui, Moment now, Module output, float width) {
        int present = (int) output.number(AudioOutputType.BUFFER_SIZE);
        OfModule at = new OfModule(id, AudioOutputType.BUFFER_SIZE);
        int place = Math.clamp(
                Integer.numberOfTrailingZeros(Integer.highestOneBit(present)) - 6, 0, bufferTexts.size() - 1);
        boolean isOpen;
        try (Scope list = ui.combo("##buffer", bufferTexts.get(place), width)) {
            isOpen = list.isOpen();
            for (int i = 0; isOpen && i < bufferTexts.size(); i++) {
                if (ui.selectable(bufferTexts.get(i), i == place)) {
                    edits.submit("set the buffer", new SetParameter(at, Value.of(64 << i)));
                }
            }
        }
        if (!isOpen) {
            care.offer(ui, now, at);
        }
    }

    private void figures(Ui ui, Moment now) {
        float s = ui.scale();
        double late = now.telemetry().readOut(id, AudioOutputType.LATENCY_MS).orElse(0);
        double missed = Math.max(
                sound.xruns(),
                now.telemetry().readOut(id, AudioOutputType.XRUNS).orElse(0));
        double busy = now.telemetry().readOut(id, AudioOutputType.LOAD).orElse(0);
        label(ui, "Latency");
        ui.mono(latency.of(Math.round(late * 10) / 10.0));
        ui.tip("From rendering a sample to hearing it.");
        ui.sameLine(16 * s);
        ui.dim("Missed");
        ui.sameLine(8 * s);
        if (missed > 0) {
            ui.warn(xruns.of(missed));
        } else {
            ui.mono(xruns.of(0));
        }
        ui.tip("How often the device had to wait for sound (xruns). A larger buffer, or more ahead, helps.");
        ui.sameLine(16 * s);
        ui.dim("Load");
        ui.sameLine(8 * s);
        ui.progress(Math.min(1, busy), Math.max(48 * s, ui.width()), load.of(Math.round(busy * 100) / 100.0));
        ui.tip("The share of the time there is that rendering sound takes.");
    }

    static void label(Ui ui, String text) {
        float start = ui.cursorX();
        ui.alignToControls();
        ui.dim(text);
        ui.sameLine(0);
        ui.cursor(start + LABEL * ui.scale(), ui.cursorY());
    }
}
