package org.videotracker.studio.module;

import java.util.OptionalDouble;
import org.videotracker.model.command.ParameterCommand.ResetParameter;
import org.videotracker.model.command.ParameterCommand.SetParameter;
import org.videotracker.model.module.Value;
import org.videotracker.model.parameter.ParameterAddress;
import org.videotracker.studio.cell.CellTarget;
import org.videotracker.studio.frame.Edits;

/** A parameter of the session as what is typed or dragged: all of it is one step of undo. UI thread. */
public final class ParameterTarget implements CellTarget {
    private final Edits edits;
    private final ParameterAddress address;
    private final OptionalDouble value;
    private final String group;

    /** @param value the present base value; empty for a lock that is not set */
    public ParameterTarget(Edits edits, ParameterAddress address, OptionalDouble value) {
        this.edits = edits;
        this.address = address;
        this.value = value;
        this.group = edits.newGroup("value");
    }

    @Override
    public OptionalDouble value() {
        return value;
    }

    @Override
    public void put(double number) {
        edits.submitInGroup("set " + address.parameter(), group, new SetParameter(address, Value.of(number)));
    }

    @Override
    public void clear() {
        edits.submitInGroup("reset " + address.parameter(), group, new ResetParameter(address));
    }

    @Override
    public void finished() {
        edits.endGroup();
    }
}
