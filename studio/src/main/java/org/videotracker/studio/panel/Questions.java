package org.videotracker.studio.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.videotracker.studio.ui.Scope;
import org.videotracker.studio.ui.TextField;
import org.videotracker.studio.ui.Ui;

/** Questions to the player, one at a time: for a name, for one of many, for yes or no. Thread of the studio. */
public final class Questions {
    private static final float WIDTH = 420;
    private static final int MOST_CHOICES = 200;

    private sealed interface Question {
        String title();

        record Name(String title, String hint, Consumer<String> answer) implements Question {}

        record Choice(String title, List<String> choices, Consumer<String> answer) implements Question {}

        record Decision(String title, String text, List<Answer> answers) implements Question {}
    }

    /** What can be answered, and what comes of it. */
    public record Answer(String label, Runnable then) {}

    private final TextField field = new TextField();
    private @Nullable Question question;
    private boolean isNew;
    private boolean isLeft;

    /** Asks for a text. @param suggestion to begin with */
    public void askName(String title, String hint, String suggestion, Consumer<String> answer) {
        field.text(suggestion);
        ask(new Question.Name(title, hint, answer));
    }

    /** Asks for one of many, which can be narrowed by typing. */
    public void askChoice(String title, List<String> choices, Consumer<String> answer) {
        field.text("");
        ask(new Question.Choice(title, List.copyOf(choices), answer));
    }

    /** Asks to decide; there is always an answer that changes nothing. */
    public void askDecision(String title, String text, Answer... answers) {
        ask(new Question.Decision(title, text, List.of(answers)));
    }

    private void ask(Question newQuestion) {
        question = newQuestion;
        isNew = true;
        isLeft = false;
    }

    /** Takes the question back, as if it were answered with Cancel. */
    public void leave() {
        isLeft = question != null;
    }

    /** Whether one is being asked. */
    public boolean isAsking() {
        return question != null;
    }

    /** Whether the one of a title is being asked. */
    public boolean isAsking(String title) {
        return question != null && question.title().equals(title);
    }

    /** Draws it. */
    public void draw(Ui ui) {
        Question asked = question;
        if (asked == null) {
            return;
        }
        String title = asked.title() + "###question";
        if (isNew) {
            isNew = false;
            ui.openPopup(title);
            field.focus();
        }
        try (Scope popup = ui.question(title)) {
            if (!popup.isOpen()) {
                question = null;
                return;
            }
            if (isLeft) {
                isLeft = false;
                question = null;
                ui.closePopup();
                return;
            }
            Runnable then = switch (asked) {
                case Question.Name name -> drawName(ui, name);
                case Question.Choice choice -> drawChoice(ui, choice);
                case Question.Decision decision -> drawDecision(ui, decision);
            };
            if (then != null) {
                question = null;
                ui.closePopup();
                then.run();
            }
        }
    }

    private @Nullable Runnable drawName(Ui ui, Question.Name name) {
        ui.field("##name", field, name.hint, WIDTH * ui.scale());
        boolean isEntered = field.wasEntered();
        boolean isDone = ui.button("OK") || isEntered;
        ui.sameLine();
        boolean isCancelled = ui.button("Cancel");
        String text = field.text().strip();
        if (isCancelled) {
            return () -> {};
        }
        return isDone && !text.isEmpty() ? () -> name.answer.accept(text) : null;
    }

    private @Nullable Runnable drawChoice(Ui ui, Question.Choice choice) {
        ui.field("##filter", field, "Type to find", WIDTH * ui.scale());
        boolean isEntered = field.wasEntered();
        List<String> shown = matching(choice.choices, field.text());
        if (isEntered && !shown.isEmpty()) {
            return () -> choice.answer.accept(shown.getFirst());
        }
        try (Scope list = ui.child("choices", WIDTH * ui.scale(), 12 * ui.controlHeight(), true)) {
            if (list.isOpen()) {
                for (String one : shown) {
                    if (ui.selectable(
                            one, one.equals(shown.getFirst()) && !field.text().isEmpty())) {
                        return () -> choice.answer.accept(one);
                    }
                }
                if (shown.isEmpty()) {
                    ui.dim("Nothing is called like that.");
                }
            }
        }
        return ui.button("Cancel") ? () -> {} : null;
    }

    private static List<String> matching(List<String> choices, String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        List<String> found = new ArrayList<>();
        for (String one : choices) {
            if (one.toLowerCase(Locale.ROOT).contains(wanted) && found.size() < MOST_CHOICES) {
                found.add(one);
            }
        }
        return found;
    }

    private static @Nullable Runnable drawDecision(Ui ui, Question.Decision decision) {
        ui.paragraph(decision.text);
        ui.gap(8 * ui.scale());
        Runnable chosen = null;
        for (Answer answer : decision.answers) {
            if (ui.button(answer.label)) {
                chosen = answer.then;
            }
            ui.sameLine();
        }
        return ui.button("Cancel") ? () -> {} : chosen;
    }
}
