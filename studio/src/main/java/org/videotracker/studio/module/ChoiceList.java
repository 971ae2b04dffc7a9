package org.videotracker.studio.module;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.videotracker.model.parameter.ParameterAddress;
import org.videotracker.studio.module.MappingChoices.Choice;
import org.videotracker.studio.ui.Scope;
import org.videotracker.studio.ui.TextField;
import org.videotracker.studio.ui.Ui;

/** A list of values to choose one from, with a filter. UI thread. */
public final class ChoiceList {
    private static final float WIDTH = 360;
    private static final float HEIGHT = 260;
    private static final int MOST_SHOWN = 200;

    private final TextField filter = new TextField();
    private List<Choice> all = List.of();
    private List<Choice> shown = List.of();

    /** Begins with these and an empty filter that has the keyboard. */
    public void begin(List<Choice> choices) {
        all = choices;
        shown = choices;
        filter.text("");
        filter.focus();
    }

    /** Draws it. Returns what was chosen in this picture: with the mouse, or with Enter the first legal one. */
    public Optional<ParameterAddress> draw(Ui ui) {
        if (ui.field("##filter", filter, "Type to filter", WIDTH * ui.scale())) {
            shown = filtered(all, filter.text());
        }
        if (filter.wasEntered()) {
            return shown.stream().filter(Choice::isLegal).findFirst().map(Choice::address);
        }
        Optional<ParameterAddress> chosen = Optional.empty();
        try (Scope list = ui.child("choices", WIDTH * ui.scale(), HEIGHT * ui.scale(), true)) {
            if (list.isOpen()) {
                if (shown.isEmpty()) {
                    ui.dim("Nothing of that name.");
                }
                for (int i = 0; i < Math.min(shown.size(), MOST_SHOWN); i++) {
                    Choice choice = shown.get(i);
                    try (Scope _ = ui.disabled(!choice.isLegal())) {
                        if (ui.selectable(choice.path(), false)) {
                            chosen = Optional.of(choice.address());
                        }
                    }
                    if (!choice.isLegal()) {
                        ui.tip(choice.refusal());
                    }
                }
                if (shown.size() > MOST_SHOWN) {
                    ui.dim("And " + (shown.size() - MOST_SHOWN) + " more: type to filter.");
                }
            }
        }
        return chosen;
    }

    /** Those in whose path all words occur, in any order. */
    static List<Choice> filtered(List<Choice> choices, String text) {
        List<String> words = Arrays.stream(text.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        List<Choice> matching = new ArrayList<>();
        for (Choice choice : choices) {
            String path = choice.path().toLowerCase(Locale.ROOT);
            if (words.stream().allMatch(path::contains)) {
                matching.add(choice);
            }
        }
        return matching;
    }
}
