package org.videotracker.studio.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
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
 * Brings every key to exactly one place: actions that work everywhere, the field or menu that is open, the panel with the keyboard, the
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

    private final Ui ui;
    private final Supplier<Keymap> keymap;
    private final Supplier<Optional<Panel>> target;
    private final Global global;
    private final Deque<InputEvent> kept = new ArrayDeque<>();
    private boolean hasOpened;
    private boolean isTypedUsed;
    private @Nullable Key held;
    private @Nullable Action heldAction;

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
                    release(now);
                }
                ui.mouse(event);
            }
            default -> ui.mouse(event);
        }
    }

    private void down(InputEvent.KeyDown down, Moment now) {
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
        if (panel.isPresent()
                && (byPanel(panel.get(), chord, now) || panel.get().press(down, now))) {
            return true;
        }
        return !(isTyping && chord.isPlain()) && act(keymap.get().find(chord, Context.GLOBAL), down, now);
    }

    private boolean byPanel(Panel panel, Chord chord, Moment now) {
        for (Context context : panel.contexts()) {
            Optional<Action> action = keymap.get().find(chord, context);
            if (action.isPresent() && panel.act(action.get(), now)) {
                hasOpened |= action.get().opens();
                return true;
            }
        }
        return false;
    }

    private boolean act(Optional<Action> action, InputEvent.KeyDown down, Moment now) {
        if (action.isEmpty() || !global.act(action.get(), now)) {
            return false;
        }
        hasOpened |= action.get().opens();
        held = down.key();
        heldAction = action.get();
        return true;
    }

    private void up(Key key, int modifiers, Moment now) {
        ui.modifiers(modifiers);
        ui.key(key, false);
        if (key == held) {
            release(now);
        }
    }

    private void release(Moment now) {
        if (heldAction != null) {
            global.letGo(heldAction, now);
        }
        held = null;
        heldAction = null;
    }

    private void typed(int codePoint, Moment now) {
        if (isTypedUsed) {
            return;
        }
        if (ui.isTyping()) {
            ui.type(codePoint);
        } else if (!ui.isPopupOpen()) {
            target.get().ifPresent(panel -> panel.type(codePoint, now));
        }
    }
}
