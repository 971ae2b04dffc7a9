package org.videotracker.studio.module;

import org.videotracker.model.parameter.ParameterAddress;

/** What moves values by hand besides the mouse and the keyboard, as far as values must know of it. UI thread. */
public interface HandControls {
    /** There is none. */
    HandControls NONE = new HandControls() {
        @Override
        public String moving(ParameterAddress address) {
            return "";
        }

        @Override
        public void learn(ParameterAddress address, String path) {}
    };

    /** What moves a value, in a few words such as {@code Pad-LX (left stick sideways)}; empty for nothing. Allocates nothing. */
    String moving(ParameterAddress address);

    /** Asks the player to move what is to move a value from now on. @param path of the value, for people */
    void learn(ParameterAddress address, String path);
}
