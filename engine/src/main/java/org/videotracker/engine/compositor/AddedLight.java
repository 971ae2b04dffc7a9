package org.videotracker.engine.compositor;

import org.videotracker.engine.compositor.blend.Blend;

/** How much light the ADD layers of a mix bring to the place where most of them meet. */
final class AddedLight {

    private AddedLight() {}

    /**
     * The greatest sum of opacities over ADD layers that overlap one of them. Layers side by side do not share their
     * light, so that a wall of tiles stays bright.
     */
    static double greatest(Layer[] layers, int count) {
        double greatest = 0;
        for (int i = 0; i < count; i++) {
            if (isAdded(layers[i])) {
                greatest = Math.max(greatest, meeting(layers, count, layers[i]));
            }
        }
        return greatest;
    }

    private static double meeting(Layer[] layers, int count, Layer one) {
        double sum = 0;
        for (int j = 0; j < count; j++) {
            Layer other = layers[j];
            if (isAdded(other) && (other == one || other.overlaps(one))) {
                sum += Math.clamp(other.opacity, 0.0, 1.0);
            }
        }
        return sum;
    }

    private static boolean isAdded(Layer layer) {
        return layer.blend == Blend.ADD && Compositor.shown(layer) != null;
    }
}
