package org.videotracker.studio.clock;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.videotracker.model.command.Command;
import org.videotracker.model.command.PatternCommand.SetSwing;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.pattern.Pattern;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.session.Session;
import org.videotracker.studio.value.ValueBar;

/** The swing of all step patterns at once. Thread of the studio. */
final class Swing implements ValueBar.Setting {
    static final Parameter PARAMETER = Parameter.ofFloat(
            "swing",
            50,
            80,
            50,
            "%",
            "Where the second of two steps begins, in all step patterns: 50 % is straight, 66.7 % are triplets.");

    private Session session = Session.EMPTY;

    /** The swing that all patterns of a session have; not a number where they differ. */
    double of(Session present) {
        session = present;
        double common = PARAMETER.initial().asNumber();
        boolean isFirst = true;
        for (Pattern pattern : present.patterns().values()) {
            if (pattern instanceof StepPattern steps) {
                if (!isFirst && steps.swing() != common) {
                    return Double.NaN;
                }
                common = steps.swing();
                isFirst = false;
            }
        }
        return common;
    }

    /** In percent, or that patterns differ. */
    static String words(double swing) {
        return Double.isNaN(swing) ? "mixed" : Math.round(swing * 10) / 10.0 + " %";
    }

    @Override
    public List<Command> to(double number) {
        List<Command> commands = new ArrayList<>();
        for (Map.Entry<String, Pattern> entry : session.patterns().entrySet()) {
            if (entry.getValue() instanceof StepPattern) {
                commands.add(new SetSwing(entry.getKey(), number));
            }
        }
        return commands;
    }

    @Override
    public List<Command> reset() {
        return to(PARAMETER.initial().asNumber());
    }
}
