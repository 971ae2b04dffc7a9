package org.videotracker.studio.mixer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.videotracker.model.link.Link;
import org.videotracker.model.link.LinkId;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.Port.Signal;
import org.videotracker.model.session.Session;
import org.videotracker.studio.frame.Edits;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.key.Action;
import org.videotracker.studio.module.ValueCare;
import org.videotracker.studio.ui.Scope;
import org.videotracker.studio.ui.Ui;

/** A mixer of sound: a strip for each source, in the order of the connections, and the master at the right. Thread of the studio. */
public final class SoundDesk {
    private static final float LEAST_HEIGHT = 176;
    private static final double FINE_DB = 0.1;

    private final ModuleId id;
    private final Edits edits;
    private final ValueCare care;
    private final MasterStrip master;
    private final List<SoundStrip> strips = new ArrayList<>();
    private @Nullable Session shown;
    /** The strip that keys change; as many as there are strips for the master. */
    private int focus;

    private boolean isScrolling;

    /** @param id of the mixer or output */
    public SoundDesk(ModuleId id, Edits edits, ValueCare care) {
        this.id = id;
        this.edits = edits;
        this.care = care;
        master = new MasterStrip(id);
    }

    /** The mixer or output that it shows. */
    public ModuleId id() {
        return id;
    }

    /** Whether a number is typed in one of the strips. */
    public boolean isTyping() {
        if (master.isTyping()) {
            return true;
        }
        for (int i = 0; i < strips.size(); i++) {
            if (strips.get(i).isTyping()) {
                return true;
            }
        }
        return false;
    }

    private void follow(Session session) {
        if (session == shown) {
            return;
        }
        shown = session;
        master.follow();
        Map<LinkId, SoundStrip> kept = new HashMap<>();
        strips.forEach(strip -> kept.put(strip.id(), strip));
        strips.clear();
        for (Link link : session.links().into(id, Signal.AUDIO)) {
            SoundStrip strip = kept.getOrDefault(link.id(), new SoundStrip(link));
            Optional<Module> source = session.modules().get(link.source().module());
            strip.follow(link, source.map(Module::name).orElse(""));
            strips.add(strip);
        }
        focus = Math.min(focus, strips.size());
    }

    /** Draws it in all the room that is left. @param hasKeyboard whether the strip that keys change is marked */
    public void draw(Ui ui, Moment now, boolean hasKeyboard) {
        draw(ui, now, ui.width(), hasKeyboard);
    }

    /** Draws it so wide, in pixels. */
    public void draw(Ui ui, Moment now, float width, boolean hasKeyboard) {
        follow(now.session());
        Optional<Module> mixer = now.session().modules().get(id);
        if (mixer.isEmpty()) {
            return;
        }
        float s = ui.scale();
        float all = width;
        float masterWidth = MasterStrip.WIDTH * s;
        float height = Math.max(LEAST_HEIGHT * s, ui.height());
        float gap = 8 * s;
        boolean isAnySolo = isAnySolo();
        float room = all - masterWidth - 2 * gap;
        float needed = strips.isEmpty() ? room : strips.size() * (SoundStrip.WIDTH * s + gap);
        try (Scope part = ui.sidewaysChild("strips", Math.min(room, needed), height)) {
            if (part.isOpen()) {
                strips(ui, now, isAnySolo, hasKeyboard, ui.height(), gap);
            }
        }
        ui.sameLine(gap);
        if (master.draw(ui, now, edits, care, mixer.get(), hasKeyboard && focus == strips.size(), height)) {
            focus = strips.size();
        }
    }

    private void strips(Ui ui, Moment now, boolean isAnySolo, boolean hasKeyboard, float height, float gap) {
        if (strips.isEmpty()) {
            ui.dim("Nothing is connected.");
            ui.dim("Connect a sampler's sound in the patch view.");
        }
        for (int i = 0; i < strips.size(); i++) {
            if (i > 0) {
                ui.sameLine(gap);
            }
            boolean isFocused = hasKeyboard && focus == i;
            if (strips.get(i).draw(ui, now, edits, care, isAnySolo, isFocused, height)) {
                focus = i;
            }
            if (isFocused && isScrolling) {
                ui.scrollSidewaysHere();
                isScrolling = false;
            }
        }
    }

    private boolean isAnySolo() {
        for (int i = 0; i < strips.size(); i++) {
            if (strips.get(i).isSolo()) {
                return true;
            }
        }
        return false;
    }

    /** Does what a key asks for. Returns whether it did. */
    public boolean act(Action action, Moment now) {
        follow(now.session());
        Optional<Module> mixer = now.session().modules().get(id);
        if (mixer.isEmpty()) {
            return false;
        }
        return switch (action) {
            case MIXER_LEFT -> go(-1);
            case MIXER_RIGHT -> go(1);
            case MIXER_UP -> louder(mixer.get(), 1);
            case MIXER_DOWN -> louder(mixer.get(), -1);
            case MIXER_UP_FINE -> louder(mixer.get(), FINE_DB);
            case MIXER_DOWN_FINE -> louder(mixer.get(), -FINE_DB);
            case MIXER_FULL -> gain(1);
            case MIXER_OFF -> gain(0);
            case MIXER_TYPE -> type(mixer.get());
            case MIXER_PEAKS -> putOut();
            default -> focus < strips.size() && act(action, strips.get(focus));
        };
    }

    private boolean act(Action action, SoundStrip strip) {
        switch (action) {
            case MIXER_MUTE -> strip.mute(edits);
            case MIXER_SOLO -> strip.solo(edits);
            case MIXER_PAN_LEFT -> strip.turn(edits, -1);
            case MIXER_PAN_RIGHT -> strip.turn(edits, 1);
            case MIXER_CENTRE -> strip.centre(edits);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean go(int by) {
        focus = Math.clamp(focus + by, 0, strips.size());
        isScrolling = true;
        edits.endGroup();
        return true;
    }

    private boolean louder(Module mixer, double decibels) {
        if (focus < strips.size()) {
            strips.get(focus).louder(edits, decibels);
        } else {
            master.louder(edits, mixer, decibels);
        }
        return true;
    }

    private boolean gain(double gain) {
        if (focus < strips.size()) {
            strips.get(focus).gain(edits, gain);
        } else {
            master.gain(edits, gain);
        }
        return true;
    }

    private boolean type(Module mixer) {
        if (focus < strips.size()) {
            strips.get(focus).type();
        } else {
            master.type(mixer);
        }
        return true;
    }

    private boolean putOut() {
        strips.forEach(SoundStrip::putOut);
        master.putOut();
        return true;
    }
}
