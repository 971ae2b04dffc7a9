package org.videotracker.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.videotracker.model.TestCatalog;
import org.videotracker.model.command.ParameterCommand.SetParameter;

/** The names of commands and of their fields are for ever: changing one changes the document, and so fails here. */
class JournalFormatDocumentTest {
    private final List<String> lines = lines();

    private static List<String> lines() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("docs/journal-format.md"))) {
            folder = folder.getParent();
        }
        try {
            return Files.readAllLines(folder.resolve("docs/journal-format.md"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void itsTableHoldsEveryCommandWithItsFields() {
        List<String> rows = new ArrayList<>();
        CommandJson.fieldsByKind()
                .forEach((kind, fields) -> rows.add("| `" + kind + "` | "
                        + String.join(
                                ", ",
                                fields.stream().map(field -> "`" + field + "`").toList())
                        + " |"));

        List<String> written = lines.subList(lines.indexOf("| `do` | Fields |") + 2, lines.size());

        assertThat(written).isEqualTo(rows);
    }

    @Test
    void itsExampleIsACommand() throws UnreadableCommandException {
        String example = lines.get(lines.indexOf("```json") + 1);

        assertThat(CommandJson.read(example, TestCatalog.CATALOG)).isInstanceOf(SetParameter.class);
    }
}
