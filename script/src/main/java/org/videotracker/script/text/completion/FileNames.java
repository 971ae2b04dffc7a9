package org.videotracker.script.text.completion;

import java.util.List;

/** The names of files, as far as completion asks for them. Called by whoever completes a line; may wait for the disk. */
public interface FileNames {
    /** Knows of none. */
    FileNames NONE = new FileNames() {
        @Override
        public List<String> sessions() {
            return List.of();
        }

        @Override
        public List<String> paths(String beginning) {
            return List.of();
        }
    };

    /** The names of the sessions of the project. */
    List<String> sessions();

    /** The paths that go on from a beginning to its next {@code /} or to their end; those of folders end in {@code /}. */
    List<String> paths(String beginning);
}
