package org.videotracker.studio.sampler;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.videotracker.engine.sampler.SampleSettings;
import org.videotracker.engine.sampler.VoiceMarks;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.SampleBank;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.key.Action;
import org.videotracker.studio.key.Context;
import org.videotracker.studio.key.InputEvent;
import org.videotracker.studio.library.DraggedAssets;
import org.videotracker.studio.library.DraggedFiles;
import org.videotracker.studio.module.Values;
import org.videotracker.studio.panel.Panel;
import org.videotracker.studio.ui.Icon;
import org.videotracker.studio.ui.Scope;
import org.videotracker.studio.ui.Ui;

/**
 * A sampler: buttons, values, the waveform of the sample that is shown, and the bank. Which sample is shown is nobody else's business:
 * every edit names its sample.
 */
public final class SamplerPanel implements Panel {
    private static final String MENU = "waveform";
    private static final float LEAST_WAVE = 96;
    private static final float MOST_WAVE = 280;
    private static final float WAVE_SHARE = 0.45f;
    private static final float ZOOM = 2;

    private final ModuleId id;
    private final SamplerServices services;
    private final SamplerHand hand;
    private final SamplerView view = new SamplerView();
    private final SampleRows rows = new SampleRows();
    private final VoiceMarks voices = new VoiceMarks();
    private final SampleLooks looks;
    private final Slicing slicing;
    private final SamplerBar bar;
    private final SampleValues sampleValues;
    private final WaveArea wave;
    private final SliceBar sliceBar;
    private final SampleList list;
    private String title;

    /** A panel of a module that holds samples. */
    public SamplerPanel(Module sampler, Values values, SamplerServices services) {
        this.id = sampler.id();
        this.title = sampler.name();
        this.services = services;
        hand = new SamplerHand(id, values.edits());
        looks = new SampleLooks(services.project());
        slicing = new Slicing(looks);
        sampleValues = new SampleValues(id, values);
        bar = new SamplerBar(hand, view, slicing, values, sampleValues, services);
        wave = new WaveArea(hand, view, looks, slicing);
        sliceBar = new SliceBar(hand, slicing);
        list = new SampleList(hand, view, new SampleTip(looks), services);
    }

    @Override
    public String id() {
        return "module:" + id.uuid();
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Icon icon() {
        return Icon.WAVE;
    }

    @Override
    public List<Context> contexts() {
        return CONTEXTS;
    }

    private static final List<Context> CONTEXTS = List.of(Context.SAMPLER);

    private Optional<Module> sampler(Moment now) {
        return now.session().modules().get(id);
    }

    @Override
    public void draw(Ui ui, Moment now) {
        Module sampler = sampler(now).orElse(null);
        if (sampler == null) {
            return;
        }
        title = sampler.name();
        rows.follow(now.session(), sampler);
        voices.read(now.telemetry(), id);
        if (!sampleValues.isBusy() && !wave.isBusy() && !slicing.isOpen()) {
            view.follow(voices);
        }
        view.keepInside(sampler.samples());
        bar.draw(ui, now, sampler, rows, voices);
        sampleValues.draw(ui, now, view.slot(), rows.filled(view.slot()) != null);
        waveform(ui, now, sampler);
        if (slicing.isOpen()) {
            sliceBar.draw(ui, sampler, view.slot());
        }
        bank(ui, sampler);
    }

    private void waveform(Ui ui, Moment now, Module sampler) {
        float height = Math.clamp(ui.height() * WAVE_SHARE, LEAST_WAVE * ui.scale(), MOST_WAVE * ui.scale());
        SampleRows.Row row = rows.filled(wave.isBusy() ? wave.slot() : view.slot());
        SampleLook look = row == null ? null : row.asset().map(looks::of).orElse(null);
        if (row == null || row.sample().isEmpty()) {
            WaveArea.message(ui, height, "No sample is loaded.", "Drop files here, or assets of the library.");
        } else if (look == null) {
            WaveArea.message(ui, height, "This sample's asset is not in the library.", "Import its file again.");
        } else if (!look.problem().isEmpty()) {
            WaveArea.message(ui, height, look.problem(), "");
            if (ui.button(Icon.REFRESH, "Look again##retry")) {
                looks.retry();
                services.retry().run();
            }
            ui.tip("Opens the media files anew that were missing.");
        } else if (look.isLoading()) {
            WaveArea.message(ui, height, "Opening...", "");
        } else {
            SampleSettings settings =
                    SampleReading.settings(sampler, row.sample().get());
            slicing.follow(view.slot(), settings, look.sound());
            wave.draw(ui, now, height, look, settings, SampleReading.envelope(sampler), voices);
        }
        takeDropped(ui);
        menu(ui, sampler);
    }

    private void menu(Ui ui, Module sampler) {
        if (wave.takesMenu()) {
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
                if (ui.menuItem("Slice...", services.keys(Action.SAMPLE_SLICE), slicing.isOpen(), true)) {
                    slicing.open(true);
                }
            }
        }
    }

    private void bank(Ui ui, Module sampler) {
        if (sampler.samples().size() == 0) {
            ui.dim("The bank is empty. Drop sound or video files here, folders too,");
            ui.dim("or drag assets here from the library.");
        }
        list.draw(ui, rows, voices);
        takeDropped(ui);
    }

    /** What is dragged here from the library or the file browser, onto the last thing. */
    private void takeDropped(Ui ui) {
        if (ui.dropTarget(DraggedAssets.KIND) instanceof DraggedAssets dragged) {
            hand.add(dragged.assets());
        }
        if (ui.dropTarget(DraggedFiles.KIND) instanceof DraggedFiles dragged) {
            services.imports().into(id, dragged.paths());
        }
    }

    private void zoomToRegion(Module sampler) {
        SampleRows.Row row = rows.filled(view.slot());
        if (row != null) {
            SampleSettings settings =
                    SampleReading.settings(sampler, row.sample().orElseThrow());
            WaveView region = WaveView.around(
                    Math.min(settings.regionStart(), settings.regionEnd()),
                    Math.max(settings.regionStart(), settings.regionEnd()));
            view.look(view.slot(), view.look(view.slot()).equals(region) ? WaveView.WHOLE : region);
        }
    }

    private void zoom(Module sampler, double factor) {
        SampleRows.Row row = rows.filled(view.slot());
        if (row != null) {
            double about = Marker.POSITION.place(
                    SampleReading.settings(sampler, row.sample().orElseThrow()), 1);
            view.look(view.slot(), view.look(view.slot()).zoomed(factor, about));
        }
    }

    @Override
    public boolean act(Action action, Moment now) {
        Module sampler = sampler(now).orElse(null);
        if (sampler == null || sampleValues.isTyping()) {
            return false;
        }
        if (action == Action.SAMPLE_VALUES) {
            sampleValues.toggleFocus(view.slot());
            return true;
        }
        return !sampleValues.hasFocus() && act(action, sampler);
    }

    private boolean act(Action action, Module sampler) {
        SampleBank bank = sampler.samples();
        int slot = view.slot();
        boolean isThere = bank.slot(slot).isPresent();
        switch (action) {
            case SAMPLE_PREVIOUS -> view.step(bank, -1);
            case SAMPLE_NEXT -> view.step(bank, 1);
            case SAMPLE_PLAY -> play(sampler, slot, isThere);
            case SAMPLE_STYLE -> bar.nextStyle(sampler, rows);
            case SAMPLE_POLYPHONY -> bar.togglePolyphony(sampler);
            case SAMPLE_OVERLAY -> view.overlay(view.overlay() == Overlay.REGION ? Overlay.ENVELOPE : Overlay.REGION);
            case SAMPLE_SLICE -> slicing.open(isThere && !slicing.isOpen());
            case SAMPLE_FOLLOW -> view.follow(!view.follows());
            case SAMPLE_ZOOM_REGION -> zoomToRegion(sampler);
            case SAMPLE_ZOOM_IN -> zoom(sampler, ZOOM);
            case SAMPLE_ZOOM_OUT -> zoom(sampler, 1 / ZOOM);
            case SAMPLE_RENAME -> list.rename(rows, slot);
            case SAMPLE_REMOVE -> remove(slot, isThere);
            case SAMPLE_UP -> move(slot, slot - 1, isThere && slot > 0);
            case SAMPLE_DOWN -> move(slot, slot + 1, isThere && slot + 1 < bank.size());
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Makes the slices while a slicing is open; else plays or stops. */
    private void play(Module sampler, int slot, boolean isThere) {
        if (slicing.isOpen()) {
            sliceBar.make(sampler, slot);
        } else if (isThere && voices.count(slot) > 0) {
            hand.stop(slot);
        } else if (isThere) {
            hand.play(slot);
        }
    }

    private void remove(int slot, boolean isThere) {
        if (isThere) {
            hand.remove(slot);
        }
    }

    private void move(int from, int to, boolean isPossible) {
        if (isPossible) {
            hand.move(from, to);
            view.choose(to);
        }
    }

    @Override
    public boolean press(InputEvent.KeyDown key, Moment now) {
        return sampleValues.press(key);
    }

    @Override
    public boolean type(int codePoint, Moment now) {
        return sampleValues.type(codePoint);
    }

    @Override
    public boolean isTyping() {
        return sampleValues.isTyping();
    }

    @Override
    public boolean drop(List<Path> paths, Moment now) {
        services.imports().into(id, paths);
        return true;
    }

    @Override
    public void leave(Moment now) {
        sampleValues.leave();
    }

    @Override
    public void dispose() {
        slicing.open(false);
        wave.close();
        looks.close();
    }

    /** The sample that is shown, counted from zero. */
    int shownSlot() {
        return view.slot();
    }

    /** What is drawn of the sounding notes. */
    VoiceMarks voices() {
        return voices;
    }

    SampleList list() {
        return list;
    }

    WaveArea wave() {
        return wave;
    }

    Slicing slicing() {
        return slicing;
    }
}
