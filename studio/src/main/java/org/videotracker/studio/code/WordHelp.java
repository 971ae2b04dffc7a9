package org.videotracker.studio.code;

import java.util.HashMap;
import java.util.Map;
import org.videotracker.script.lua.api.ApiEntry;
import org.videotracker.script.lua.api.ScriptApi;
import org.videotracker.studio.code.text.CodeText;
import org.videotracker.studio.code.text.Page;
import org.videotracker.studio.code.text.Selection;

/** What the word at the caret does, from the table of what scripts can call. Used by one thread. */
final class WordHelp {
    private final Map<String, String> sentences = new HashMap<>();
    private CodeText text = CodeText.EMPTY;
    private int caret = -1;
    private String sentence = "";

    WordHelp() {
        for (ApiEntry entry : ScriptApi.entries()) {
            sentences.putIfAbsent(entry.name(), entry.form() + ": " + entry.description());
        }
    }

    /** A sentence on the word at the caret; empty if it is none that scripts are given. */
    String of(Page page) {
        if (page.text() != text || page.sheet().caret() != caret) {
            text = page.text();
            caret = page.sheet().caret();
            Selection word = page.sheet().withWordSelected(caret).selection();
            sentence = sentences.getOrDefault(text.part(word.from(), word.to()), "");
        }
        return sentence;
    }
}
