package org.videotracker.engine.scope;

import static org.videotracker.model.module.Parameter.ofEnum;
import static org.videotracker.model.module.Parameter.ofFloat;

import java.util.List;
import java.util.Set;
import org.videotracker.engine.scope.OscilloscopeSettings.Mode;
import org.videotracker.engine.scope.OscilloscopeSettings.TriggerMode;
import org.videotracker.model.module.ModuleType;
import org.videotracker.model.module.ModuleType.Category;
import org.videotracker.model.module.Port;
import org.videotracker.model.module.Port.Signal;

/** The description of the Oscilloscope. */
public final class OscilloscopeType {
    public static final ModuleType DESCRIPTION = new ModuleType(
            "Oscilloscope",
            Category.UTILITY,
            Set.of(),
            List.of(Port.mixedInput("audio_in", Signal.AUDIO), Port.output("video_out", Signal.VIDEO)),
            List.of(
                    ofEnum("mode", Mode.class, Mode.WAVE, "The sound over time, or left against right."),
                    ofFloat("windowMs", 1, 2000, 20, "ms", "How much sound is seen at once."),
                    ofEnum("trigger", TriggerMode.class, TriggerMode.RISING, "Lets a steady tone stand still, or run."),
                    ofFloat("triggerLevel", -1, 1, 0, "", "The level at which the picture is held."),
                    ofFloat("scale", 0.1, 5, 0.5, "", "How far a full-scale signal reaches; 1 is to the edge."),
                    ofFloat("pointSize", 0.5, 2, 1, "pixels", "Half the width of the line."),
                    ofFloat("persistence", 0, 1, 0, "", "How long the line glows on."),
                    ofFloat("red", 0, 1, 1, "", "Red of the line."),
                    ofFloat("green", 0, 1, 1, "", "Green of the line."),
                    ofFloat("blue", 0, 1, 1, "", "Blue of the line."),
                    ofFloat("alpha", 0, 1, 1, "", "Opacity of the line."),
                    ofFloat("backgroundRed", 0, 1, 0, "", "Red behind the line."),
                    ofFloat("backgroundGreen", 0, 1, 0, "", "Green behind the line."),
                    ofFloat("backgroundBlue", 0, 1, 0, "", "Blue behind the line."),
                    ofFloat("backgroundAlpha", 0, 1, 1, "", "Opacity of what is behind the line.")),
            List.of(),
            List.of(),
            List.of(),
            "Draws sound as a line: over time, or the left channel against the right.");

    private OscilloscopeType() {}
}
