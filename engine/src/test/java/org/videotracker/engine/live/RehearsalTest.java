package org.videotracker.engine.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.engine.graph.ModuleKind;
import org.videotracker.engine.sampler.kernel.Kernels;
import org.videotracker.model.command.Command;
import org.videotracker.model.command.ParameterCommand.SetParameter;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.Port.Signal;
import org.videotracker.model.parameter.ParameterAddress.OfSample;
import org.videotracker.model.session.Session;
import org.videotracker.model.session.SystemModules;

class RehearsalTest {
    private static final List<ModuleKind> KINDS = BuiltInModules.kinds(Kernels.scalar());

    @Test
    void noneOfItsEditsIsRejected() {
        assertThatCode(() -> {
                    Session session = Rehearsal.of(KINDS);
                    for (List<Command> edit : RehearsalEdits.of(session)) {
                        for (Command command : edit) {
                            session = command.apply(session);
                        }
                    }
                })
                .doesNotThrowAnyException();
    }

    @Test
    void curvesOverSamplesAreDrawnAndTakenAway() {
        List<SetParameter> edits = RehearsalEdits.of(Rehearsal.of(KINDS)).stream()
                .flatMap(List::stream)
                .filter(SetParameter.class::isInstance)
                .map(SetParameter.class::cast)
                .filter(edit -> edit.address().parameter().endsWith("Curve") && edit.address() instanceof OfSample)
                .toList();

        assertThat(edits).extracting(edit -> edit.address().parameter()).contains("volumeCurve", "speedCurve");
        assertThat(edits.getFirst().value().asText()).isNotEmpty();
        assertThat(edits.getLast().value().asText()).isEmpty();
    }

    @Test
    void thereIsAModuleOfEachTypeAndWhateverCanBeHeardOrSeenIs() {
        Session session = Rehearsal.of(KINDS);
        assertThat(session.modules().all())
                .extracting(module -> module.type().name())
                .containsAll(KINDS.stream().map(kind -> kind.type().name()).toList());
        Module seen = session.modules().named(SystemModules.VIDEO_OUT).orElseThrow();
        assertThat(session.links().into(seen.id()))
                .filteredOn(link -> link.signal() == Signal.VIDEO)
                .extracting(link -> session.modules()
                        .get(link.source().module())
                        .orElseThrow()
                        .type()
                        .name())
                .contains("MultiSampler", "VideoMixer", "Oscilloscope", "Spectrogram");
    }
}
