package org.videotracker.studio.library;

import org.jspecify.annotations.Nullable;
import org.videotracker.model.asset.Asset;
import org.videotracker.model.asset.AssetId;
import org.videotracker.studio.ui.Canvas;
import org.videotracker.studio.ui.Picture;
import org.videotracker.studio.ui.Scope;
import org.videotracker.studio.ui.Ui;

/** What is shown beside the mouse while it rests on an asset: a larger look, its present picture while it is played, and facts. UI thread. */
final class PreviewTip {
    private static final float WIDTH = 240;
    private static final float HEIGHT = 136;
    private static final float HEIGHT_OF_SOUND = 64;

    private final Strip strip = new Strip();
    private @Nullable Picture frame;
    private @Nullable AssetId frameOf;
    private @Nullable Facts facts;

    /** Texts of one asset, made when another is pointed at. */
    private record Facts(Asset asset, String consists, String original, String where) {
        static Facts of(Asset asset) {
            StringBuilder consists = new StringBuilder(AssetKind.of(asset).words());
            asset.picture()
                    .ifPresent(picture -> consists.append(", ")
                            .append(picture.width())
                            .append(" x ")
                            .append(picture.height())
                            .append(", ")
                            .append(Math.round(picture.frameRate() * 100) / 100.0)
                            .append(" frames/s")
                            .append(picture.alpha() ? ", transparent" : ""));
            asset.sound()
                    .ifPresent(sound -> consists.append(", ")
                            .append(sound.sampleRate())
                            .append(" Hz ")
                            .append(sound.channels() == 1 ? "mono" : "stereo"));
            String source = asset.picture()
                    .map(Asset.Picture::source)
                    .or(() -> asset.sound().map(Asset.Sound::source))
                    .orElse("");
            return new Facts(
                    asset,
                    consists.toString(),
                    "From " + source.substring(1 + Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\'))),
                    asset.folder().isEmpty() ? "At the top of the library" : "In " + asset.folder());
        }
    }

    void draw(Ui ui, AssetRow row, AssetLooks<Picture> looks, Listening listening) {
        Asset asset = row.asset();
        takeFrame(ui, asset, listening);
        try (Scope tip = ui.tooltip()) {
            if (!tip.isOpen()) {
                return;
            }
            AssetLooks<Picture>.Look look = looks.of(asset);
            boolean isPlaying = listening.asset() == asset;
            float height = (asset.picture().isPresent() ? HEIGHT : HEIGHT_OF_SOUND) * ui.scale();
            Canvas canvas = ui.canvas("look", WIDTH * ui.scale(), height);
            Picture picture = isPlaying && asset.id().equals(frameOf) && frame != null ? frame : look.picture();
            strip.draw(
                    canvas,
                    ui.theme(),
                    0,
                    0,
                    canvas.width(),
                    height,
                    picture,
                    look.outline(),
                    isPlaying ? (float) listening.share() : -1);
            Facts said = facts;
            if (said == null || said.asset != asset) {
                said = Facts.of(asset);
                facts = said;
            }
            ui.text(asset.name());
            ui.dim(row.facts());
            ui.dim(said.consists);
            ui.dim(said.original);
            ui.dim(said.where);
            if (row.isMissing()) {
                ui.error("A file that is played is missing; see Missing below.");
            }
            ui.dim("Point along it to scrub; Enter plays it.");
        }
    }

    private void takeFrame(Ui ui, Asset asset, Listening listening) {
        Still still = listening.nextFrame();
        if (still != null && listening.asset() == asset) {
            frame = LibraryBackground.upload(ui, frame, still);
            frameOf = asset.id();
        }
    }

    void dispose() {
        if (frame != null) {
            frame.close();
            frame = null;
        }
    }
}
