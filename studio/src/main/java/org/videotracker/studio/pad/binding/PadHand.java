package org.videotracker.studio.pad.binding;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.videotracker.model.command.Command;
import org.videotracker.model.command.ParameterCommand.SetParameter;
import org.videotracker.model.module.Value;
import org.videotracker.model.parameter.ParameterAddress;
import org.videotracker.studio.frame.Edits;
import org.videotracker.studio.frame.Moment;

/**
 * The edits of sticks and triggers: at most one in a picture, whatever moves, and all of one gesture are one step of undo. A gesture is over
 * when everything has rested for a moment. UI thread.
 */
final class PadHand {
    static final double REST_SECONDS = 0.3;
    private static final double LONGEST_FRAME_SECONDS = 0.1;
    private static final Command[] NONE = {};

    private final Edits edits;
    private final List<Command> commands = new ArrayList<>();
    private @Nullable String group;
    private String label = "";
    private double lastGoing;

    PadHand(Edits edits) {
        this.edits = edits;
    }

    /** Brings the values to where the axes want them. */
    void follow(Moment now, List<BoundValue> bounds) {
        double seconds = Math.clamp(now.frameSeconds(), 0, LONGEST_FRAME_SECONDS);
        boolean isGoing = false;
        commands.clear();
        for (int i = 0; i < bounds.size(); i++) {
            BoundValue bound = bounds.get(i);
            double next = bound.next(now.session(), seconds);
            isGoing |= bound.isGoing();
            if (!Double.isNaN(next)) {
                bound.address().ifPresent(address -> set(address, next));
            }
        }
        if (!commands.isEmpty()) {
            if (group == null) {
                group = edits.newGroup("gamepad");
            }
            edits.submitInGroup(label, group, commands.toArray(NONE));
        }
        if (isGoing) {
            lastGoing = now.seconds();
        } else if (group != null && now.seconds() - lastGoing > REST_SECONDS) {
            end();
        }
    }

    private void set(ParameterAddress address, double number) {
        label = commands.isEmpty() ? "set " + address.parameter() : "move several values";
        commands.add(new SetParameter(address, Value.of(number)));
    }

    /** Ends the gesture, if there is one. */
    void end() {
        if (group != null) {
            group = null;
            edits.endGroup();
        }
    }
}
