package org.videotracker.engine.mixer.video;

import java.util.List;
import java.util.Optional;
import org.videotracker.engine.compositor.Fit;
import org.videotracker.engine.compositor.blend.Blend;

/**
 * What a mix of pictures should look like. Immutable; made on the engine thread, read by the video thread.
 *
 * @param enabled a disabled mix shows nothing; its sources' time runs on
 * @param masterOpacity 0..1; values outside are clamped
 * @param autoNormalize whether ADD layers share the light
 * @param commonBlend how all layers are laid, whatever their connections say
 * @param fit how pictures of another shape go into their areas
 * @param connections the bottom layer first
 */
public record VideoMixSettings(
        boolean enabled,
        double masterOpacity,
        boolean autoNormalize,
        Optional<Blend> commonBlend,
        Fit fit,
        List<VideoConnection> connections) {

    public VideoMixSettings {
        if (Double.isNaN(masterOpacity)) {
            throw new IllegalArgumentException("the master opacity is a number");
        }
        masterOpacity = Math.clamp(masterOpacity, 0.0, 1.0);
        connections = List.copyOf(connections);
    }
}
