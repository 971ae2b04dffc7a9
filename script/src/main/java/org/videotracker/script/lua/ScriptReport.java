package org.videotracker.script.lua;

import java.util.Optional;
import org.videotracker.script.lua.runtime.ScriptError;

/** What a performer is told of what scripts have left standing. */
public sealed interface ScriptReport {

    /** For people. */
    String text();

    /** The error that it is about; empty where there is none. */
    default Optional<ScriptError> cause() {
        return Optional.empty();
    }

    /** A callback has printed a line. */
    record Printed(String line) implements ScriptReport {
        @Override
        public String text() {
            return line;
        }
    }

    /** A callback has failed for the first time in a row; it is called again. */
    record Failed(String callback, ScriptError error) implements ScriptReport {
        @Override
        public Optional<ScriptError> cause() {
            return Optional.of(error);
        }

        @Override
        public String text() {
            return error.text() + "\nThat was the " + callback + ". It is paused if it fails three times in a row.";
        }
    }

    /** A callback has failed three times in a row, and is called no more. */
    record Paused(String callback, ScriptError error) implements ScriptReport {
        @Override
        public Optional<ScriptError> cause() {
            return Optional.of(error);
        }

        @Override
        public String text() {
            return error.text() + "\nThe " + callback
                    + " has failed three times in a row and is paused. Correct it and " + "evaluate it again.";
        }
    }

    /** A block has gone back to the version before, since a callback of the new one was to be paused. */
    record FellBack(String block, String callback, ScriptError error) implements ScriptReport {
        @Override
        public Optional<ScriptError> cause() {
            return Optional.of(error);
        }

        @Override
        public String text() {
            return error.text() + "\nThe " + callback + " has failed three times in a row, so the block \"" + block
                    + "\" is what it was before. Correct it and evaluate it again.";
        }
    }

    /** Edits that were to be made later could not be made. */
    record Refused(ScriptError error) implements ScriptReport {
        @Override
        public Optional<ScriptError> cause() {
            return Optional.of(error);
        }

        @Override
        public String text() {
            return error.text();
        }
    }

    /** Callbacks on changes of the state have called one another again and again. */
    record Storm() implements ScriptReport {
        @Override
        public String text() {
            return "Functions given to onStateChange keep changing what the others have changed. They rest until something "
                    + "else changes.";
        }
    }

    /** The state of the language was begun anew, and all that scripts had left standing is gone. */
    record Lost(int callbacks, int blocks) implements ScriptReport {
        @Override
        public String text() {
            return "All memory of scripts was given up, and with it " + callbacks + " callbacks and " + blocks
                    + " blocks. Evaluate the set again.";
        }
    }
}
