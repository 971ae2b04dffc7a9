package org.videotracker.studio.sampler;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.videotracker.engine.sampler.VoiceMarks;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.SampleBank;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.key.Action;
import org.videotracker.studio.key.Context;
import org.videotracker.studio.key.InputEvent;
import org.videotracker.studio.module.Values;
import org.videotracker.studio.panel.Panel;
import org.videotracker.studio.ui.Icon;
import org.videotracker.studio.ui.Ui;

/**
 * A sampler: buttons, values, the waveform of the sample that is shown, and the bank. Which sample is shown is nobody else's business:
 * every edit names its sample.
 */
public final class SamplerPanel implements Panel {
    private static final double ZOOM = 2;

    private final ModuleId id;
    private final String panelId;
    private final SamplerServices services;
    private final SamplerHand hand;
    private final SamplerView view = new SamplerView();
    private final SampleRows rows = new SampleRows();
    private final VoiceMarks voices = new VoiceMarks();
    private final CurvePoints points;
    private final SampleLooks looks;
    private final Slicing slicing;
    private final SamplerBar bar;
    private final SampleValues sampleValues;
    private final ShownWave shown;
    private final SliceBar sliceBar;
    private final SampleList list;
    private String title;
    private int retries;

    /** A panel of a module that holds samples. */
    public SamplerPanel(Module sampler, Values values, SamplerServices services) {
        this.id = sampler.id();
        panelId = Panel.idOf(id);
        this.title = sampler.name();
        this.services = services;
        hand = new SamplerHand(id, values.edits());
        points = new CurvePoints(hand, view);
        looks = new SampleLooks(services.project());
        slicing = new Slicing(looks);
        sampleValues = new SampleValues(id, values);
        bar = new SamplerBar(hand, view, slicing, values, sampleValues, services);
        shown = new ShownWave(hand, view, rows, looks, slicing, values, points, services);
        sliceBar = new SliceBar(hand, slicing);
        list = new SampleList(hand, view, new SampleTip(looks), services);
    }

    @Override
    public String id() {
        return panelId;
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
        return view.overlay().axis == null ? CONTEXTS : CURVE_CONTEXTS;
    }

    private static final List<Context> CONTEXTS = List.of(Context.SAMPLER);
    private static final List<Context> CURVE_CONTEXTS = List.of(Context.CURVE, Context.SAMPLER);

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
        if (services.retries().getAsInt() != retries) {
            retries = services.retries().getAsInt();
            looks.retry();
        }
        rows.follow(now.session(), sampler);
        voices.read(now.telemetry(), id);
        if (!sampleValues.isBusy() && !shown.area().isBusy() && !slicing.isOpen()) {
            view.follow(voices);
        }
        view.keepInside(sampler.samples());
        bar.draw(ui, now, sampler, rows, voices);
        sampleValues.draw(ui, now, view.slot(), rows.filled(view.slot()) != null);
        shown.draw(ui, now, sampler, voices);
        if (slicing.isOpen()) {
            sliceBar.draw(ui, sampler, view.slot());
        }
        bank(ui, sampler);
    }

    private void bank(Ui ui, Module sampler) {
        if (sampler.samples().size() == 0) {
            ui.dim("The bank is empty. Drop sound or video files here, folders too,");
            ui.dim("or drag assets here from the library.");
        }
        list.draw(ui, rows, voices);
        services.takeDropped(ui, hand);
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
        if (sampleValues.hasFocus()) {
            return false;
        }
        return action.context() == Context.CURVE ? shown.act(action, sampler, points) : act(action, sampler);
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
            case SAMPLE_OVERLAY -> view.overlay(view.overlay().next());
            case SAMPLE_SLICE -> slicing.open(isThere && !slicing.isOpen());
            case SAMPLE_FOLLOW -> view.follow(!view.follows());
            case SAMPLE_ZOOM_REGION -> shown.zoomToRegion(sampler);
            case SAMPLE_ZOOM_IN -> shown.zoom(sampler, ZOOM);
            case SAMPLE_ZOOM_OUT -> shown.zoom(sampler, 1 / ZOOM);
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
        shown.area().close();
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
        return shown.area();
    }

    Slicing slicing() {
        return slicing;
    }
}
