package org.videotracker.script.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.videotracker.script.text.verb.Form;
import org.videotracker.script.text.verb.Part;
import org.videotracker.script.text.verb.Verb;
import org.videotracker.script.text.verb.VerbTable;

class VerbExamplesTest {
    private static final List<Verb> VERBS = VerbTable.standard().verbs();

    /** Commands that only ask, or ask something of the transport, which is no edit. */
    private static final Set<Verb.Topic> NO_EDITS = Set.of(Verb.Topic.TRANSPORT, Verb.Topic.HELP);

    private static final Set<String> OPENS_ANOTHER_SESSION = Set.of("load", "new");

    @TestFactory
    Stream<DynamicTest> theExampleOfACommandIsCarriedOut() {
        return VERBS.stream()
                .map(verb -> DynamicTest.dynamicTest(verb.example(), () -> {
                    Desk desk = Desk.laid();
                    if (verb.name().equals("redo")) {
                        desk.does("undo");
                    }
                    TextResult result = desk.does(verb.example());

                    assertThat(result.message()).isNotBlank();
                    assertThat(verb.example().toLowerCase(java.util.Locale.ROOT))
                            .startsWith(
                                    verb.forms().getFirst().parts().getFirst().print());
                }));
    }

    @TestFactory
    Stream<DynamicTest> theHelpOfACommandShowsItsFormsAndItsExample() {
        return VERBS.stream()
                .map(verb -> DynamicTest.dynamicTest(verb.name(), () -> {
                    String help = Desk.bare().does("help " + verb.name()).message();

                    assertThat(help).contains(verb.example(), verb.help());
                    assertThat(help)
                            .contains(verb.forms().stream().map(Form::print).toList());
                }));
    }

    @Test
    void anEditChangesTheSessionAndUndoGivesItBack() {
        for (Verb verb : VERBS) {
            Desk desk = Desk.laid();
            var before = desk.session();
            int steps = desk.engine.snapshot().history().past().size();
            desk.does(verb.name().equals("redo") ? "undo" : verb.example());
            if (desk.engine.snapshot().history().past().size() > steps) {
                assertThat(desk.session().saysTheSameAs(before))
                        .as(verb.example())
                        .isFalse();
                assertThat(NO_EDITS.contains(verb.topic()) && !verb.name().equals("bpm"))
                        .as(verb.example())
                        .isFalse();
                if (OPENS_ANOTHER_SESSION.contains(verb.name())) {
                    desk.refuses("undo");
                } else {
                    desk.does("undo");
                    assertThat(desk.session().saysTheSameAs(before))
                            .as(verb.example())
                            .isTrue();
                }
            }
        }
    }

    @Test
    void everyAliasMeansWhatItsCommandMeans() {
        for (Verb verb : VERBS) {
            for (Form form : verb.forms()) {
                int place = 0;
                for (Part part : form.parts()) {
                    if (part instanceof Part.Keyword(var names, var optional)
                            && !optional
                            && form == verb.forms().getFirst()) {
                        for (String alias : names) {
                            String[] words = verb.example().split(" ");
                            if (words.length > place && names.contains(words[place])) {
                                words[place] = alias.toUpperCase(java.util.Locale.ROOT);
                                String line = String.join(" ", words);
                                assertThat(outcome(verb, line)).as(line).isEqualTo(outcome(verb, verb.example()));
                            }
                        }
                    }
                    place++;
                }
            }
        }
    }

    private static String outcome(Verb verb, String line) {
        Desk desk = Desk.laid();
        if (verb.name().equals("redo")) {
            desk.does("undo");
        }
        return desk.does(line).message();
    }

    @Test
    void everyVerbOfTheSpecificationIsThere() {
        Set<String> names = new TreeSet<>();
        VERBS.forEach(verb -> names.add(verb.name()));

        assertThat(names)
                .contains(
                        "list",
                        "add",
                        "remove",
                        "rename",
                        "enable",
                        "disable",
                        "toggle",
                        "route",
                        "unroute",
                        "connect",
                        "connections",
                        "map",
                        "unmap",
                        "get",
                        "set",
                        "params",
                        "ports",
                        "types",
                        "info",
                        "play",
                        "stop",
                        "pause",
                        "reset",
                        "seek",
                        "bpm",
                        "undo",
                        "redo",
                        "history",
                        "state",
                        "help",
                        "clear")
                .contains(
                        "pattern ls",
                        "pattern create",
                        "pattern delete",
                        "pattern play",
                        "pattern stop",
                        "pattern reset",
                        "pattern pause",
                        "pattern info",
                        "pattern rename",
                        "pattern copy",
                        "pattern steps",
                        "pattern spb",
                        "pattern set")
                .contains(
                        "chain ls",
                        "chain create",
                        "chain delete",
                        "chain info",
                        "chain add",
                        "chain remove",
                        "chain repeat",
                        "chain enable",
                        "chain disable",
                        "chain clear",
                        "chain reset",
                        "chain entry",
                        "chain set",
                        "chain move")
                .contains("sequencer ls", "sequencer info", "save", "save-as", "load", "new", "import");
    }

    @Test
    void noTwoCommandsAreWrittenAlike() {
        List<String> forms = VERBS.stream()
                .flatMap(verb -> verb.forms().stream())
                .map(Form::print)
                .toList();

        assertThat(forms).doesNotHaveDuplicates();
    }
}
