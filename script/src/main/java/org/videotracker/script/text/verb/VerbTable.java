package org.videotracker.script.text.verb;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.videotracker.model.rejection.NearMatches;
import org.videotracker.script.text.statement.Manual;
import org.videotracker.script.text.statement.Reply;
import org.videotracker.script.text.statement.Statement;
import org.videotracker.script.text.verb.Form.Fit;
import org.videotracker.script.text.verb.Form.Misfit;
import org.videotracker.script.text.verb.Part.Keyword;
import org.videotracker.script.text.verb.Part.Slot;
import org.videotracker.script.text.word.Refusal;
import org.videotracker.script.text.word.RefusedException;
import org.videotracker.script.text.word.ResultCode;
import org.videotracker.script.text.word.Word;
import org.videotracker.script.text.word.Words;

/** Every text command there is. Reads lines into statements and writes the help on them. Any thread may use it. */
public final class VerbTable implements Manual {
    private final List<Verb> verbs;

    VerbTable(List<Verb> verbs) {
        this.verbs = List.copyOf(verbs);
    }

    /** The commands of the program. */
    public static VerbTable standard() {
        return new VerbTable(Stream.of(
                        ModuleVerbs.ALL,
                        ConnectionVerbs.ALL,
                        ParameterVerbs.ALL,
                        TransportVerbs.ALL,
                        PatternVerbs.ALL,
                        ChainVerbs.ALL,
                        SequencerVerbs.ALL,
                        SessionVerbs.ALL,
                        FileVerbs.ALL,
                        ScriptVerbs.ALL)
                .flatMap(List::stream)
                .toList());
    }

    /** In the order of the reference. */
    public List<Verb> verbs() {
        return verbs;
    }

    /** The statements of a line; none for a line that is empty or a comment. */
    public List<Statement> read(String line) throws RefusedException {
        List<Statement> statements = new ArrayList<>();
        for (List<Word> words : Words.split(line, this::takesTheRest)) {
            statements.add(read(words));
        }
        return statements;
    }

    private Statement read(List<Word> words) throws RefusedException {
        Word verb = words.getFirst();
        List<Form> forms = forms().filter(form -> form.first().matches(verb)).toList();
        if (forms.isEmpty()) {
            throw unknown(verb);
        }
        List<Form> nearest = new ArrayList<>();
        List<Misfit> misfits = new ArrayList<>();
        for (Form form : forms) {
            switch (form.read(words)) {
                case Fit(Statement statement) -> {
                    return statement;
                }
                case Misfit misfit -> {
                    if (!misfits.isEmpty()
                            && misfit.index() > misfits.getFirst().index()) {
                        misfits.clear();
                        nearest.clear();
                    }
                    if (misfits.isEmpty()
                            || misfit.index() == misfits.getFirst().index()) {
                        misfits.add(misfit);
                        nearest.add(form);
                    }
                }
            }
        }
        throw new RefusedException(explain(words, misfits, nearest));
    }

    /** Whether a first word is followed by the rest of its line as one word, whatever that is. */
    public boolean takesTheRest(Word verb) {
        return forms().anyMatch(form -> form.first().matches(verb)
                && form.parts().getLast() instanceof Slot(var name, var kind, var count)
                && kind == Kind.REST);
    }

    private Stream<Form> forms() {
        return verbs.stream().flatMap(verb -> verb.forms().stream());
    }

    private RefusedException unknown(Word verb) {
        String near = NearMatches.nearest(verb.text(), firstWords());
        return RefusedException.at(
                verb,
                ResultCode.UNKNOWN_COMMAND,
                "There is no command " + verb.shown() + ".",
                (near.isEmpty() ? "" : near + " ") + "All commands: help");
    }

    private Set<String> firstWords() {
        Set<String> words = new LinkedHashSet<>();
        forms().forEach(form -> words.addAll(form.first().names()));
        return words;
    }

    private static Refusal explain(List<Word> words, List<Misfit> misfits, List<Form> forms) {
        int index = misfits.getFirst().index();
        String usage = "Write: " + forms.stream().map(Form::print).collect(Collectors.joining(", or: "));
        List<String> keywords = misfits.stream()
                .flatMap(misfit -> misfit.expected().stream())
                .filter(Keyword.class::isInstance)
                .map(Keyword.class::cast)
                .map(keyword -> keyword.names().getFirst())
                .distinct()
                .toList();
        Optional<Refusal> fault =
                misfits.stream().flatMap(misfit -> misfit.fault().stream()).reduce((first, last) -> last);
        if (index < words.size() && fault.isPresent()) {
            Refusal found = fault.get();
            return new Refusal(found.code(), found.message(), join(found.hint(), usage), found.word());
        }
        if (index < words.size() && keywords.isEmpty()) {
            Refusal surplus = Form.surplus(words.get(index), words);
            return new Refusal(surplus.code(), surplus.message(), usage, surplus.word());
        }
        String before = words.subList(0, index).stream().map(Word::text).collect(Collectors.joining(" "));
        if (index < words.size()) {
            Word word = words.get(index);
            return Refusal.at(
                    word,
                    ResultCode.UNKNOWN_COMMAND,
                    word.shown() + " cannot follow \"" + before + "\".",
                    join(
                            NearMatches.nearest(word.text(), keywords),
                            keywords.size() == 1 ? usage : "These can: " + String.join(", ", keywords) + "."));
        }
        Word last = words.getLast();
        if (keywords.size() > 1) {
            return Refusal.at(
                    last,
                    ResultCode.USAGE,
                    "\"" + before + "\" lacks what to do.",
                    "These can follow: " + String.join(", ", keywords) + ".");
        }
        String missing = misfits.getFirst().expected().map(VerbTable::named).orElse("a word");
        return Refusal.at(last, ResultCode.USAGE, "\"" + before + "\" lacks " + missing + ".", usage);
    }

    private static String named(Part part) {
        return switch (part) {
            case Keyword keyword -> "\"" + keyword.names().getFirst() + "\"";
            case Slot slot -> "<" + slot.name() + ">";
        };
    }

    private static String join(String first, String second) {
        return first.isEmpty() ? second : first + " " + second;
    }

    @Override
    public Reply page(List<Word> command) throws RefusedException {
        if (command.isEmpty()) {
            return HelpText.overview(verbs);
        }
        List<Verb> meant =
                verbs.stream().filter(verb -> verb.isNamedBy(command)).toList();
        if (meant.isEmpty()) {
            List<String> names = verbs.stream().map(Verb::name).toList();
            String asked = command.stream().map(Word::text).collect(Collectors.joining(" "));
            String near = NearMatches.nearest(
                    asked,
                    Stream.concat(names.stream(), firstWords().stream())
                            .distinct()
                            .toList());
            throw RefusedException.at(
                    command.getFirst(),
                    ResultCode.UNKNOWN_COMMAND,
                    "There is no command \"" + asked + "\".",
                    join(near, "All commands: help"));
        }
        return HelpText.page(meant);
    }
}
