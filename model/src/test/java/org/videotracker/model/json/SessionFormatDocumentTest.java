package org.videotracker.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.videotracker.model.TestCatalog;
import org.videotracker.model.link.Link;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.module.Port.Signal;
import org.videotracker.model.session.ProjectSettings;
import org.videotracker.model.session.Session;
import org.videotracker.model.transport.Transport;

/** Keeps the description of the format true. */
class SessionFormatDocumentTest {
    private final String document = document();

    private static String document() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("docs/session-format.md"))) {
            folder = folder.getParent();
        }
        try {
            return Files.readString(folder.resolve("docs/session-format.md"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private String example() {
        int start = document.indexOf("```json\n") + "```json\n".length();
        return document.substring(start, document.indexOf("```", start));
    }

    @Test
    void itsExampleIsASessionInCanonicalForm() throws Exception {
        Session session = SessionJson.read(example(), TestCatalog.CATALOG);

        assertThat(SessionJson.write(session)).isEqualTo(example());
        assertThat(session.unknown()).isEmpty();
    }

    @Test
    void everyFieldOfItsExampleIsExplained() throws Exception {
        List<String> names = fieldNames(JsonText.parse(example(), ReadLimits.DEFAULT))
                .distinct()
                .toList();
        String explanation = document.substring(document.indexOf("## Fields"));

        assertThat(names).hasSizeGreaterThan(50);
        assertThat(names.stream().filter(name -> !isChosenByTheUser(name)))
                .allSatisfy(name -> assertThat(explanation).contains("`" + name + "`"));
    }

    private static boolean isChosenByTheUser(String name) {
        return name.matches("\\d+|[0-9a-f]{16}|tracker|drums|verse|song|master.*")
                || Stream.concat(
                                TestCatalog.MULTI_SAMPLER.parameters().stream(),
                                TestCatalog.MULTI_SAMPLER.sampleParameters().stream())
                        .map(Parameter::name)
                        .anyMatch(name::equals);
    }

    private static Stream<String> fieldNames(Json json) {
        return switch (json) {
            case Json.Struct(var fields, var _) ->
                fields.entrySet().stream()
                        .flatMap(field -> Stream.concat(Stream.of(field.getKey()), fieldNames(field.getValue())));
            case Json.Sequence(var items, var _) -> items.stream().flatMap(SessionFormatDocumentTest::fieldNames);
            case Json.Text _, Json.Numeral _, Json.Flag _, Json.Null _ -> Stream.empty();
        };
    }

    @Test
    void everySettingAndEveryParameterOfAConnectionIsExplained() {
        Stream<Parameter> links = Stream.of(Signal.values()).flatMap(signal -> Link.parametersOf(signal).stream());
        Stream<Parameter> settings = Stream.concat(Transport.PARAMETERS.stream(), ProjectSettings.PARAMETERS.stream());

        assertThat(Stream.concat(settings, links))
                .allSatisfy(parameter -> assertThat(document).contains("`" + parameter.name() + "`"));
    }
}
