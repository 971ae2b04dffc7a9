package org.videotracker.studio.sampler;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.videotracker.engine.sampler.VoiceMarks;
import org.videotracker.model.module.SampleBank;

/** What the panel of a sampler shows of it: nothing of this is saved. UI thread. */
final class SamplerView {
    private int slot;
    private boolean follows = true;
    private Overlay overlay = Overlay.REGION;
    private @Nullable WaveView[] views = new @Nullable WaveView[16];
    private int scrollTo = -1;

    /** The sample that is shown, counted from zero; there may be none of it. */
    int slot() {
        return slot;
    }

    /** Shows a sample because the player wants to see it: what plays does not take the eye off it any more. */
    void choose(int newSlot) {
        follows = false;
        show(newSlot);
    }

    private void show(int newSlot) {
        if (newSlot != slot) {
            slot = newSlot;
            scrollTo = newSlot;
        }
    }

    /** Goes to another sample that there is, so many further. */
    void step(SampleBank bank, int by) {
        int next = slot + by;
        while (next >= 0 && next < bank.size() && bank.slot(next).isEmpty()) {
            next += Integer.signum(by);
        }
        if (bank.slot(next).isPresent()) {
            choose(next);
        }
    }

    /** Where nothing is shown, the first sample is; what is gone is no longer shown. */
    void keepInside(SampleBank bank) {
        if (bank.slot(slot).isEmpty() && bank.size() > 0) {
            int near = Math.min(slot, bank.size() - 1);
            while (near > 0 && bank.slot(near).isEmpty()) {
                near--;
            }
            while (near < bank.size() && bank.slot(near).isEmpty()) {
                near++;
            }
            show(near);
        }
    }

    /** Whether the lowest sample that sounds is shown. */
    boolean follows() {
        return follows;
    }

    void follow(boolean newFollows) {
        follows = newFollows;
    }

    /** Shows the lowest sample that sounds, if that is wanted; the last one stays where none does. */
    void follow(VoiceMarks voices) {
        if (follows && voices.count() > 0) {
            int lowest = voices.slot(0);
            for (int i = 1; i < voices.count(); i++) {
                lowest = Math.min(lowest, voices.slot(i));
            }
            show(lowest);
        }
    }

    Overlay overlay() {
        return overlay;
    }

    void overlay(Overlay newOverlay) {
        overlay = newOverlay;
    }

    /** The stretch that is shown of a sample; each keeps its own. */
    WaveView look(int ofSlot) {
        WaveView view = ofSlot < views.length ? views[ofSlot] : null;
        return view == null ? WaveView.WHOLE : view;
    }

    void look(int ofSlot, WaveView view) {
        if (ofSlot >= views.length) {
            views = Arrays.copyOf(views, Math.max(ofSlot + 1, 2 * views.length));
        }
        views[ofSlot] = view;
    }

    /** The sample that the list is to be scrolled to, once; -1 for none. */
    int takeScroll() {
        int to = scrollTo;
        scrollTo = -1;
        return to;
    }
}
