package org.videotracker.engine.mixer.video;

import static org.videotracker.model.module.Parameter.ofBool;
import static org.videotracker.model.module.Parameter.ofEnum;
import static org.videotracker.model.module.Parameter.ofFloat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.videotracker.engine.compositor.Fit;
import org.videotracker.engine.compositor.blend.Blend;
import org.videotracker.model.module.ModuleType;
import org.videotracker.model.module.ModuleType.Category;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.module.Port;
import org.videotracker.model.module.Port.Signal;
import org.videotracker.model.module.Value;

/**
 * The description of the VideoMixer. Opacity, blend, rectangle, visibility and order of a source belong to its link.
 */
public final class VideoMixerType {
    public static final String MASTER_OPACITY = "masterOpacity";
    public static final String BLEND_MODE = "blendMode";
    public static final String AUTO_NORMALIZE = "autoNormalize";
    public static final String FIT = "fit";

    /** The last option: every layer is laid as its connection says. */
    private static final String PER_LAYER = "PER_LAYER";

    static final List<Parameter> MIX_PARAMETERS = List.of(
            ofFloat(MASTER_OPACITY, 0, 1, 1, "", "How visible the whole mix is."),
            blendMode(),
            ofBool(AUTO_NORMALIZE, true, "Lets ADD layers share the light so that several together do not burn out."),
            ofEnum(FIT, Fit.class, Fit.FIT, "How pictures of another shape go into their rectangles."));

    public static final ModuleType DESCRIPTION = new ModuleType(
            "VideoMixer",
            Category.UTILITY,
            Set.of(),
            List.of(Port.mixedInput("video_in", Signal.VIDEO), Port.output("video_out", Signal.VIDEO)),
            MIX_PARAMETERS,
            List.of(),
            List.of(),
            List.of(),
            "Lays any number of pictures over one another.");

    private VideoMixerType() {}

    /** What the index of {@link #BLEND_MODE} means: one mode for all layers, or none. */
    public static Optional<Blend> commonBlend(int index) {
        Blend[] modes = Blend.values();
        return index >= 0 && index < modes.length ? Optional.of(modes[index]) : Optional.empty();
    }

    private static Parameter blendMode() {
        List<String> options = Stream.concat(Arrays.stream(Blend.values()).map(Enum::name), Stream.of(PER_LAYER))
                .toList();
        int last = options.size() - 1;
        return new Parameter(
                BLEND_MODE,
                Parameter.Kind.ENUM,
                0,
                last,
                Value.of(last),
                "",
                options,
                true,
                "How all layers are laid over one another, or PER_LAYER to let each connection say so.");
    }
}
