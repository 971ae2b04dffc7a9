package org.videotracker.studio.sampler;

import org.jspecify.annotations.Nullable;
import org.videotracker.engine.sampler.SampleSettings;
import org.videotracker.engine.sampler.VoiceMarks;
import org.videotracker.model.module.Curve;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.Sample;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.key.Action;
import org.videotracker.studio.module.Values;
import org.videotracker.studio.ui.Icon;
import org.videotracker.studio.ui.Scope;
import org.videotracker.studio.ui.Ui;

/** The part of a sampler's panel in which the waveform of the sample stands, or why there is none, and how far it is zoomed. UI thread. */
final class ShownWave {
    private static final String MENU = "waveform";
    private static final float LEAST = 96;
    private static final float MOST = 280;
    private static final float SHARE = 0.45f;

    private final SamplerHand hand;
    private final SamplerView view;
    private final SampleRows rows;
    private final SampleLooks looks;
    private final Slicing slicing;
    private final SamplerServices services;
    private final WaveArea area;
    private @Nullable Sample read;
    private SampleSettings settings = SampleSettings.DEFAULT;

    ShownWave(
            SamplerHand hand,
            SamplerView view,
            SampleRows rows,
            SampleLooks looks,
            Slicing slicing,
            Values values,
            CurvePoints points,
            SamplerServices services) {
        this.hand = hand;
        this.view = view;
        this.rows = rows;
        this.looks = looks;
        this.slicing = slicing;
        this.services = services;
        area = new WaveArea(hand, view, looks, slicing, points, values);
    }

    WaveArea area() {
        return area;
    }

    void draw(Ui ui, Moment now, Module sampler, VoiceMarks voices) {
        float height = Math.clamp(ui.height() * SHARE, LEAST * ui.scale(), MOST * ui.scale());
        SampleRows.Row row = rows.filled(area.isBusy() ? area.slot() : view.slot());
        SampleLook look = row == null ? null : row.asset().map(looks::of).orElse(null);
        if (row == null || row.sample().isEmpty()) {
            WaveArea.message(ui, height, "No sample is loaded.", "Drop files here, or assets of the library.");
        } else if (look == null) {
            WaveArea.message(ui, height, "This sample's asset is not in the library.", "Import its file again.");
        } else if (!look.problem().isEmpty()) {
            WaveArea.message(ui, height, look.problem(), "The asset library can look for what was moved.");
            retry(ui);
        } else if (look.isLoading()) {
            WaveArea.message(ui, height, "Opening...", "");
        } else {
            SampleSettings shown = settings(sampler, row.sample().get());
            slicing.follow(view.slot(), shown, look.sound());
            area.draw(ui, now, height, look, shown, SampleReading.envelope(sampler), voices);
        }
        services.takeDropped(ui, hand);
        menu(ui, sampler);
    }

    /** Read once for each edit: a curve is a text. */
    SampleSettings settings(Module sampler, Sample sample) {
        if (sample != read) {
            read = sample;
            settings = SampleReading.settings(sampler, sample);
        }
        return settings;
    }

    private void retry(Ui ui) {
        if (ui.button(Icon.REFRESH, "Look again##retry")) {
            services.retry().run();
        }
        ui.tip("Opens the media files anew that were missing.");
    }

    private void menu(Ui ui, Module sampler) {
        if (area.takesMenu()) {
            ui.openPopup(MENU);
        }
        try (Scope menu = ui.popup(MENU)) {
            if (menu.isOpen()) {
                if (ui.menuItem("Zoom to the region", services.keys(Action.SAMPLE_ZOOM_REGION), false, true)) {
                    zoomToRegion(sampler);
                }
                if (ui.menuItem("Show the whole clip", "", false, true)) {
                    view.look(view.slot(), WaveView.WHOLE);
                }
                if (ui.menuItem("Reset the region", "", false, true)) {
                    hand.resetRegion(view.slot());
                }
                CurveAxis axis = view.overlay().axis;
                if (axis != null && ui.menuItem("Clear the curve", services.keys(Action.CURVE_CLEAR), false, true)) {
                    hand.set(view.slot(), axis, Curve.NONE);
                }
                if (ui.menuItem("Slice...", services.keys(Action.SAMPLE_SLICE), slicing.isOpen(), true)) {
                    slicing.open(true);
                }
            }
        }
    }

    /** Shows the region; the whole clip where that is shown already. */
    void zoomToRegion(Module sampler) {
        SampleRows.Row row = rows.filled(view.slot());
        if (row != null) {
            SampleSettings shown = settings(sampler, row.sample().orElseThrow());
            WaveView region = WaveView.around(
                    Math.min(shown.regionStart(), shown.regionEnd()), Math.max(shown.regionStart(), shown.regionEnd()));
            view.look(view.slot(), view.look(view.slot()).equals(region) ? WaveView.WHOLE : region);
        }
    }

    /** Does something to the curve of the sample that is shown. Returns whether that was possible. */
    boolean act(Action action, Module sampler, CurvePoints points) {
        SampleRows.Row row = rows.filled(view.slot());
        CurveAxis axis = view.overlay().axis;
        if (row == null || axis == null) {
            return false;
        }
        SampleSettings now = settings(sampler, row.sample().orElseThrow());
        return points.act(action, view.slot(), axis, axis.of(now.curves()), Marker.POSITION.place(now, 1));
    }

    /** Shows less about the place where notes begin, or more where {@code factor} is below 1. */
    void zoom(Module sampler, double factor) {
        SampleRows.Row row = rows.filled(view.slot());
        if (row != null) {
            double about = Marker.POSITION.place(settings(sampler, row.sample().orElseThrow()), 1);
            view.look(view.slot(), view.look(view.slot()).zoomed(factor, about));
        }
    }
}
