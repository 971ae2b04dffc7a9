package org.videotracker.studio.key;

/** What of a gamepad takes more than two positions; of a device whose make is not known, by numbers. */
public enum PadAxis {
    LEFT_X("LX", "left stick sideways"),
    LEFT_Y("LY", "left stick up and down"),
    RIGHT_X("RX", "right stick sideways"),
    RIGHT_Y("RY", "right stick up and down"),
    LEFT_TRIGGER("LT", "left trigger"),
    RIGHT_TRIGGER("RT", "right trigger"),
    AXIS_1("Axis1", "first axis"),
    AXIS_2("Axis2", "second axis"),
    AXIS_3("Axis3", "third axis"),
    AXIS_4("Axis4", "fourth axis"),
    AXIS_5("Axis5", "fifth axis"),
    AXIS_6("Axis6", "sixth axis"),
    AXIS_7("Axis7", "seventh axis"),
    AXIS_8("Axis8", "eighth axis");

    private final String text;
    private final String words;

    PadAxis(String text, String words) {
        this.text = text;
        this.words = words;
    }

    /** As files write it, after the name of the gamepad. */
    String text() {
        return text;
    }

    /** For people. */
    public String words() {
        return words;
    }

    /** Whether it goes one way from its rest. */
    public boolean isTrigger() {
        return this == LEFT_TRIGGER || this == RIGHT_TRIGGER;
    }
}
