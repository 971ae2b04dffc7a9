package org.videotracker.studio.rolling;

import java.util.Optional;
import org.videotracker.engine.rolling.Stretch;
import org.videotracker.media.record.RollingFilm;
import org.videotracker.model.module.Module;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.key.Action;
import org.videotracker.studio.ui.Icon;
import org.videotracker.studio.ui.Scope;
import org.videotracker.studio.ui.Ui;

/** The buttons over what was heard, each with its key. UI thread. */
final class RollingBar {
    private static final int[] BARS = {1, 2, 4, 8};
    private static final String[] BAR_LABELS = {"1##bars", "2##bars", "4##bars", "8##bars"};
    private static final Action[] BAR_ACTIONS = {
        Action.ROLLING_BAR, Action.ROLLING_2_BARS, Action.ROLLING_4_BARS, Action.ROLLING_8_BARS
    };
    private static final int[] SECONDS = {30, 60, 120, 300};
    private static final String[] LENGTHS = {"30 s", "1 min", "2 min", "5 min"};

    private final RollingPanel panel;
    private final RollingServices services;
    private final PieceText text = new PieceText();
    private String sampler = "";
    private String samplerLabel = "";
    private float used;
    private float room;

    RollingBar(RollingPanel panel, RollingServices services) {
        this.panel = panel;
        this.services = services;
    }

    /** What a piece is called. */
    String words(Stretch piece, Moment now) {
        return text.of(
                piece,
                panel.choice().beats(),
                now.session().transport().beatsPerBar(),
                services.sound().sampleRate());
    }

    void draw(Ui ui, Moment now) {
        used = 0;
        room = ui.width();
        next(ui, 40);
        if (ui.toggle(Icon.PAUSE.glyph() + "##freeze", panel.view().isFrozen())) {
            panel.freeze(!panel.view().isFrozen());
        }
        tip(ui, "Lets what is seen stand still; what is heard is remembered all the same.", Action.ROLLING_FREEZE);
        bars(ui, now);
        next(ui, 40);
        if (ui.toggle(Icon.GRID.glyph() + "##snap", panel.choice().isSnapping())) {
            panel.choice().snap(!panel.choice().isSnapping());
        }
        tip(ui, "Edges keep to beats, where the transport played.", Action.ROLLING_SNAP);
        keep(ui, now);
        film(ui);
        length(ui);
        Stretch piece = panel.choice().stretch();
        if (piece != null) {
            ui.text(words(piece, now));
        } else {
            ui.dim("Drag over what was heard, or choose the last bars.");
        }
    }

    private void bars(Ui ui, Moment now) {
        next(ui, ui.textWidth("Last bars") / ui.scale() + 8);
        ui.alignToControls();
        ui.dim("Last bars");
        for (int i = 0; i < BARS.length; i++) {
            next(ui, 28);
            if (ui.toggle(BAR_LABELS[i], panel.bars() == BARS[i])) {
                panel.selectBars(BARS[i], now);
            }
            tip(
                    ui,
                    "Selects the last bars that were heard whole; so many are kept without this panel, too.",
                    BAR_ACTIONS[i]);
        }
    }

    private void keep(Ui ui, Moment now) {
        try (Scope _ = ui.disabled(panel.choice().stretch() == null)) {
            next(ui, 40);
            if (ui.toggle(Icon.HEADPHONES.glyph() + "##listen", panel.isListening())) {
                panel.listen();
            }
            tip(ui, "Plays the piece beside the set, or stops.", Action.ROLLING_LISTEN);
            next(ui, 84);
            if (ui.button(Icon.SAVE, "Keep")) {
                panel.keep(false, now);
            }
            tip(ui, "Makes an asset of the piece, in the library's folder " + Takes.FOLDER + ".", Action.ROLLING_KEEP);
            String label = samplerLabel(now);
            next(ui, ui.textWidth(label) / ui.scale() + 44);
            if (ui.button(Icon.ADD, label)) {
                panel.keep(true, now);
            }
            tip(
                    ui,
                    "Keeps the piece and makes a sample of it: in the sampler whose panel had the keyboard last, else the"
                            + " first.",
                    Action.ROLLING_KEEP_IN_SAMPLER);
        }
    }

    private String samplerLabel(Moment now) {
        Optional<Module> target = panel.samplers().of(now.session());
        String name = target.isPresent() ? target.get().name() : "sampler";
        if (!name.equals(sampler)) {
            sampler = name;
            samplerLabel = "Keep in " + name + "###sampler";
        }
        return samplerLabel;
    }

    private void film(Ui ui) {
        boolean isFilmed = services.film().get().isPresent();
        next(ui, 40);
        if (ui.toggle(Icon.FILM.glyph() + "##film", isFilmed)) {
            services.filmed().accept(!isFilmed);
        }
        tip(
                ui,
                "Remembers pictures, too, from now on: " + RollingFilm.WIDTH + " pixels wide, at most "
                        + RollingFilm.MOST_A_SECOND + " a second. What is kept is a film then.",
                Action.ROLLING_FILM);
    }

    private void length(Ui ui) {
        int wanted = services.wantedSeconds().getAsInt();
        next(ui, 76);
        try (Scope combo = ui.combo("##length", length(wanted), 76 * ui.scale())) {
            if (combo.isOpen()) {
                for (int i = 0; i < SECONDS.length; i++) {
                    if (ui.selectable(LENGTHS[i], SECONDS[i] == wanted)) {
                        services.want().accept(SECONDS[i]);
                    }
                }
            }
        }
        ui.tip("How long the program remembers what was heard; another length from its next start on. Default 2 min.");
    }

    private static String length(int seconds) {
        for (int i = 0; i < SECONDS.length; i++) {
            if (SECONDS[i] == seconds) {
                return LENGTHS[i];
            }
        }
        return seconds + " s";
    }

    /** Goes on beside the last control, or in the next line where there is no room. @param width about, at a scale of 1 */
    private void next(Ui ui, double width) {
        float wide = (float) width * ui.scale();
        float gap = 8 * ui.scale();
        if (used > 0 && used + gap + wide <= room) {
            ui.sameLine(gap);
            used += gap + wide;
        } else {
            used = wide;
        }
    }

    private void tip(Ui ui, String sentence, Action action) {
        try (Scope tip = ui.tooltip()) {
            if (tip.isOpen()) {
                ui.text(sentence);
                ui.dim(services.keymap().get().shown(action));
            }
        }
    }
}
