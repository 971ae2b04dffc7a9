package org.videotracker.studio.tracker;

import java.util.ArrayList;
import java.util.List;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.session.Session;
import org.videotracker.model.session.StepFields;
import org.videotracker.model.session.Targets;

/**
 * The columns that a pattern could have, from one source.
 *
 * @param source the name of the module that has the parameters, or {@link #INTERNAL}
 * @param choices what can be chosen
 */
record ColumnOffer(String source, List<Choice> choices) {
    /** The source of what every step has. */
    static final String INTERNAL = "Step";

    /**
     * @param parameter the name of the column
     * @param description one sentence
     * @param isThere whether the pattern has it
     */
    record Choice(String parameter, String description, boolean isThere) {}

    /** Everything that a pattern can have as a column: what every step has, then what each module that it triggers offers. */
    static List<ColumnOffer> of(Session session, String pattern, StepPattern grid) {
        List<ColumnOffer> offers = new ArrayList<>();
        offers.add(new ColumnOffer(
                INTERNAL,
                choices(
                        StepFields.FIXED.stream()
                                .filter(field -> StepFields.isColumn(field.name()))
                                .toList(),
                        grid)));
        for (Module module : Targets.ofPattern(session, pattern)) {
            if (!module.type().lockParameters().isEmpty()) {
                offers.add(new ColumnOffer(module.name(), choices(module.type().lockParameters(), grid)));
            }
        }
        return List.copyOf(offers);
    }

    private static List<Choice> choices(List<Parameter> parameters, StepPattern grid) {
        return parameters.stream()
                .map(parameter ->
                        new Choice(parameter.name(), parameter.description(), grid.hasColumn(parameter.name())))
                .toList();
    }

    /** What a column can be changed to: index and note to each other if it has to stay, else any that the pattern has not. */
    static List<Choice> replacements(Session session, String pattern, StepPattern grid, GridColumn column) {
        boolean isTrigger =
                column.parameter().equals("index") || column.parameter().equals("note");
        List<Choice> replacements = new ArrayList<>();
        for (ColumnOffer offer : of(session, pattern, grid)) {
            for (Choice choice : offer.choices()) {
                boolean isTriggerToo =
                        choice.parameter().equals("index") || choice.parameter().equals("note");
                if (!choice.isThere()
                        && (!column.isRequired() || isTrigger && isTriggerToo)
                        && replacements.stream()
                                .noneMatch(known -> known.parameter().equals(choice.parameter()))) {
                    replacements.add(choice);
                }
            }
        }
        return List.copyOf(replacements);
    }
}
