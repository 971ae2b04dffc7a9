package org.videotracker.app.console;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.videotracker.app.terminal.Terminal;
import org.videotracker.script.conversation.TypedLine;

/** Lines from a pipe or a file: plain, without a prompt, to the end. Used by the main thread. */
record PipedConversation(LiveSet set, Terminal terminal, InputStream input) {

    /** Carries out all lines, the later ones whatever became of those before. Returns whether all were done. */
    boolean hold() throws IOException, InterruptedException {
        Conversation conversation =
                set.conversation(new Page(terminal::line, text -> terminal.say("vt: " + text), Colours.NONE));
        BufferedReader lines = new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8));
        boolean isDone = true;
        int number = 0;
        for (@Nullable String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            int first = number;
            StringBuilder text = new StringBuilder(line);
            while (TypedLine.goesOn(text.toString())) {
                @Nullable String next = lines.readLine();
                if (next == null) {
                    break;
                }
                number++;
                text.append('\n').append(next);
            }
            TypedLine typed = TypedLine.of(text.toString());
            if (typed instanceof TypedLine.Leave) {
                break;
            }
            isDone &= conversation.carryOut("line " + first + ": ", typed);
        }
        if (!set.files().isScratch() && !set.files().unsaved().isEmpty()) {
            terminal.say("vt: Not saved: " + String.join(", ", set.files().unsaved()) + ".");
        }
        return isDone;
    }
}
