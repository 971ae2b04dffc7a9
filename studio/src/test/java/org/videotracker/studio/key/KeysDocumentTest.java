package org.videotracker.studio.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page on the studio lists the keys that the program uses, word for word. */
class KeysDocumentTest {
    private static final String BEGIN = "<!-- what follows is the table of the program -->";

    private static Path document() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("docs/studio.md"))) {
            folder = folder.getParent();
        }
        return folder.resolve("docs/studio.md");
    }

    @Test
    void itListsEveryActionWithItsKeys() throws IOException {
        String text = Files.readString(document());
        String expected = text.substring(0, text.indexOf(BEGIN) + BEGIN.length()) + "\n" + table();
        if (Boolean.getBoolean("vt.write.docs")) {
            Files.writeString(document(), expected);
        }

        assertThat(Files.readString(document()))
                .as("docs/studio.md; -Dvt.write.docs=true writes it anew")
                .isEqualTo(expected);
    }

    private static String table() {
        Keymap keymap = Keymap.standard();
        StringBuilder text = new StringBuilder();
        for (Context context : Context.values()) {
            StringBuilder rows = new StringBuilder();
            for (Action action : Action.values()) {
                if (action.context() == context) {
                    rows.append("| ")
                            .append(keymap.keys(action).stream()
                                    .map(chord -> "`" + chord.text() + "`")
                                    .collect(Collectors.joining(", "))
                                    .replace("|", "\\|"))
                            .append(" | ")
                            .append(action.title())
                            .append(" | ")
                            .append(action.description())
                            .append(" | `")
                            .append(action.id())
                            .append("` |\n");
                }
            }
            if (!rows.isEmpty()) {
                text.append("\n### ")
                        .append(context.title())
                        .append("\n\n| Keys | Does | In a sentence | Name |\n|---|---|---|---|\n")
                        .append(rows);
            }
        }
        return text.toString();
    }
}
