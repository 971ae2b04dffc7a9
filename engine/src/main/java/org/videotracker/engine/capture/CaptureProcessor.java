package org.videotracker.engine.capture;

import org.jspecify.annotations.Nullable;
import org.videotracker.engine.clip.VideoClip;
import org.videotracker.engine.compositor.Picture;
import org.videotracker.engine.compositor.Slate;
import org.videotracker.engine.feed.CaptureFeed;
import org.videotracker.engine.feed.Captures;
import org.videotracker.engine.graph.Block;
import org.videotracker.engine.graph.Context;
import org.videotracker.engine.graph.Processor;
import org.videotracker.engine.graph.Surroundings;
import org.videotracker.model.module.Module;

/** The processor of the module type {@link CaptureType}. */
public final class CaptureProcessor implements Processor<CaptureProcessor.Settings> {
    /** A card has room for its title whatever the shape of the canvas; the compositor enlarges it. */
    private static final int CARD_WIDTH = 480;

    private static final int CARD_HEIGHT = 270;

    private final Captures captures;
    private final LivePicture picture = new LivePicture();
    private final int mirrorPlace = placeOf(CaptureType.MIRROR);
    private final int holdPlace = placeOf(CaptureType.HOLD);
    private @Nullable View view;

    /**
     * What is looked at.
     *
     * @param source its name
     * @param feed its pictures
     * @param card what is shown while there are none
     */
    record View(String source, CaptureFeed feed, VideoClip card) {
        boolean isNothing() {
            return source.isEmpty();
        }
    }

    /** What is shown. */
    public record Settings(View view) {}

    public CaptureProcessor(Surroundings surroundings) {
        captures = surroundings.captures();
    }

    private static int placeOf(String parameter) {
        return CaptureType.DESCRIPTION
                .parameters()
                .indexOf(CaptureType.DESCRIPTION.parameter(parameter).orElseThrow());
    }

    @Override
    public Settings settings(Module module, Context context) {
        String source = module.text(CaptureType.SOURCE).strip();
        View present = view;
        if (present == null || !present.source.equals(source)) {
            String title = captures.isLive() ? "NO SIGNAL" : "LIVE ONLY";
            present = new View(source, captures.feed(source), Slate.of(CARD_WIDTH, CARD_HEIGHT, title, source));
            view = present;
        }
        return new Settings(present);
    }

    @Override
    public void render(Settings settings, Block block) {
        // It makes no sound.
    }

    @Override
    public Picture picture() {
        return picture;
    }

    @Override
    public void present(Settings settings, double[] values, @Nullable Picture[] inputs) {
        picture.look(settings.view(), values[mirrorPlace] > 0.5, values[holdPlace] > 0.5);
    }
}
