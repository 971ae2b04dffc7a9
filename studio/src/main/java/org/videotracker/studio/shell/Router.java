package org.videotracker.studio.shell;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.key.Action;
import org.videotracker.studio.key.Chord;
import org.videotracker.studio.key.Context;
import org.videotracker.studio.key.InputEvent;
import org.videotracker.studio.key.Key;
import org.videotracker.studio.key.Keymap;
import org.videotracker.studio.panel.Panel;
import org.videotracker.studio.ui.Ui;

/**
 * Brings every key, and every button of a gamepad, to exactly one place: actions that work everywhere, the field or menu that is open, the panel with the keyboard, the
 * studio itself. What a field is typed into never does anything else.
 */
public final class Router {
    /** With Control these edit the text of a field. */
    private static final Set<Key> EDITING = EnumSet.of(
            Key.A,
            Key.C,
            Key.V,
            Key.X,
            Key.Z,
            Key.Y,
            Key.LEFT,
            Key.RIGHT,
            Key.HOME,
            Key.END,
            Key.BACKSPACE,
            Key.DELETE);

    /** What a gamepad does even while something is typed: none of it touches what is typed, nor takes the keyboard away from it. */
    private static final Set<Action> PLAYING = EnumSet.of(
            Action.PLAY_STOP,
            Action.PLAY_PAUSE,
            Action.REWIND,
            Action.TAP,
            Action.NUDGE_BACK,
            Action.NUDGE_ON,
            Action.FILL,
            Action.RECORD);

    private static final Set<Context> TEXTS = EnumSet.of(Context.CODE, Context.COMMAND, Context.TEXT);

    /** What may open a field, or a list that is narrowed by typing, though its title does not say so. */
    private static final Set<Action> OPENING = EnumSet.of(
            Action.PATCH_ADD,
            Action.PATCH_OPEN,
            Action.MIXER_TYPE,
            Action.SAMPLE_RENAME,
            Action.ASSET_SEARCH,
            Action.EDIT_CELL);

    private final Ui ui;
    private final Supplier<Keymap> keymap;
    private final Supplier<Optional<Panel>> target;
    private final Global global;
    private final Deque<InputEvent> kept = new ArrayDeque<>();
    private boolean hasOpened;
    private boolean isTypedUsed;
    private final Map<Key, Action> held = new EnumMap<>(Key.class);

    /** What the studio itself does. */
    public interface Global {
        /** Does it. Returns whether it was possible. */
        boolean act(Action action, Moment now);

        /** Whether a question is about to be asked: what is typed is its answer. */
        default boolean isAsking() {
            return false;
        }

        /** The key of an action that lasts as long as it is held has come up. */
        void letGo(Action action, Moment now);

        /** A key or a character was too much for a panel; nothing else has come of it. */
        void failed(Panel panel, RuntimeException fault);
    }

    /** @param target the panel, or the shell, that has the keyboard */
    public Router(Ui ui, Supplier<Keymap> keymap, Supplier<Optional<Panel>> target, Global global) {
        this.ui = ui;
        this.keymap = keymap;
        this.target = target;
        this.global = global;
    }

    /** Goes on with what was kept, before all else that happens in a picture. */
    public void begin(Moment now) {
        hasOpened = false;
        while (!kept.isEmpty() && !isKept(kept.element())) {
            pass(kept.remove(), now);
        }
    }

    /**
     * Takes a key or a character; everything else is the mouse's. What is typed before a field that was asked for has the keyboard is
     * kept for it.
     */
    public void handle(InputEvent event, Moment now) {
        boolean isKey = event instanceof InputEvent.KeyDown
                || event instanceof InputEvent.KeyUp
                || event instanceof InputEvent.Typed;
        if (isKey && (!kept.isEmpty() || isKept(event))) {
            kept.add(event);
        } else {
            pass(event, now);
        }
    }

    /** Whether it may be meant for a field that is not there yet. */
    private boolean isKept(InputEvent event) {
        if (ui.isTyping()) {
            return false;
        }
        boolean isAsked = global.isAsking() && !ui.isPopupOpen();
        return switch (event) {
            case InputEvent.KeyDown down ->
                isAsked || types(down.key(), down.modifiers()) && (ui.isOpening() || hasOpened);
            case InputEvent.Typed _ -> !isTypedUsed && (isAsked || ui.isOpening());
            default -> false;
        };
    }

    private static boolean types(Key key, int modifiers) {
        return (key == Key.SPACE || key.text().length() == 1)
                && Chord.pressed(key, modifiers).isPlain();
    }

    private void pass(InputEvent event, Moment now) {
        switch (event) {
            case InputEvent.KeyDown down -> down(down, now);
            case InputEvent.KeyUp(Key key, int modifiers) -> up(key, modifiers, now);
            case InputEvent.Typed(int codePoint) -> typed(codePoint, now);
            case InputEvent.Focused(boolean isFocused) -> {
                if (!isFocused) {
                    releaseKeys(now);
                }
                ui.mouse(event);
            }
            default -> ui.mouse(event);
        }
    }

    private void down(InputEvent.KeyDown down, Moment now) {
        if (down.key().isPad()) {
            downOnPad(down, now);
            return;
        }
        ui.modifiers(down.modifiers());
        isTypedUsed = false;
        if (!down.key().isModifier()) {
            isTypedUsed = isUsed(down, Chord.pressed(down.key(), down.modifiers()), now);
        }
    }

    private boolean isUsed(InputEvent.KeyDown down, Chord chord, Moment now) {
        if (act(keymap.get().find(chord, Context.EVERYWHERE), down, now)) {
            return true;
        }
        if (ui.isTyping() && (chord.isPlain() || EDITING.contains(chord.key()))) {
            ui.key(down.key(), true);
            return false;
        }
        if (ui.isPopupOpen()) {
            ui.key(down.key(), true);
            return true;
        }
        Optional<Panel> panel = target.get();
        boolean isTyping = panel.isPresent() && panel.get().isTyping();
        if (panel.isPresent() && isUsed(panel.get(), down, chord, now)) {
            return true;
        }
        return !(isTyping && chord.isPlain()) && act(keymap.get().find(chord, Context.GLOBAL), down, now);
    }

    private boolean isUsed(Panel panel, InputEvent.KeyDown down, Chord chord, Moment now) {
        return guarded(panel, () -> byPanel(panel, chord, now) || panel.press(down, now));
    }

    private boolean guarded(Panel panel, BooleanSupplier use) {
        try {
            return use.getAsBoolean();
        } catch (RuntimeException fault) {
            global.failed(panel, fault);
            return true;
        }
    }

    /** A button of a gamepad: the keyboard may be in the midst of something else, which goes on. */
    private void downOnPad(InputEvent.KeyDown down, Moment now) {
        Chord chord = Chord.of(down.key());
        if (act(keymap.get().find(chord, Context.EVERYWHERE), down, now)) {
            return;
        }
        Optional<Action> action = keymap.get().find(chord, Context.GLOBAL);
        Optional<Panel> panel = target.get();
        if (ui.isTyping()) {
            act(action.filter(PLAYING::contains), down, now);
        } else if (ui.isPopupOpen()) {
            if (!act(action.filter(PLAYING::contains), down, now)) {
                ui.key(likeOf(down.key()), true);
            }
        } else if (panel.isEmpty() || !guarded(panel.get(), () -> byPanel(panel.get(), chord, now))) {
            boolean isTyping = panel.isPresent() && panel.get().isTyping();
            if (!act(action.filter(one -> !isTyping || PLAYING.contains(one)), down, now)) {
                panel.filter(one -> Collections.disjoint(one.contexts(), TEXTS))
                        .ifPresent(one -> guarded(
                                one,
                                () -> one.press(
                                        new InputEvent.KeyDown(likeOf(down.key()), 0, 0, down.isRepeat()), now)));
            }
        }
    }

    /** The key that a menu, or a panel with keys of its own, takes for a button. */
    private static Key likeOf(Key button) {
        return switch (button) {
            case PAD_UP -> Key.UP;
            case PAD_DOWN -> Key.DOWN;
            case PAD_LEFT -> Key.LEFT;
            case PAD_RIGHT -> Key.RIGHT;
            case PAD_A -> Key.ENTER;
            case PAD_B -> Key.ESCAPE;
            default -> button;
        };
    }

    private boolean byPanel(Panel panel, Chord chord, Moment now) {
        for (Context context : panel.contexts()) {
            Optional<Action> action = keymap.get().find(chord, context);
            if (action.isPresent() && panel.act(action.get(), now)) {
                hasOpened |= opens(action.get());
                return true;
            }
        }
        return false;
    }

    /** Whether what is typed right after it is meant for what it opens. */
    private static boolean opens(Action action) {
        return action.title().endsWith("...") || OPENING.contains(action);
    }

    private boolean act(Optional<Action> action, InputEvent.KeyDown down, Moment now) {
        if (action.isEmpty() || !global.act(action.get(), now)) {
            return false;
        }
        hasOpened |= opens(action.get());
        held.put(down.key(), action.get());
        return true;
    }

    private void up(Key key, int modifiers, Moment now) {
        if (key.isPad()) {
            ui.key(likeOf(key), false);
        } else {
            ui.modifiers(modifiers);
            ui.key(key, false);
        }
        Action action = held.remove(key);
        if (action != null) {
            global.letGo(action, now);
        }
    }

    /** Those of the keyboard, which goes elsewhere; a gamepad does not. */
    private void releaseKeys(Moment now) {
        held.entrySet().removeIf(entry -> {
            boolean isKey = !entry.getKey().isPad();
            if (isKey) {
                global.letGo(entry.getValue(), now);
            }
            return isKey;
        });
    }

    private void typed(int codePoint, Moment now) {
        if (isTypedUsed) {
            return;
        }
        if (ui.isTyping()) {
            ui.type(codePoint);
        } else if (!ui.isPopupOpen()) {
            target.get().ifPresent(panel -> guarded(panel, () -> panel.type(codePoint, now)));
        }
    }
}
