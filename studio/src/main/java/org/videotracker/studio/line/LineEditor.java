package org.videotracker.studio.line;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.videotracker.script.text.completion.Candidate;
import org.videotracker.script.text.completion.Completion;

/**
 * A line as it is typed, with all that keys can do to it: motion, cutting, the lines typed before, searching them, completion.
 * Nothing but {@link LineKey#CANCEL} and what is carried out ever loses what was typed. UI thread.
 */
public final class LineEditor {
    /** What could stand at the cursor of a line. */
    public interface Completer {
        /** @param cursor in characters from zero, up to the length */
        Completion complete(String line, int cursor);
    }

    private final TypedLines lines;
    private final Completer completer;
    private final Predicate<String> goesOn;
    private EditedLine line = EditedLine.EMPTY;
    private final Cuts cuts = new Cuts();
    private @Nullable Walk walk;
    private @Nullable Search search;
    private @Nullable Choice choice;
    private long edition;

    /**
     * @param lines those typed before; lines that are carried out are added by whoever does that
     * @param goesOn whether a text is to be continued on another line before it can be carried out
     */
    public LineEditor(TypedLines lines, Completer completer, Predicate<String> goesOn) {
        this.lines = lines;
        this.completer = completer;
        this.goesOn = goesOn;
    }

    /** One that knows neither earlier lines nor completion. */
    public static LineEditor plain() {
        return new LineEditor(
                new TypedLines(List.of(), line -> {}), (line, cursor) -> Completion.none(cursor), line -> false);
    }

    /** The line as it is shown: with what is chosen or found. */
    public EditedLine line() {
        return line;
    }

    /** What is looked for; empty while nothing is. */
    public Optional<Search> search() {
        return Optional.ofNullable(search);
    }

    /** The list of what could stand at the cursor; empty while there is none. */
    public Optional<Choice> choice() {
        return Optional.ofNullable(choice);
    }

    /** Grows with every change, so that pictures of the line are made anew only then. */
    public long edition() {
        return edition;
    }

    /** How the newest line that begins like this one goes on, to be shown behind the cursor; empty where that would mislead. */
    public Optional<String> suggestion() {
        boolean isPlain = search == null && choice == null && walk == null && line.isAtEnd();
        return isPlain ? lines.continuation(line.text()).filter(rest -> rest.indexOf('\n') < 0) : Optional.empty();
    }

    /** Types a character. */
    public void type(int codePoint) {
        insert(Character.toString(codePoint));
    }

    /** Several lines stay several lines; other controls are left out. */
    public void paste(String text) {
        String clean = text.replace("\r\n", "\n").replace('\r', '\n').replace("\t", "    ");
        StringBuilder kept = new StringBuilder();
        clean.codePoints().filter(c -> c == '\n' || !Character.isISOControl(c)).forEach(kept::appendCodePoint);
        insert(search == null ? kept.toString() : kept.toString().replace('\n', ' '));
    }

    private void insert(String text) {
        if (text.isEmpty()) {
            return;
        }
        edition++;
        cuts.end();
        if (search != null) {
            look(search.with(search.part() + text, lines));
            return;
        }
        settle();
        line = line.with(text);
    }

    /** Replaces the line, such as by one that was chosen elsewhere. */
    public void show(String text) {
        edition++;
        settle();
        line = EditedLine.of(text);
    }

    /** Moves the cursor to a place of the line, as the mouse does. */
    public void moveTo(int place) {
        edition++;
        settle();
        line = line.at(Math.clamp(place, 0, line.text().length()));
    }

    /** Presses a key. Returns the line that is to be carried out; the editor is empty then. */
    public Optional<String> press(LineKey key) {
        edition++;
        boolean isCutting = switch (key) {
            case CUT_WORD, BACKSPACE_WORD, DELETE_WORD, CUT_TO_END, CUT_TO_START -> true;
            default -> false;
        };
        if (!isCutting) {
            cuts.end();
        }
        switch (key) {
            case UP -> up();
            case DOWN -> down();
            case SEARCH -> look(search == null ? Search.begun(line, lines) : search.older(lines));
            case SEARCH_NEWER -> {
                if (search != null) {
                    look(search.newer(lines));
                }
            }
            case COMPLETE -> complete(1);
            case COMPLETE_BACK -> complete(-1);
            case CANCEL -> cancel();
            case ENTER -> {
                return enter();
            }
            case BACKSPACE -> backspace();
            case LEFT, RIGHT, WORD_LEFT, WORD_RIGHT, HOME, END -> move(key);
            case NEW_LINE -> edit(line.with("\n"));
            case DELETE -> edit(line.without(line.cursor(), line.next()));
            case PUT_BACK -> edit(line.with(cuts.text()));
            case CUT_WORD, BACKSPACE_WORD, DELETE_WORD, CUT_TO_END, CUT_TO_START -> edit(cuts.cut(key, line));
        }
        return Optional.empty();
    }

    /** What is found or chosen becomes what was typed. */
    private void settle() {
        search = null;
        choice = null;
        walk = null;
    }

    private void edit(EditedLine edited) {
        settle();
        line = edited;
    }

    private void move(LineKey key) {
        if (key == LineKey.RIGHT || key == LineKey.END) {
            Optional<String> rest = suggestion();
            if (rest.isPresent()) {
                edit(EditedLine.of(line.text() + rest.get()));
                return;
            }
        }
        edit(line.at(
                switch (key) {
                    case LEFT -> line.previous();
                    case RIGHT -> line.next();
                    case WORD_LEFT -> line.wordStart();
                    case WORD_RIGHT -> line.wordEnd();
                    case HOME -> line.lineStart();
                    default -> line.lineEnd();
                }));
    }

    private void backspace() {
        if (search == null) {
            edit(line.without(line.previous(), line.cursor()));
        } else if (!search.part().isEmpty()) {
            String part = search.part();
            look(search.with(part.substring(0, EditedLine.of(part).previous()), lines));
        }
    }

    private void up() {
        if (choice != null) {
            choose(choice.moved(-1));
        } else if (search != null) {
            look(search.older(lines));
        } else if (walk == null && !line.isOnFirstLine()) {
            line = line.higher();
        } else {
            Walk begun = walk == null ? new Walk(line, lines.count()) : walk;
            walk(Walk.older(lines, begun, line));
        }
    }

    private void down() {
        if (choice != null) {
            choose(choice.moved(1));
        } else if (search != null) {
            look(search.newer(lines));
        } else if (walk != null) {
            walk(Walk.newer(lines, walk, line));
        } else if (!line.isOnLastLine()) {
            line = line.lower();
        }
    }

    private void walk(Walk moved) {
        boolean isBack = moved.place() >= lines.count();
        line = moved.shown(lines);
        walk = isBack ? null : moved;
    }

    private void look(Search found) {
        choice = null;
        walk = null;
        search = found;
        line = found.shown(lines);
    }

    private void choose(Choice chosen) {
        choice = chosen;
        line = chosen.line();
    }

    private void complete(int steps) {
        if (search != null) {
            settle();
            return;
        }
        if (choice != null) {
            choose(choice.moved(steps));
            return;
        }
        Completion completion = completer.complete(line.text(), line.cursor());
        List<Candidate> candidates = completion.candidates();
        if (candidates.isEmpty()) {
            return;
        }
        Choice begun = Choice.of(line, completion);
        if (candidates.size() == 1) {
            EditedLine completed = begun.moved(1).line();
            edit(candidates.getFirst().isWhole() ? withBlank(completed) : completed);
            return;
        }
        settle();
        choose(begun);
    }

    private static EditedLine withBlank(EditedLine completed) {
        boolean hasBlank = !completed.isAtEnd() && completed.text().charAt(completed.cursor()) == ' ';
        return hasBlank ? completed.at(completed.cursor() + 1) : completed.with(" ");
    }

    private void cancel() {
        if (choice != null) {
            edit(choice.typed());
        } else if (search != null) {
            edit(search.draft());
        } else if (walk != null) {
            edit(walk.draft());
        } else {
            edit(EditedLine.EMPTY);
        }
    }

    private Optional<String> enter() {
        if (choice != null && choice.chosen() >= 0) {
            settle();
            return Optional.empty();
        }
        settle();
        if (line.text().isBlank()) {
            line = EditedLine.EMPTY;
            return Optional.empty();
        }
        if (line.isAtEnd() && goesOn.test(line.text())) {
            line = line.with("\n");
            return Optional.empty();
        }
        String text = line.text();
        line = EditedLine.EMPTY;
        return Optional.of(text);
    }
}
