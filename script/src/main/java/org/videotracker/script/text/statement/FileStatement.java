package org.videotracker.script.text.statement;

import java.util.Optional;
import org.videotracker.script.text.word.Word;

/** Statements about files. Each stands alone on its line, since what is on the disk cannot be taken back with the rest. */
public sealed interface FileStatement extends Statement {

    /** Its first word. */
    Word verb();

    /** Saves the session. */
    record Save(Word verb) implements FileStatement {}

    /** Saves the session under another name, and goes on with that. */
    record SaveAs(Word verb, Word name) implements FileStatement {}

    /** Goes on with another session of the project. */
    record Load(Word verb, Word name) implements FileStatement {}

    /** Begins a new session of the project. */
    record New(Word verb, Word name) implements FileStatement {}

    /**
     * Imports media.
     *
     * @param source a file or a folder
     * @param sampler where its samples go, if anywhere
     */
    record Import(Word verb, Word source, Optional<Word> sampler) implements FileStatement {}
}
