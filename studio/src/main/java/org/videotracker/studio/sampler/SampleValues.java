package org.videotracker.studio.sampler;

import org.videotracker.model.module.ModuleId;
import org.videotracker.model.parameter.ParameterAddress;
import org.videotracker.model.parameter.ParameterAddress.OfModule;
import org.videotracker.model.parameter.ParameterAddress.OfSample;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.key.InputEvent;
import org.videotracker.studio.module.ParameterControls;
import org.videotracker.studio.module.Values;
import org.videotracker.studio.ui.Ui;

/** The values of the sample that is shown, those of the envelope, and, where wanted, all others of the sampler. UI thread. */
final class SampleValues {
    private static final String[] OF_SAMPLE = {"position", "speed", "volume", "grainSize", "regionStart", "regionEnd"};
    private static final String[] OF_ENVELOPE = {
        "attackMs", "decayMs", "sustain", "releaseMs", "envelopeCurve", "grainEnvelope"
    };
    private static final String[] OTHERS = {
        "masterVolume", "voices", "quality", "memoryMode", "videoFit", "videoFollowsEnvelope"
    };
    private static final int PER_ROW = 6;

    private final ModuleId id;
    private final ParameterControls controls;
    private final ParameterAddress[] envelope;
    private final ParameterAddress[] others;
    private ParameterAddress[] sample;
    private int slot;
    private boolean showsOthers;

    SampleValues(ModuleId id, Values values) {
        this.id = id;
        controls = new ParameterControls(values);
        envelope = ofModule(OF_ENVELOPE);
        others = ofModule(OTHERS);
        sample = ofSample();
    }

    private ParameterAddress[] ofModule(String[] names) {
        ParameterAddress[] addresses = new ParameterAddress[names.length];
        for (int i = 0; i < names.length; i++) {
            addresses[i] = new OfModule(id, names[i]);
        }
        return addresses;
    }

    private ParameterAddress[] ofSample() {
        ParameterAddress[] addresses = new ParameterAddress[OF_SAMPLE.length];
        for (int i = 0; i < addresses.length; i++) {
            addresses[i] = new OfSample(id, slot, OF_SAMPLE[i]);
        }
        return addresses;
    }

    /** @param isThere whether there is a sample in the slot */
    void draw(Ui ui, Moment now, int shownSlot, boolean isThere) {
        if (shownSlot != slot) {
            boolean hadFocus =
                    controls.focused().filter(OfSample.class::isInstance).isPresent();
            int place = hadFocus ? place() : 0;
            controls.unfocus();
            slot = shownSlot;
            sample = ofSample();
            if (hadFocus && isThere) {
                controls.focus(sample[place]);
            }
        }
        controls.begin();
        if (isThere) {
            row(ui, now, sample);
        }
        row(ui, now, envelope);
        if (showsOthers) {
            row(ui, now, others);
        }
    }

    private int place() {
        for (int i = 0; i < sample.length; i++) {
            if (sample[i].equals(controls.focused().orElse(null))) {
                return i;
            }
        }
        return 0;
    }

    private void row(Ui ui, Moment now, ParameterAddress[] addresses) {
        float gap = 8 * ui.scale();
        float width = (ui.width() - (PER_ROW - 1) * gap) / PER_ROW;
        for (int i = 0; i < addresses.length; i++) {
            if (i > 0) {
                ui.sameLine(gap);
            }
            controls.draw(ui, now, addresses[i], width);
        }
    }

    boolean showsOthers() {
        return showsOthers;
    }

    void showOthers(boolean shows) {
        showsOthers = shows;
    }

    /** Whether a value is being typed or dragged. */
    boolean isBusy() {
        return controls.isBusy();
    }

    boolean isTyping() {
        return controls.isTyping();
    }

    boolean hasFocus() {
        return controls.focused().isPresent();
    }

    /** Gives the keyboard to the values, or takes it back. */
    void toggleFocus(int shownSlot) {
        if (hasFocus()) {
            controls.unfocus();
        } else {
            controls.focus(shownSlot == slot ? sample[0] : envelope[0]);
        }
    }

    /** What is being typed counts. */
    void leave() {
        controls.leave();
    }

    /** A key. Returns whether it was used. */
    boolean press(InputEvent.KeyDown key) {
        return hasFocus() && controls.press(key);
    }

    /** A character. Returns whether it was used. */
    boolean type(int codePoint) {
        return hasFocus() && controls.type(codePoint);
    }
}
