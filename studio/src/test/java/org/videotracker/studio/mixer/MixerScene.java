package org.videotracker.studio.mixer;

import java.util.Arrays;
import org.videotracker.engine.clip.Clip;
import org.videotracker.engine.compositor.StillClip;
import org.videotracker.model.module.ModuleId;
import org.videotracker.studio.stage.PanelStage;
import org.videotracker.studio.stage.Tone;

/** Something to mix. */
final class MixerScene {
    private MixerScene() {}

    static Clip clip(double level, int colour) {
        int[] pixels = new int[160 * 90];
        Arrays.fill(pixels, colour);
        return new Clip(new Tone(level, 60L * PanelStage.RATE), new StillClip(160, 90, pixels, false));
    }

    static ModuleId playing(PanelStage stage, String name, double level, int colour) {
        ModuleId id = stage.sampler(name, clip(level, colour));
        stage.trigger(id, 1000);
        return id;
    }
}
