package org.videotracker.studio.sampler;

import org.videotracker.engine.sampler.SampleSettings;
import org.videotracker.engine.sampler.envelope.EnvelopeSettings;
import org.videotracker.model.asset.Asset;
import org.videotracker.studio.ui.Canvas;
import org.videotracker.studio.ui.Scope;
import org.videotracker.studio.ui.Ui;

/** What is said of a sample when the mouse rests on it: its files, and its sound as a waveform (ST-12). UI thread. */
final class SampleTip {
    private static final float WIDTH = 280;
    private static final float HEIGHT = 48;

    private final SampleLooks looks;
    private final WavePainter painter = new WavePainter();

    SampleTip(SampleLooks looks) {
        this.looks = looks;
    }

    /** Over the last thing drawn. @param voices how many of its notes sound */
    void draw(Ui ui, SampleRows.Row row, int voices) {
        try (Scope tip = ui.tooltip()) {
            if (tip.isOpen()) {
                ui.text(row.number() + "  " + row.name());
                if (row.asset().isPresent()) {
                    asset(ui, row.asset().get(), voices);
                } else {
                    ui.dim(row.isEmpty() ? "An empty slot: the others keep their numbers." : "Not in the library.");
                }
            }
        }
    }

    private void asset(Ui ui, Asset asset, int voices) {
        asset.sound().ifPresent(sound -> ui.dim("sound: " + sound.source()));
        asset.picture()
                .ifPresent(picture ->
                        ui.dim("picture: " + picture.source() + ", " + picture.width() + " x " + picture.height()));
        ui.dim(SampleRows.seconds(asset.seconds())
                + (voices == 0 ? "" : voices == 1 ? ", sounding" : ", " + voices + " voices"));
        SampleLook look = looks.of(asset);
        if (!look.problem().isEmpty()) {
            ui.error(look.problem());
        } else if (look.isLoading()) {
            ui.dim("opening...");
        } else if (look.sound().isPresent()) {
            wave(ui, look);
        }
    }

    private void wave(Ui ui, SampleLook look) {
        Canvas canvas = ui.canvas("tip", WIDTH * ui.scale(), HEIGHT * ui.scale());
        WaveScene whole = new WaveScene(
                0,
                canvas.width(),
                canvas.height(),
                ui.scale(),
                WaveView.WHOLE,
                SampleSettings.DEFAULT,
                EnvelopeSettings.DEFAULT,
                look.seconds(),
                false,
                Overlay.REGION);
        painter.wave(canvas, whole, look.sound(), ui.theme());
    }
}
