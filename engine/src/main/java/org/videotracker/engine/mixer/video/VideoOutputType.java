package org.videotracker.engine.mixer.video;

import static org.videotracker.model.module.Parameter.ofBool;
import static org.videotracker.model.module.Parameter.ofText;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.videotracker.model.module.ModuleType;
import org.videotracker.model.module.ModuleType.Category;
import org.videotracker.model.module.ModuleType.ReadOut;
import org.videotracker.model.module.Port;
import org.videotracker.model.module.Port.Signal;

/**
 * The description of the VideoOutput. Opacity, blend, rectangle, visibility and order of a source belong to its link.
 */
public final class VideoOutputType {
    public static final String FOLLOW_WINDOW = "followWindow";
    public static final String MONITOR = "monitor";
    public static final String FULLSCREEN = "fullscreen";
    public static final String VSYNC = "vsync";
    public static final String FPS = "fps";
    public static final String FRAME_MS = "frameMs";

    private static final int NAME_LENGTH = 256;

    public static final ModuleType DESCRIPTION = new ModuleType(
            "VideoOutput",
            Category.UTILITY,
            Set.of(),
            List.of(Port.mixedInput("video_in", Signal.VIDEO), Port.output("video_out", Signal.VIDEO)),
            Stream.concat(
                            VideoMixerType.MIX_PARAMETERS.stream(),
                            Stream.of(
                                    ofBool(FOLLOW_WINDOW, false, "Takes the size of the window for the canvas.")
                                            .fixed(),
                                    ofText(MONITOR, "", NAME_LENGTH, "The monitor's name; empty for the first."),
                                    ofBool(FULLSCREEN, false, "Fills the monitor.")
                                            .fixed(),
                                    ofBool(VSYNC, true, "Waits for the monitor before it shows a frame.")
                                            .fixed()))
                    .toList(),
            List.of(),
            List.of(),
            List.of(
                    new ReadOut(FPS, 0, 1000, "1/s", "Frames shown per second."),
                    new ReadOut(FRAME_MS, 0, 10_000, "ms", "Time taken to compose a frame.")),
            "Lays any number of pictures over one another and shows them; passes the final picture on.");

    private VideoOutputType() {}
}
