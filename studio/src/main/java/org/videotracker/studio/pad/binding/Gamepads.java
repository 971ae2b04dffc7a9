package org.videotracker.studio.pad.binding;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.videotracker.model.parameter.ParameterAddress;
import org.videotracker.studio.frame.Edits;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.host.Notice;
import org.videotracker.studio.host.Notices;
import org.videotracker.studio.key.InputEvent;
import org.videotracker.studio.key.PadInput;
import org.videotracker.studio.module.HandControls;
import org.videotracker.studio.panel.Questions;

/** The gamepads that are connected, and what their sticks and triggers move. UI thread. */
public final class Gamepads implements HandControls {
    private static final double LEARNED_AT = 0.5;

    private final Notices notices;
    private final Questions questions;
    private final PadList list;
    private final PadHand hand;
    private final Map<Integer, String> connected = new TreeMap<>();
    private int plugs;
    private @Nullable Learning learning;

    private record Learning(ParameterAddress address, String path) {
        String title() {
            return "Control " + path + " by a gamepad";
        }
    }

    public Gamepads(Edits edits, Notices notices, Questions questions, PadStore store) {
        this.notices = notices;
        this.questions = questions;
        list = new PadList(store);
        hand = new PadHand(edits);
        list.complaints().forEach(text -> notices.accept(new Notice(Notice.Kind.WARNING, text)));
    }

    /** Takes what sticks and triggers do, and that gamepads come and go. Returns whether it was that. */
    public boolean takes(InputEvent event) {
        switch (event) {
            case InputEvent.PadMoved(PadInput input, double value) -> moved(input, value);
            case InputEvent.PadConnected(int pad, String name) -> {
                connected.put(pad, name);
                plugs++;
                notices.done("Gamepad " + pad + " is connected: " + name + ".");
            }
            case InputEvent.PadGone(int pad, String name) -> gone(pad, name);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void moved(PadInput input, double value) {
        AxisPlace axis = list.axis(input);
        axis.value = value;
        axis.moves++;
        Learning wanted = learning;
        if (wanted != null && questions.isAsking(wanted.title()) && Math.abs(value - axis.askedAt) >= LEARNED_AT) {
            learning = null;
            questions.leave();
            PadBinding binding = PadBinding.learned(input, wanted.path);
            list.learn(binding, wanted.address);
            notices.done(binding.inputText() + " moves " + wanted.path + ".");
        }
    }

    /** Its values stay where they are. */
    private void gone(int pad, String name) {
        connected.remove(pad);
        plugs++;
        list.axes().forEach((input, axis) -> {
            if (input.pad() == pad) {
                axis.value = 0;
            }
        });
        notices.accept(new Notice(Notice.Kind.WARNING, "Gamepad " + pad + " is gone: " + name + "."));
    }

    /** Brings values to where the axes want them; once in each picture. */
    public void follow(Moment now) {
        list.follow(now.session());
        if (learning != null && !questions.isAsking(learning.title())) {
            learning = null;
        }
        if (learning == null) {
            hand.follow(now, list.bounds());
        }
    }

    @Override
    public String moving(ParameterAddress address) {
        return list.moving(address);
    }

    @Override
    public void learn(ParameterAddress address, String path) {
        hand.end();
        list.axes().values().forEach(axis -> axis.askedAt = axis.value);
        learning = new Learning(address, path);
        questions.askDecision(
                learning.title(),
                connected.isEmpty()
                        ? "No gamepad is connected; one that is plugged in now is found at once. Then move a stick, or press a trigger."
                        : "Move the stick, or press the trigger, that is to move it.");
    }

    PadList list() {
        return list;
    }

    /** The names of what is connected, in the order of their numbers. */
    Collection<String> connected() {
        return connected.values();
    }

    /** How often one came or went: tells whether {@link #connected} has changed. */
    int plugs() {
        return plugs;
    }

    /** What is bound, for whoever lists it. */
    List<BoundValue> bounds() {
        return list.bounds();
    }
}
