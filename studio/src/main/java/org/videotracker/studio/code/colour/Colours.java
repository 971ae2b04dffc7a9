package org.videotracker.studio.code.colour;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.videotracker.model.pattern.expression.Vocabulary;
import org.videotracker.script.lua.api.ScriptApi;
import org.videotracker.studio.code.text.CodeText;

/** The colours of a text, of which lines that have not changed are not looked at again. Used by one thread. */
public final class Colours {
    private static final Set<String> OF_LUA = Set.of(
            "assert",
            "error",
            "ipairs",
            "math",
            "next",
            "pairs",
            "pcall",
            "print",
            "select",
            "string",
            "table",
            "tonumber",
            "tostring",
            "type");
    private static final Set<String> KNOWN =
            Stream.concat(ScriptApi.globalNames().stream(), OF_LUA.stream()).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> PATTERN_WORDS = Vocabulary.words().stream()
            .flatMap(word -> Stream.concat(Stream.of(word.name()), word.aliases().stream()))
            .collect(Collectors.toUnmodifiableSet());

    private CodeText text = CodeText.EMPTY;
    private List<ColouredLine> lines = List.of(coloured("", 0));

    private static ColouredLine coloured(String line, int entry) {
        return new ColouredLine(line, entry, LineScan.scan(line, entry, KNOWN, PATTERN_WORDS));
    }

    /** The lines of a text; of the text that was asked for before, those that are the same. */
    public List<ColouredLine> of(CodeText wanted) {
        if (wanted != text) {
            lines = changed(wanted);
            text = wanted;
        }
        return lines;
    }

    private List<ColouredLine> changed(CodeText wanted) {
        List<ColouredLine> made = new ArrayList<>(wanted.lines());
        int added = wanted.lines() - lines.size();
        int entry = 0;
        for (int line = 0; line < wanted.lines(); line++) {
            String written = wanted.lineText(line);
            ColouredLine next = fits(line, written, entry)
                    ? lines.get(line)
                    : fits(line - added, written, entry) ? lines.get(line - added) : coloured(written, entry);
            made.add(next);
            entry = next.exit;
        }
        return made;
    }

    private boolean fits(int line, String written, int entry) {
        return line >= 0
                && line < lines.size()
                && lines.get(line).entry == entry
                && lines.get(line).text().equals(written);
    }

    /** What a character of the text is that was asked for last. */
    Ink ink(int offset) {
        int line = text.line(offset);
        int index = offset - text.begin(line);
        ColouredLine coloured = lines.get(line);
        return index < coloured.text().length() ? coloured.ink(index) : Ink.PLAIN;
    }
}
