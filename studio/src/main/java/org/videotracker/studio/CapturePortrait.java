package org.videotracker.studio;

import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.module.Portrait;
import org.videotracker.studio.scope.LivePicture;
import org.videotracker.studio.scope.PictureSource;
import org.videotracker.studio.ui.Canvas;
import org.videotracker.studio.ui.Ui;

/** What a module captures, in its panel. Thread of the studio. */
final class CapturePortrait implements Portrait {
    private static final int WIDTH = 320;
    private static final int HEIGHT = 180;
    private static final int EVERY_FRAMES = 2;

    private final LivePicture picture;

    CapturePortrait(PictureSource pictures, ModuleId module) {
        picture = new LivePicture(pictures, module, WIDTH, HEIGHT, EVERY_FRAMES);
    }

    @Override
    public void draw(Ui ui, Moment now, Module module) {
        float width = Math.min(ui.width(), WIDTH * ui.scale());
        Canvas canvas = ui.canvas("picture", width, width * HEIGHT / WIDTH);
        picture.draw(ui, canvas, 0, 0, canvas.width(), canvas.height());
        ui.tip("What comes from the source now. A card says that nothing has come yet; the log says why.");
    }

    @Override
    public void dispose() {
        picture.close();
    }
}
