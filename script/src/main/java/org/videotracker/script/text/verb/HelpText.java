package org.videotracker.script.text.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.videotracker.model.json.Json;
import org.videotracker.script.text.statement.Fields;
import org.videotracker.script.text.statement.Reply;
import org.videotracker.script.text.verb.Verb.Topic;

/** The help, written from the table. */
final class HelpText {
    private HelpText() {}

    static Reply overview(List<Verb> verbs) {
        List<String> lines = new ArrayList<>();
        for (Topic topic : Topic.values()) {
            lines.add(topic.title() + ":");
            for (Verb verb : verbs) {
                if (verb.topic() == topic) {
                    verb.forms().forEach(form -> lines.add("  " + form.print()));
                }
            }
        }
        lines.add("More about one: help <command>");
        return new Reply(String.join("\n", lines), data(verbs));
    }

    static Reply page(List<Verb> verbs) {
        return new Reply(verbs.stream().map(HelpText::page).collect(Collectors.joining("\n\n")), data(verbs));
    }

    private static String page(Verb verb) {
        List<String> lines = new ArrayList<>();
        verb.forms().forEach(form -> lines.add(form.print()));
        lines.add("  " + verb.help());
        if (!verb.aliases().isEmpty()) {
            lines.add("  Also: " + String.join(", ", verb.aliases()));
        }
        lines.add("  Example: " + verb.example());
        return String.join("\n", lines);
    }

    private static Json data(List<Verb> verbs) {
        return new Fields()
                .with(
                        "commands",
                        Json.sequence(verbs.stream()
                                .<Json>map(verb -> new Fields()
                                        .with("name", verb.name())
                                        .with("aliases", verb.aliases())
                                        .with(
                                                "forms",
                                                verb.forms().stream()
                                                        .map(Form::print)
                                                        .toList())
                                        .with("help", verb.help())
                                        .with("example", verb.example())
                                        .json())
                                .toList()))
                .json();
    }
}
