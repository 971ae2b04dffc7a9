package org.videotracker.script.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.videotracker.script.text.verb.Form;
import org.videotracker.script.text.verb.Verb;
import org.videotracker.script.text.verb.Verb.Topic;
import org.videotracker.script.text.verb.VerbTable;
import org.videotracker.script.text.word.ResultCode;

/** The reference of the commands says what the table says, word for word. */
class CommandsDocumentTest {
    private static final String BEGIN = "<!-- what follows is the table of the program -->";
    private static final Path WRITTEN = Path.of("target", "commands.md");

    private static Path document() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("docs/commands.md"))) {
            folder = folder.getParent();
        }
        return folder.resolve("docs/commands.md");
    }

    @Test
    void itListsEveryCommandOfTheTable() throws IOException {
        String text = Files.readString(document());
        String introduction = text.substring(0, text.indexOf(BEGIN) + BEGIN.length());
        String expected = introduction + "\n\n" + reference();
        Files.writeString(WRITTEN, expected);

        assertThat(text)
                .as("docs/commands.md; what it should say is in script/" + WRITTEN)
                .isEqualTo(expected);
    }

    @Test
    void itsFirstLinesAreCarriedOut() throws IOException {
        List<String> lines = Files.readAllLines(document());
        int begin = lines.indexOf("```text");
        List<String> example = lines.subList(
                begin + 1, begin + 1 + lines.subList(begin + 1, lines.size()).indexOf("```"));
        Desk desk = Desk.bare();

        desk.does(example.toArray(String[]::new));

        assertThat(example).hasSizeGreaterThan(5);
        assertThat(desk.session().chains()).containsKey("song");
    }

    private static String reference() {
        StringBuilder text = new StringBuilder();
        for (Topic topic : Topic.values()) {
            text.append("## ").append(topic.title()).append("\n\n| Command | Also | Example |\n|---|---|---|\n");
            for (Verb verb : VerbTable.standard().verbs()) {
                if (verb.topic() == topic) {
                    text.append(row(verb)).append('\n');
                }
            }
            text.append('\n');
        }
        text.append("## Codes\n\n| `code` | Meaning |\n|---|---|\n");
        for (ResultCode code : ResultCode.values()) {
            text.append("| `")
                    .append(code)
                    .append("` | ")
                    .append(code.meaning())
                    .append(" |\n");
        }
        return text.toString();
    }

    private static String row(Verb verb) {
        List<String> forms = new ArrayList<>();
        for (Form form : verb.forms()) {
            forms.add("`" + form.print().replace("|", "\\|") + "`");
        }
        String aliases = verb.aliases().stream().map(alias -> "`" + alias + "`").collect(Collectors.joining(", "));
        return "| " + String.join("<br>", forms) + "<br>" + verb.help() + " | " + aliases + " | `" + verb.example()
                + "` |";
    }
}
