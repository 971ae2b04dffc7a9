package org.videotracker.model.parameter;

import org.videotracker.model.link.LinkId;
import org.videotracker.model.module.ModuleId;

/** Where a parameter lives, by identity, so that renaming never breaks it. {@link ParameterPath} is its form for people. */
public sealed interface ParameterAddress {

    /** The parameter's own name. */
    String parameter();

    /** A module's own parameter or read-out. */
    record OfModule(ModuleId module, String parameter) implements ParameterAddress {}

    /** A parameter of a sample; slots are counted from zero. */
    record OfSample(ModuleId module, int slot, String parameter) implements ParameterAddress {}

    /** A parameter of a connection. */
    record OfLink(LinkId link, String parameter) implements ParameterAddress {}

    /** A field or lock of a pattern's row; rows are counted from zero. */
    record OfStep(String pattern, int row, String parameter) implements ParameterAddress {}

    /** A setting of the clock. */
    record OfTransport(String parameter) implements ParameterAddress {}

    /** A setting of the project. */
    record OfProject(String parameter) implements ParameterAddress {}
}
