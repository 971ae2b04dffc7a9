package org.videotracker.studio.modulation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.videotracker.model.parameter.Mapping;
import org.videotracker.model.parameter.ParameterAddress;
import org.videotracker.model.session.Session;
import org.videotracker.studio.module.ChoiceList;
import org.videotracker.studio.module.MappingChoices;
import org.videotracker.studio.module.MappingChoices.Choice;
import org.videotracker.studio.module.ParameterFacts;
import org.videotracker.studio.ui.Ui;

/** Chooses the two ends of a mapping, one after the other: first what moves, then what is moved. UI thread. */
public final class MappingPicker {
    private final ChoiceList list = new ChoiceList();
    private Set<ParameterAddress> targets = Set.of();
    private @Nullable ParameterAddress source;
    private String sourcePath = "";

    /** Begins with what may be chosen. */
    public void begin(Session session, List<ParameterAddress> sources, List<ParameterAddress> allowedTargets) {
        source = null;
        targets = new HashSet<>(allowedTargets);
        list.begin(MappingChoices.of(session, sources));
    }

    /** Draws it in a pop-up. Returns the ends when both are chosen. */
    public Optional<Mapping.Id> draw(Ui ui, Session session) {
        if (source == null) {
            ui.text("What is to move something?");
            list.draw(ui).ifPresent(chosen -> choose(session, chosen));
            return Optional.empty();
        }
        ui.mono(sourcePath);
        ui.text("What is it to move?");
        ParameterAddress from = source;
        return list.draw(ui).map(chosen -> new Mapping.Id(from, chosen));
    }

    private void choose(Session session, ParameterAddress chosen) {
        source = chosen;
        sourcePath =
                ParameterFacts.of(session, chosen).map(ParameterFacts::path).orElse("");
        List<Choice> possible = MappingChoices.targetsOf(session, chosen).stream()
                .filter(choice -> targets.contains(choice.address()))
                .toList();
        list.begin(possible);
    }
}
