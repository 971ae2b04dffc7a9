package org.videotracker.studio.sampler;

import org.videotracker.model.module.Module;
import org.videotracker.studio.ui.Icon;
import org.videotracker.studio.ui.Scope;
import org.videotracker.studio.ui.Ui;

/** The line in which a slicing is thought about, below the waveform that shows its cuts. UI thread. */
final class SliceBar {
    private final SamplerHand hand;
    private final Slicing slicing;
    private int counted = -1;
    private String make = "";

    SliceBar(SamplerHand hand, Slicing slicing) {
        this.hand = hand;
        this.slicing = slicing;
    }

    void draw(Ui ui, Module sampler, int slot) {
        float scale = ui.scale();
        float gap = 4 * scale;
        if (ui.toggle("Equal parts", !slicing.isByOnsets())) {
            slicing.byOnsets(false);
        }
        ui.tip("Cuts the region into parts of the same length.");
        ui.sameLine(gap);
        if (ui.toggle("Onsets", slicing.isByOnsets())) {
            slicing.byOnsets(true);
        }
        ui.tip("Cuts where something begins in the sound.");
        ui.sameLine(gap);
        ui.nextWidth(140 * scale);
        if (slicing.isByOnsets()) {
            double moved = ui.slider("##sensitivity", slicing.sensitivity(), 0, 1, "sensitivity %.2f", false);
            if (!Double.isNaN(moved)) {
                slicing.sensitivity(moved);
            }
            ui.tip("0 finds only what is unmistakable, 1 whatever might be a beginning.");
        } else {
            double moved =
                    ui.slider("##parts", slicing.parts(), Slicing.FEWEST, Slicing.MOST_PARTS, "%.0f parts", true);
            if (!Double.isNaN(moved)) {
                slicing.parts((int) Math.round(moved));
            }
            ui.tip("How many parts there are.");
        }
        ui.sameLine(gap);
        make(ui, sampler, slot);
        ui.sameLine(gap);
        if (ui.button("Cancel##slicing")) {
            slicing.open(false);
        }
    }

    private void make(Ui ui, Module sampler, int slot) {
        int count = slicing.slices().size();
        if (slicing.isListening()) {
            ui.dim("listening...");
            return;
        }
        if (count != counted) {
            counted = count;
            make = Icon.CUT.glyph() + "  Make " + count + " samples###make";
        }
        boolean fits = count > 0 && count <= SampleEdits.room(sampler);
        try (Scope _ = ui.disabled(!fits)) {
            if (ui.button(make)) {
                make(sampler, slot);
            }
        }
        ui.tip(
                count == 0
                        ? "Nothing begins in this sound at this sensitivity."
                        : fits
                                ? "Adds a sample for each slice behind the last: one step of undo."
                                : "A sampler has 4096 samples at the most: take fewer parts, or remove samples.");
    }

    /** Makes the samples, if it is known which. Returns whether it was possible. */
    boolean make(Module sampler, int slot) {
        int count = slicing.slices().size();
        boolean isOfSlot =
                slicing.slot() == slot && sampler.samples().slot(slot).isPresent();
        if (!isOfSlot || count == 0 || count > SampleEdits.room(sampler)) {
            return false;
        }
        hand.slice(sampler, slot, slicing.slices());
        slicing.open(false);
        return true;
    }
}
