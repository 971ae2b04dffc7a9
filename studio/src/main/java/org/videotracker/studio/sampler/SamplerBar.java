package org.videotracker.studio.sampler;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.videotracker.engine.sampler.MultiSamplerType;
import org.videotracker.engine.sampler.PlayStyle;
import org.videotracker.engine.sampler.PolyphonyMode;
import org.videotracker.engine.sampler.VoiceMarks;
import org.videotracker.model.module.Module;
import org.videotracker.model.parameter.ParameterAddress.OfModule;
import org.videotracker.model.parameter.ParameterAddress.OfSample;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.key.Action;
import org.videotracker.studio.module.Values;
import org.videotracker.studio.ui.Icon;
import org.videotracker.studio.ui.Scope;
import org.videotracker.studio.ui.Ui;

/** The line of buttons at the top of a sampler: play, which sample, how it plays, and what the waveform is for. UI thread. */
final class SamplerBar {
    private static final Overlay[] OVERLAYS = Overlay.values();
    private static final float OVERLAY_WIDTH = 124;
    private static final List<String> STYLES = List.of("ONCE", "LOOP", "GRAIN", "NEXT");

    private final SamplerHand hand;
    private final SamplerView view;
    private final Slicing slicing;
    private final Values values;
    private final SampleValues sampleValues;
    private final SamplerServices services;
    private String chosen = "";
    private SampleRows.Row chosenRow = NOTHING;

    private static final SampleRows.Row NOTHING =
            new SampleRows.Row("--", "", "no sample", "", Optional.empty(), Optional.empty());

    SamplerBar(
            SamplerHand hand,
            SamplerView view,
            Slicing slicing,
            Values values,
            SampleValues sampleValues,
            SamplerServices services) {
        this.services = services;
        this.sampleValues = sampleValues;
        this.hand = hand;
        this.view = view;
        this.slicing = slicing;
        this.values = values;
    }

    void draw(Ui ui, Moment now, Module sampler, SampleRows rows, VoiceMarks voices) {
        SampleRows.Row row = rows.filled(view.slot());
        float scale = ui.scale();
        float gap = 4 * scale;
        try (Scope _ = ui.disabled(row == null)) {
            play(ui, voices);
        }
        ui.sameLine(gap);
        samples(ui, rows, row == null ? NOTHING : row);
        ui.sameLine(gap);
        try (Scope _ = ui.disabled(row == null)) {
            style(ui, now, sampler, row);
        }
        ui.sameLine(gap);
        polyphony(ui, now, sampler);
        ui.sameLine(gap);
        blend(ui, now, sampler);
        next(ui, OVERLAY_WIDTH * scale);
        overlay(ui);
        next(ui, 64 * scale);
        if (ui.toggle(SLICE, slicing.isOpen())) {
            slicing.open(!slicing.isOpen());
        }
        services.tip(
                ui, "Cuts the region into samples: equal parts, or at what begins in the sound.", Action.SAMPLE_SLICE);
        next(ui, 72 * scale);
        if (ui.toggle(FOLLOW, view.follows())) {
            view.follow(!view.follows());
        }
        services.tip(
                ui, "Shows the lowest sample that sounds. Choosing a sample by hand ends it.", Action.SAMPLE_FOLLOW);
        next(ui, 72 * scale);
        if (ui.toggle(MORE, sampleValues.showsOthers())) {
            sampleValues.showOthers(!sampleValues.showsOthers());
        }
        ui.tip("The other values of the sampler: its volume, its voices, how pictures fit.");
    }

    /** In the same line if there is room for so many pixels; else in the next one. */
    private static void next(Ui ui, float width) {
        ui.sameLine(4 * ui.scale());
        if (ui.width() < width) {
            ui.gap(0);
        }
    }

    private void play(Ui ui, VoiceMarks voices) {
        boolean sounds = voices.count(view.slot()) > 0;
        float width = 72 * ui.scale();
        if (sounds) {
            try (Scope _ = ui.buttonsIn(ui.theme().playing(), ui.theme().onAccent())) {
                if (ui.button(STOP, width)) {
                    hand.stop(view.slot());
                }
            }
        } else if (ui.button(PLAY, width)) {
            hand.play(view.slot());
        }
        services.tip(
                ui,
                "Begins the sample by hand, until it ends or is stopped; stops all its voices while it sounds.",
                Action.SAMPLE_PLAY);
    }

    private void samples(Ui ui, SampleRows rows, SampleRows.Row row) {
        if (row != chosenRow) {
            chosenRow = row;
            chosen = row.number() + "  " + row.name();
        }
        try (Scope combo =
                ui.combo("##sample", chosen, Math.clamp(ui.width() * 0.26f, 96 * ui.scale(), 220 * ui.scale()))) {
            if (combo.isOpen()) {
                for (int slot = 0; slot < rows.count(); slot++) {
                    SampleRows.Row each = rows.row(slot);
                    if (!each.isEmpty() && ui.selectable(each.number() + "  " + each.name(), slot == view.slot())) {
                        view.choose(slot);
                    }
                }
            }
        }
        services.tip(ui, "The sample that is shown and edited. Choosing it does not play it.", Action.SAMPLE_NEXT);
    }

    private void style(Ui ui, Moment now, Module sampler, SampleRows.@Nullable Row row) {
        int style = row == null
                ? 0
                : (int) SampleReading.number(sampler, row.sample().orElseThrow(), "playStyle");
        try (Scope combo = ui.combo("##style", STYLES.get(style), 84 * ui.scale())) {
            if (combo.isOpen()) {
                for (int i = 0; i < STYLES.size(); i++) {
                    if (ui.selectable(STYLES.get(i), i == style)) {
                        hand.set(view.slot(), "playStyle", i);
                    }
                }
            }
        }
        values.offer(ui, now, new OfSample(sampler.id(), view.slot(), "playStyle"));
    }

    /** The next style, wrapping round. */
    void nextStyle(Module sampler, SampleRows rows) {
        SampleRows.Row row = rows.filled(view.slot());
        if (row != null) {
            int style = (int) SampleReading.number(sampler, row.sample().orElseThrow(), "playStyle");
            hand.set(view.slot(), "playStyle", (style + 1) % PlayStyle.values().length);
        }
    }

    private void polyphony(Ui ui, Moment now, Module sampler) {
        boolean isPoly = isPoly(sampler);
        if (ui.toggle(isPoly ? "POLY##poly" : "MONO##poly", isPoly)) {
            togglePolyphony(sampler);
        }
        values.offer(ui, now, new OfModule(sampler.id(), "polyphonyMode"));
    }

    static boolean isPoly(Module sampler) {
        return sampler.number("polyphonyMode") == PolyphonyMode.POLY.ordinal();
    }

    void togglePolyphony(Module sampler) {
        hand.set("polyphonyMode", (isPoly(sampler) ? PolyphonyMode.MONO : PolyphonyMode.POLY).ordinal());
    }

    /** How the pictures of notes that sound together are laid upon each other: of use in POLY (ST-09). */
    private void blend(Ui ui, Moment now, Module sampler) {
        int blend = (int) sampler.number("videoBlend");
        try (Scope _ = ui.disabled(!isPoly(sampler))) {
            try (Scope combo = ui.combo("##blend", MultiSamplerType.BLEND_MODES.get(blend), 112 * ui.scale())) {
                if (combo.isOpen()) {
                    for (int i = 0; i < MultiSamplerType.BLEND_MODES.size(); i++) {
                        if (ui.selectable(MultiSamplerType.BLEND_MODES.get(i), i == blend)) {
                            hand.set("videoBlend", i);
                        }
                    }
                }
            }
        }
        values.offer(ui, now, new OfModule(sampler.id(), "videoBlend"));
    }

    private void overlay(Ui ui) {
        try (Scope combo = ui.combo("##overlay", view.overlay().label, OVERLAY_WIDTH * ui.scale())) {
            if (combo.isOpen()) {
                for (Overlay each : OVERLAYS) {
                    if (ui.selectable(each.label, each == view.overlay())) {
                        view.overlay(each);
                    }
                }
            }
        }
        services.tip(
                ui,
                "What is dragged on the waveform: the region with its grain, the envelope, or curves of volume and speed.",
                Action.SAMPLE_OVERLAY);
    }

    private static final String PLAY = Icon.PLAY.glyph() + "  Play###play";
    private static final String STOP = Icon.STOP.glyph() + "  Stop###play";
    private static final String MORE = Icon.SLIDERS.glyph() + "  More###more";
    private static final String SLICE = Icon.CUT.glyph() + "  Slice###slice";
    private static final String FOLLOW = Icon.EYE.glyph() + "  Follow###follow";
}
