package org.videotracker.studio.rolling;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.videotracker.engine.rolling.RollingSound;
import org.videotracker.engine.rolling.Stretch;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.transport.Transport;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.key.Action;
import org.videotracker.studio.key.Context;
import org.videotracker.studio.library.DraggedSound;
import org.videotracker.studio.panel.Panel;
import org.videotracker.studio.ui.Canvas;
import org.videotracker.studio.ui.Icon;
import org.videotracker.studio.ui.Scope;
import org.videotracker.studio.ui.Ui;

/**
 * The rolling sampler: what was heard in the last minutes goes by, and a piece of it becomes a sample. It holds only what is seen and
 * selected; what was heard is remembered whether or not there is a panel. Thread of the studio.
 */
public final class RollingPanel implements Panel {
    public static final String ID = "rolling";
    private static final List<Context> CONTEXTS = List.of(Context.ROLLING);
    private static final String NOTHING =
            "Nothing is selected; drag over what was heard, or press 4 for the last 4 bars.";
    private static final double ZOOM = 2;
    private static final double SECONDS_A_MINUTE = 60;
    /** Lines are so far apart that each is seen, in pixels. */
    private static final double LEAST_GRID = 5;

    private static final double MOST_GRID = 160;

    private final RollingServices services;
    private final RollingSound sound;
    private final RollingView view = new RollingView();
    private final RollingWave wave;
    private final PieceChoice choice;
    private final PieceMouse mouse;
    private final RollingPainter painter;
    private final RollingBar bar;
    private final Takes takes;
    private final PieceListening listening;
    private final SamplerChoice samplers = new SamplerChoice();
    /** The library holds on to what is dragged only as long as somebody else does. */
    private @Nullable DraggedSound lifted;

    private @Nullable Stretch liftedPiece;

    private int bars = 4;
    private float scale = 1;
    private float left;
    private float top;

    /** Of what a set sounds like. */
    public RollingPanel(RollingServices services) {
        this.services = services;
        sound = services.sound();
        wave = new RollingWave(sound);
        choice = new PieceChoice(sound);
        mouse = new PieceMouse(view, choice);
        painter = new RollingPainter(view, wave);
        bar = new RollingBar(this, services);
        takes = new Takes(services);
        listening = new PieceListening(sound, services.audition());
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return "Rolling sampler";
    }

    @Override
    public Icon icon() {
        return Icon.CUT;
    }

    @Override
    public List<Context> contexts() {
        return CONTEXTS;
    }

    @Override
    public void pass(Moment now) {
        samplers.follow(now.session(), services.focused().get());
        takes.follow();
        wave.follow();
    }

    @Override
    public void draw(Ui ui, Moment now) {
        bar.draw(ui, now);
        scale = ui.scale();
        Canvas canvas = ui.canvas("rolling", ui.width(), Math.max(64 * scale, ui.height()));
        left = canvas.left();
        top = canvas.top();
        view.follow(sound.newest(), sound.length(), (int) canvas.width());
        paint(new Sheet(canvas, ui.theme(), scale), now.session().transport());
        mouse.follow(canvas, sound.newest(), every(now), now.session().transport(), scale);
        lift(ui, now);
    }

    private void paint(Sheet sheet, Transport transport) {
        try (Scope _ = sheet.canvas().clip(0, 0, sheet.width(), sheet.height())) {
            painter.wave(sheet);
            painter.beats(sheet, choice.beats(), framesPerBeat(transport), transport.beatsPerBar());
            painter.gone(sheet, sound.oldest());
            painter.ages(sheet, view.end(sound.newest()), sound.sampleRate());
            Stretch piece = choice.stretch();
            if (piece != null) {
                painter.piece(sheet, piece);
            }
            painter.mark(sheet, sound.newest(), sheet.theme().playing());
            painter.mark(sheet, listening.frame(), sheet.theme().accent());
        }
    }

    /** The piece goes to wherever it is dropped. */
    private void lift(Ui ui, Moment now) {
        Stretch piece = choice.stretch();
        if (piece == null || !mouse.isLifting()) {
            return;
        }
        DraggedSound dragged = lifted;
        if (dragged == null || !piece.equals(liftedPiece)) {
            dragged = new DraggedSound(sampler -> takes.keep(piece, sampler));
            lifted = dragged;
            liftedPiece = piece;
        }
        try (Scope drag = ui.dragSource(DraggedSound.KIND, dragged)) {
            if (drag.isOpen()) {
                ui.text(bar.words(piece, now));
            }
        }
    }

    private double framesPerBeat(Transport transport) {
        return SECONDS_A_MINUTE / transport.bpm() * sound.sampleRate();
    }

    /** How many beats the lines are apart that keys and the mouse keep to, as near as is seen. */
    private double every(Moment now) {
        Transport transport = now.session().transport();
        double beatWidth = framesPerBeat(transport) / view.step();
        if (beatWidth < LEAST_GRID * scale) {
            return transport.beatsPerBar();
        }
        return beatWidth > MOST_GRID * scale ? 0.25 : 1;
    }

    @Override
    public boolean act(Action action, Moment now) {
        switch (action) {
            case ROLLING_LEFT -> change(now, (end, every, transport) -> choice.move(-1, end, every, transport));
            case ROLLING_RIGHT -> change(now, (end, every, transport) -> choice.move(1, end, every, transport));
            case ROLLING_SHORTER -> change(now, (end, every, transport) -> choice.moveEnd(-1, end, every, transport));
            case ROLLING_LONGER -> change(now, (end, every, transport) -> choice.moveEnd(1, end, every, transport));
            case ROLLING_EARLIER ->
                change(now, (end, every, transport) -> choice.moveBeginning(-1, end, every, transport));
            case ROLLING_LATER ->
                change(now, (end, every, transport) -> choice.moveBeginning(1, end, every, transport));
            case ROLLING_BAR -> selectBars(1, now);
            case ROLLING_2_BARS -> selectBars(2, now);
            case ROLLING_4_BARS -> selectBars(4, now);
            case ROLLING_8_BARS -> selectBars(8, now);
            case ROLLING_SNAP -> choice.snap(!choice.isSnapping());
            case ROLLING_FILM -> services.filmed().accept(services.film().get().isEmpty());
            case ROLLING_FREEZE -> freeze(!view.isFrozen());
            case ROLLING_GO_ON -> goOn();
            case ROLLING_LISTEN -> listen();
            case ROLLING_ZOOM_IN -> view.zoom(ZOOM, zoomedAbout());
            case ROLLING_ZOOM_OUT -> view.zoom(1 / ZOOM, zoomedAbout());
            case ROLLING_ZOOM_PIECE -> zoomToPiece();
            case ROLLING_KEEP -> keep(false, now);
            case ROLLING_KEEP_IN_SAMPLER -> keep(true, now);
            case KEEP_BARS -> keepBars(false, now);
            case KEEP_BARS_IN_SAMPLER -> keepBars(true, now);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** The pixel that keys zoom about: the middle of the piece, else the end of what is seen. */
    private double zoomedAbout() {
        Stretch piece = choice.stretch();
        return view.x(piece == null ? view.right() : (piece.from() + piece.to()) / 2);
    }

    /** How a key changes the piece. */
    @FunctionalInterface
    private interface Change {
        void make(long end, double every, Transport transport);
    }

    private void change(Moment now, Change change) {
        if (isReady(now)) {
            change.make(view.end(sound.newest()), every(now), now.session().transport());
        }
        Stretch piece = choice.stretch();
        if (piece != null) {
            view.reveal(piece);
        }
    }

    /** Whether there was a piece already; else the last bar is one now. */
    private boolean isReady(Moment now) {
        view.freeze(sound.newest());
        if (choice.stretch() == null) {
            choice.lastBars(1, view.end(sound.newest()), now.session().transport());
            return false;
        }
        return true;
    }

    /** Selects the last bars of what is seen. */
    void selectBars(int count, Moment now) {
        bars = count;
        view.freeze(sound.newest());
        choice.lastBars(count, view.end(sound.newest()), now.session().transport());
        Stretch piece = choice.stretch();
        if (piece != null) {
            view.bringNear(piece);
        }
    }

    void freeze(boolean isWanted) {
        if (isWanted) {
            view.freeze(sound.newest());
        } else {
            view.goOn();
        }
    }

    private void goOn() {
        choice.clear();
        view.goOn();
        listening.stop();
    }

    private void zoomToPiece() {
        Stretch piece = choice.stretch();
        if (piece != null) {
            view.show(piece);
        }
    }

    /** Plays the piece beside the set, or stops. */
    void listen() {
        Stretch piece = choice.stretch();
        if (isListening()) {
            listening.stop();
        } else if (piece != null) {
            listening.play(piece);
        } else {
            services.notices().error(NOTHING);
        }
    }

    boolean isListening() {
        return listening.isPlaying();
    }

    /** Makes an asset of the piece, and a sample if it is wanted. */
    void keep(boolean isForSampler, Moment now) {
        Stretch piece = choice.stretch();
        if (piece == null) {
            services.notices().error(NOTHING);
        } else {
            keep(piece, isForSampler, now);
        }
    }

    private void keepBars(boolean isForSampler, Moment now) {
        Optional<Stretch> heard = choice.justHeard(bars, now.session().transport());
        if (heard.isPresent()) {
            keep(heard.get(), isForSampler, now);
        } else {
            services.notices().error("Nothing was heard yet that could be kept.");
        }
    }

    private void keep(Stretch piece, boolean isForSampler, Moment now) {
        Optional<ModuleId> sampler = isForSampler ? samplers.of(now.session()).map(Module::id) : Optional.empty();
        if (isForSampler && sampler.isEmpty()) {
            services.notices()
                    .error("There is no sampler that could get it, so the piece goes to the library alone;"
                            + " add a MultiSampler first.");
        }
        takes.keep(piece, sampler);
    }

    @Override
    public void dispose() {
        listening.stop();
    }

    RollingView view() {
        return view;
    }

    PieceChoice choice() {
        return choice;
    }

    SamplerChoice samplers() {
        return samplers;
    }

    /** How many bars were chosen last. */
    int bars() {
        return bars;
    }

    /** Where the sound was drawn last, in the window of the studio. */
    float left() {
        return left;
    }

    float top() {
        return top;
    }
}
