package org.videotracker.studio.module;

import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.module.Value;
import org.videotracker.model.parameter.ParameterAddress;
import org.videotracker.studio.cell.CellKind;
import org.videotracker.studio.cell.LogarithmicCell;
import org.videotracker.studio.frame.Moment;

/** What a control shows of a parameter, kept until the session changes, so that a picture in which nothing changes makes no garbage. UI thread. */
final class ShownParameter {
    final ParameterAddress address;
    private long version = -1;
    private Optional<ParameterFacts> facts = Optional.empty();
    private String label = "";
    private String text = "";
    private @Nullable CellKind kind;

    ShownParameter(ParameterAddress address) {
        this.address = address;
    }

    /** Whether it is there. */
    boolean refresh(Moment now) {
        if (version != now.version()) {
            version = now.version();
            facts = ParameterFacts.of(now.session(), address);
            kind = facts.flatMap(ParameterFacts::parameter)
                    .filter(Parameter::isNumeric)
                    .map(ParameterKind::of)
                    .orElse(null);
            label = facts.flatMap(ParameterFacts::parameter)
                    .map(ParameterWords::label)
                    .orElse("");
            text = facts.flatMap(there -> there.parameter()
                            .flatMap(parameter -> there.base().map(base -> text(parameter, base, kind))))
                    .orElse("--");
        }
        return facts.isPresent() && facts.get().parameter().isPresent();
    }

    /** Short times have more decimals than other numbers: what a step changes can be seen. */
    private static String text(Parameter parameter, Value base, @Nullable CellKind kind) {
        if (parameter.kind() == Parameter.Kind.ENUM) {
            return ParameterWords.option(ValueText.of(parameter, base));
        }
        return kind instanceof LogarithmicCell && base instanceof Value.Numeric(double number)
                ? kind.show(number) + " " + parameter.unit()
                : ValueText.of(parameter, base);
    }

    Parameter parameter() {
        return facts.flatMap(ParameterFacts::parameter).orElseThrow();
    }

    /** Its name in words. */
    String label() {
        return label;
    }

    /** The base value as it is shown. */
    String text() {
        return text;
    }

    /** How it is edited; null for a text. */
    @Nullable
    CellKind kind() {
        return kind;
    }

    /** The base value; empty for a text and for what is not set. */
    OptionalDouble number() {
        return facts.isPresent()
                        && facts.get().base().isPresent()
                        && facts.get().base().get() instanceof Value.Numeric(double number)
                ? OptionalDouble.of(number)
                : OptionalDouble.empty();
    }

    boolean isMoved() {
        return facts.isPresent() && !facts.get().movers().isEmpty();
    }

    boolean movesOthers() {
        return facts.isPresent() && facts.get().moved() > 0;
    }
}
