package org.videotracker.studio.value;

import java.util.List;
import org.videotracker.model.command.ParameterCommand.SetParameter;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.module.Value;
import org.videotracker.model.parameter.ParameterAddress;
import org.videotracker.studio.frame.Edits;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.module.ParameterWords;
import org.videotracker.studio.module.ValueCare;
import org.videotracker.studio.ui.Scope;
import org.videotracker.studio.ui.Ui;

/** An option to choose from a list that opens. Thread of the studio. */
public final class ValueChoice {
    private final String label;
    private final String id;
    private final ParameterAddress address;
    private final List<String> words;

    public ValueChoice(String label, ParameterAddress address, Parameter parameter) {
        this.label = label;
        id = "##" + label;
        this.address = address;
        words = parameter.options().stream().map(ParameterWords::option).toList();
    }

    /** Draws it. @param value the index of the present option @param width in pixels */
    public void draw(Ui ui, Moment now, Edits edits, ValueCare care, double value, float width) {
        int chosen = Math.clamp((int) value, 0, words.size() - 1);
        boolean isOpen;
        try (Scope list = ui.combo(id, words.get(chosen), width)) {
            isOpen = list.isOpen();
            if (isOpen) {
                for (int i = 0; i < words.size(); i++) {
                    if (ui.selectable(words.get(i), i == chosen) && i != chosen) {
                        edits.submit("set " + label, new SetParameter(address, Value.of(i)));
                    }
                }
            }
        }
        if (!isOpen) {
            care.offer(ui, now, address);
        }
    }
}
