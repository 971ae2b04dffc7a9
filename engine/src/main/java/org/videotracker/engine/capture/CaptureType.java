package org.videotracker.engine.capture;

import static org.videotracker.model.module.Parameter.ofBool;
import static org.videotracker.model.module.Parameter.ofText;

import java.util.List;
import java.util.Set;
import org.videotracker.model.module.ModuleType;
import org.videotracker.model.module.ModuleType.Category;
import org.videotracker.model.module.Port;
import org.videotracker.model.module.Port.Signal;

/** The description of Capture. */
public final class CaptureType {
    public static final String NAME = "Capture";
    public static final String SOURCE = "source";
    public static final String MIRROR = "mirror";
    public static final String HOLD = "hold";

    /** The source that is the studio's own window. */
    public static final String STUDIO = "studio";

    private static final int LONGEST = 1000;

    public static final ModuleType DESCRIPTION = new ModuleType(
            NAME,
            Category.UTILITY,
            Set.of(),
            List.of(Port.output("video_out", Signal.VIDEO)),
            List.of(
                    ofText(
                            SOURCE,
                            "",
                            LONGEST,
                            "What is seen: screen, studio, test, a camera by its name or as /dev/video0, or the address of a stream."),
                    ofBool(MIRROR, false, "Left is right, as in a mirror."),
                    ofBool(HOLD, false, "The picture stands still.")),
            List.of(),
            List.of(),
            List.of(),
            "Shows pictures from outside: a camera, the desktop, a stream, the studio itself.");

    private CaptureType() {}
}
