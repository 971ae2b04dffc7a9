package org.videotracker.studio.module;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.videotracker.model.parameter.ParameterAddress;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.ui.Scope;
import org.videotracker.studio.ui.Ui;

/** The tooltips of values, and which value the mouse is on. UI thread. */
public final class ParameterTips {
    private static final double FORGOTTEN_SECONDS = 0.25;
    private static final double REST_SECONDS = 0.4;

    private final HandControls hands;
    private @Nullable ParameterAddress shown;
    private @Nullable ParameterTip tip;
    private long version = -1;
    private double pointedAt = Double.NEGATIVE_INFINITY;
    private double pointedSince;

    /** @param hands what moves values besides mouse and keyboard */
    public ParameterTips(HandControls hands) {
        this.hands = hands;
    }

    /** Shows the tip of a value while the mouse rests on the last thing. */
    public void of(Ui ui, Moment now, ParameterAddress address) {
        if (ui.isHovered()) {
            point(now, address);
            if (now.seconds() - pointedSince < REST_SECONDS) {
                return;
            }
            try (Scope scope = ui.tooltip()) {
                if (scope.isOpen()) {
                    draw(ui, now, address);
                }
            }
        }
    }

    /** Says that the mouse is on a value that shows no tip. */
    public void point(Moment now, ParameterAddress address) {
        if (!address.equals(shown) || now.seconds() - pointedAt > FORGOTTEN_SECONDS) {
            pointedSince = now.seconds();
        }
        if (!address.equals(shown) || now.version() != version) {
            shown = address;
            version = now.version();
            tip = ParameterFacts.of(now.session(), address)
                    .map(ParameterTip::of)
                    .orElse(null);
        }
        pointedAt = now.seconds();
    }

    /** The line of Lua of the value under the mouse. */
    public Optional<String> luaLine(Moment now) {
        return now.seconds() - pointedAt < FORGOTTEN_SECONDS
                ? Optional.ofNullable(tip).map(ParameterTip::luaLine)
                : Optional.empty();
    }

    private void draw(Ui ui, Moment now, ParameterAddress address) {
        if (tip == null) {
            return;
        }
        List<String> sentences = tip.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            ui.text(sentences.get(i));
        }
        String hand = hands.moving(address);
        if (!hand.isEmpty()) {
            ui.text("Moved by " + hand);
        }
        OptionalDouble present = now.telemetry().present(address);
        if (present.isPresent()) {
            ui.text(ui.theme().value(), "Now " + ValueText.decimal(present.getAsDouble()));
        }
        ui.mono(tip.path());
        try (Scope _ = ui.inColour(ui.theme().dim())) {
            ui.mono(tip.shownLine());
        }
        ui.small(
                ui.theme().dim(),
                "Right button: reset, type, map, modulate, gamepad, copy. Ctrl+Shift+C copies the Lua line.");
    }
}
