package org.videotracker.app.console;

import java.util.List;
import org.jline.reader.CompletingParsedLine;

/**
 * A line as JLine sees it while a word is completed: the word begins where our completion says, and is written as it is.
 *
 * @param from where the word begins
 */
record CompletedLine(String line, int cursor, int from) implements CompletingParsedLine {

    @Override
    public String word() {
        return line.substring(from, cursor);
    }

    @Override
    public int wordCursor() {
        return cursor - from;
    }

    @Override
    public int wordIndex() {
        return 0;
    }

    @Override
    public List<String> words() {
        return List.of(word());
    }

    @Override
    public CharSequence escape(CharSequence candidate, boolean complete) {
        return candidate;
    }

    @Override
    public int rawWordCursor() {
        return cursor - from;
    }

    @Override
    public int rawWordLength() {
        return cursor - from;
    }
}
