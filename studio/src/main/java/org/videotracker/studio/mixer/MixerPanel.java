package org.videotracker.studio.mixer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.session.Session;
import org.videotracker.model.session.SystemModules;
import org.videotracker.studio.frame.Edits;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.key.Action;
import org.videotracker.studio.key.Context;
import org.videotracker.studio.module.ValueCare;
import org.videotracker.studio.panel.Panel;
import org.videotracker.studio.scope.PictureSource;
import org.videotracker.studio.ui.Icon;
import org.videotracker.studio.ui.Scope;
import org.videotracker.studio.ui.Ui;

/** The mixers of the session, sound at the left and pictures at the right; at first those of the masters. Thread of the studio. */
public final class MixerPanel implements Panel {
    public static final String ID = "mixer";
    private static final float LEAST_FOR_BOTH = 640;
    private static final double SOUND_SHARE = 0.55;

    private final Edits edits;
    private final ValueCare care;
    private final PictureSource pictures;
    private final List<Module> soundMixers = new ArrayList<>();
    private final List<Module> pictureMixers = new ArrayList<>();
    private @Nullable Session shown;
    private @Nullable SoundDesk desk;
    private @Nullable LayerStack stack;
    private boolean isOnPictures;

    public MixerPanel(Edits edits, ValueCare care, PictureSource pictures) {
        this.edits = edits;
        this.care = care;
        this.pictures = pictures;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return "Mixer";
    }

    @Override
    public Icon icon() {
        return Icon.SLIDERS;
    }

    @Override
    public List<Context> contexts() {
        return List.of(Context.MIXER);
    }

    @Override
    public boolean isTyping() {
        return desk != null && desk.isTyping() || stack != null && stack.isTyping();
    }

    private void follow(Session session) {
        if (session == shown) {
            return;
        }
        shown = session;
        soundMixers.clear();
        pictureMixers.clear();
        for (Module module : session.modules().inOrder()) {
            switch (module.type().name()) {
                case "AudioOutput" -> soundMixers.addFirst(module);
                case "AudioMixer" -> soundMixers.add(module);
                case "VideoOutput" -> pictureMixers.addFirst(module);
                case "VideoMixer" -> pictureMixers.add(module);
                default -> {}
            }
        }
        if (desk == null || !session.modules().has(desk.id())) {
            desk = first(session, SystemModules.AUDIO_OUT, soundMixers)
                    .map(id -> new SoundDesk(id, edits, care))
                    .orElse(null);
        }
        if (stack == null || !session.modules().has(stack.id())) {
            choose(first(session, SystemModules.VIDEO_OUT, pictureMixers));
        }
    }

    private static Optional<ModuleId> first(Session session, String master, List<Module> all) {
        return session.modules()
                .named(master)
                .or(() -> all.stream().findFirst())
                .map(Module::id);
    }

    private void choose(Optional<ModuleId> mixer) {
        if (stack != null) {
            stack.close();
        }
        stack = mixer.map(id -> new LayerStack(id, edits, care, pictures)).orElse(null);
    }

    @Override
    public void draw(Ui ui, Moment now) {
        follow(now.session());
        boolean hasKeyboard = ui.isWindowFocused();
        float s = ui.scale();
        float all = ui.width();
        float height = ui.height();
        boolean isBoth = all >= LEAST_FOR_BOTH * s;
        float sound = isBoth ? Math.round(all * SOUND_SHARE) : all;
        if (isBoth || !isOnPictures) {
            try (Scope part = ui.child("sound", sound - (isBoth ? 12 * s : 0), height, false)) {
                if (part.isOpen()) {
                    drawSound(ui, now, isBoth, hasKeyboard);
                }
            }
        }
        if (isBoth) {
            ui.sameLine(12 * s);
        }
        if (isBoth || isOnPictures) {
            try (Scope part = ui.fixedChild("pictures", 0, height)) {
                if (part.isOpen()) {
                    drawPictures(ui, now, isBoth, hasKeyboard);
                }
            }
        }
    }

    private void drawSound(Ui ui, Moment now, boolean isBoth, boolean hasKeyboard) {
        SoundDesk present = desk;
        if (present == null) {
            ui.dim("There is no mixer of sound.");
            return;
        }
        if (ui.isPressedInWindow()) {
            isOnPictures = false;
        }
        head(ui, isBoth, "Sound", "sound mixer", soundMixers, present.id());
        present.draw(ui, now, hasKeyboard && !isOnPictures);
    }

    private void drawPictures(Ui ui, Moment now, boolean isBoth, boolean hasKeyboard) {
        LayerStack present = stack;
        if (present == null) {
            ui.dim("There is no mixer of pictures.");
            return;
        }
        if (ui.isPressedInWindow()) {
            isOnPictures = true;
        }
        head(ui, isBoth, "Pictures", "picture mixer", pictureMixers, present.id());
        present.draw(ui, now, hasKeyboard && isOnPictures);
    }

    private void head(Ui ui, boolean isBoth, String title, String id, List<Module> mixers, ModuleId chosen) {
        float s = ui.scale();
        ui.alignToControls();
        if (isBoth) {
            ui.heading(title);
        } else {
            if (ui.button(isOnPictures ? Icon.SOUND : Icon.PICTURE, isOnPictures ? "Sound" : "Pictures")) {
                isOnPictures = !isOnPictures;
            }
            ui.tip("Shows the other side of the mixer.");
        }
        ui.sameLine(12 * s);
        if (mixers.size() == 1) {
            ui.alignToControls();
            ui.dim(mixers.getFirst().name());
            return;
        }
        try (Scope list = ui.combo("##" + id, name(mixers, chosen), 200 * s)) {
            if (list.isOpen()) {
                for (Module mixer : mixers) {
                    if (ui.selectable(mixer.name(), mixer.id().equals(chosen))) {
                        show(mixer.id(), mixers == soundMixers);
                    }
                }
            }
        }
    }

    private static String name(List<Module> mixers, ModuleId chosen) {
        for (int i = 0; i < mixers.size(); i++) {
            if (mixers.get(i).id().equals(chosen)) {
                return mixers.get(i).name();
            }
        }
        return "";
    }

    private void show(ModuleId mixer, boolean isSound) {
        if (isSound) {
            desk = new SoundDesk(mixer, edits, care);
        } else {
            choose(Optional.of(mixer));
        }
    }

    @Override
    public boolean act(Action action, Moment now) {
        follow(now.session());
        if (action == Action.MIXER_SIDE) {
            isOnPictures = !isOnPictures;
            return true;
        }
        return isOnPictures ? stack != null && stack.act(action, now) : desk != null && desk.act(action, now);
    }

    @Override
    public void dispose() {
        if (stack != null) {
            stack.close();
        }
    }
}
