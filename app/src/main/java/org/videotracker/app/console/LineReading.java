package org.videotracker.app.console;

import java.util.List;
import java.util.function.Supplier;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.EOFError;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;
import org.videotracker.model.session.Session;
import org.videotracker.script.conversation.LineCompletion;
import org.videotracker.script.conversation.TypedLine;
import org.videotracker.script.text.completion.Completion;

/** Tells JLine when a line is complete, and what could stand at its cursor. Used by the thread that reads. */
record LineReading(LineCompletion completion, Supplier<Session> session) implements Parser, Completer {
    private static final int LONGEST_DESCRIPTION = 72;

    @Override
    public ParsedLine parse(String line, int cursor, ParseContext context) {
        boolean isLeft = context == ParseContext.ACCEPT_LINE || context == ParseContext.SECONDARY_PROMPT;
        if (isLeft && TypedLine.goesOn(line)) {
            throw new EOFError(-1, -1, "the Lua is not complete");
        }
        return new CompletedLine(
                line,
                cursor,
                context == ParseContext.COMPLETE ? at(line, cursor).from() : cursor);
    }

    private Completion at(String line, int cursor) {
        return completion.complete(line, cursor, session.get());
    }

    @Override
    public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
        List<org.videotracker.script.text.completion.Candidate> found =
                at(line.line(), line.cursor()).candidates();
        for (int place = 0; place < found.size(); place++) {
            var candidate = found.get(place);
            candidates.add(new Candidate(
                    candidate.insert(),
                    candidate.shown(),
                    null,
                    shortened(candidate.description()),
                    null,
                    null,
                    candidate.isWhole(),
                    place));
        }
    }

    private static String shortened(String description) {
        return description.length() <= LONGEST_DESCRIPTION
                ? description
                : description.substring(0, LONGEST_DESCRIPTION - 3) + "...";
    }
}
