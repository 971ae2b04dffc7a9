package org.videotracker.studio.mixer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.videotracker.engine.mixer.video.VideoMixerType;
import org.videotracker.model.command.LinkCommand.MoveLink;
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
import org.videotracker.studio.scope.PictureSource;
import org.videotracker.studio.ui.Scope;
import org.videotracker.studio.ui.Ui;
import org.videotracker.studio.value.ValueRows;

/** A mixer of pictures: its layers, the uppermost on top, and what is set for all of them. Thread of the studio. */
public final class LayerStack implements AutoCloseable {
    private static final double STEP = 0.05;
    private static final double FINE_STEP = 0.01;

    private final ModuleId id;
    private final Edits edits;
    private final ValueCare care;
    private final PictureSource pictures;
    /** The uppermost first. */
    private final List<LayerRow> rows = new ArrayList<>();

    private @Nullable ValueRows common;
    private @Nullable Session shown;
    private int focus;
    private boolean isScrolling;

    /** @param id of the mixer or output */
    public LayerStack(ModuleId id, Edits edits, ValueCare care, PictureSource pictures) {
        this.id = id;
        this.edits = edits;
        this.care = care;
        this.pictures = pictures;
    }

    /** The mixer or output that it shows. */
    public ModuleId id() {
        return id;
    }

    /** Whether a number is typed in it. */
    public boolean isTyping() {
        if (common != null && common.isTyping()) {
            return true;
        }
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).isTyping()) {
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
        Map<LinkId, LayerRow> kept = new HashMap<>();
        rows.forEach(row -> kept.put(row.id(), row));
        rows.clear();
        for (Link link : session.links().into(id, Signal.VIDEO).reversed()) {
            LayerRow before = kept.remove(link.id());
            LayerRow row = before == null ? new LayerRow(link, pictures) : before;
            row.follow(link, session.modules().get(link.source().module()).orElse(null));
            rows.add(row);
        }
        kept.values().forEach(LayerRow::close);
        focus = Math.clamp(focus, 0, Math.max(0, rows.size() - 1));
    }

    /** Draws it in all the room that is left. @param hasKeyboard whether the layer that keys change is marked */
    public void draw(Ui ui, Moment now, boolean hasKeyboard) {
        follow(now.session());
        Optional<Module> found = now.session().modules().get(id);
        if (found.isEmpty()) {
            return;
        }
        Module mixer = found.get();
        if (common == null) {
            common = new ValueRows(mixer, parameter -> switch (parameter.name()) {
                case VideoMixerType.MASTER_OPACITY,
                        VideoMixerType.BLEND_MODE,
                        VideoMixerType.AUTO_NORMALIZE,
                        VideoMixerType.FIT -> true;
                default -> false;
            });
        }
        common.draw(ui, now, edits, care, mixer);
        ui.gap(4 * ui.scale());
        boolean isCommonBlend = VideoMixerType.commonBlend((int) mixer.number(VideoMixerType.BLEND_MODE))
                .isPresent();
        try (Scope part = ui.child("layers", 0, 0, false)) {
            if (part.isOpen()) {
                layers(ui, now, isCommonBlend, hasKeyboard);
            }
        }
    }

    private void layers(Ui ui, Moment now, boolean isCommonBlend, boolean hasKeyboard) {
        if (rows.isEmpty()) {
            ui.dim("Nothing is connected. Connect a sampler's pictures in the patch view.");
        }
        for (int i = 0; i < rows.size(); i++) {
            boolean isFocused = hasKeyboard && focus == i;
            if (rows.get(i).draw(ui, now, edits, care, rows.size() - 1 - i, isCommonBlend, isFocused)) {
                focus = i;
            }
            if (isFocused && isScrolling) {
                ui.scrollHere(0.5f);
                isScrolling = false;
            }
        }
    }

    /** Does what a key asks for. Returns whether it did. */
    public boolean act(Action action, Moment now) {
        follow(now.session());
        if (rows.isEmpty()) {
            return false;
        }
        LayerRow row = rows.get(focus);
        switch (action) {
            case MIXER_UP -> go(-1);
            case MIXER_DOWN -> go(1);
            case MIXER_LEFT -> row.opaque(edits, -STEP);
            case MIXER_RIGHT -> row.opaque(edits, STEP);
            case MIXER_LEFT_FINE -> row.opaque(edits, -FINE_STEP);
            case MIXER_RIGHT_FINE -> row.opaque(edits, FINE_STEP);
            case MIXER_FULL -> row.opacity(edits, 1);
            case MIXER_OFF -> row.opacity(edits, 0);
            case MIXER_MUTE -> row.mute(edits);
            case MIXER_TYPE -> row.type();
            case MIXER_BLEND -> row.nextBlend(edits, 1);
            case MIXER_BLEND_BACK -> row.nextBlend(edits, -1);
            case MIXER_RAISE -> move(row, -1);
            case MIXER_LOWER -> move(row, 1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void go(int by) {
        focus = Math.clamp(focus + by, 0, rows.size() - 1);
        isScrolling = true;
        edits.endGroup();
    }

    private void move(LayerRow row, int by) {
        int to = focus + by;
        if (to >= 0 && to < rows.size()) {
            edits.submit("move a layer", new MoveLink(row.id(), rows.size() - 1 - to));
            rows.add(to, rows.remove(focus));
            focus = to;
            isScrolling = true;
        }
    }

    @Override
    public void close() {
        rows.forEach(LayerRow::close);
        rows.clear();
        shown = null;
    }
}
