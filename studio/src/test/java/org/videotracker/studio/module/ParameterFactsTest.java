package org.videotracker.studio.module;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.videotracker.model.command.ParameterCommand.SetParameter;
import org.videotracker.model.link.Link;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleType;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.module.Parameter.Kind;
import org.videotracker.model.module.Value;
import org.videotracker.model.parameter.ParameterAddress;
import org.videotracker.model.parameter.ParameterAddress.OfLink;
import org.videotracker.model.parameter.ParameterAddress.OfModule;
import org.videotracker.model.parameter.ParameterAddress.OfStep;
import org.videotracker.model.parameter.ParameterAddress.OfTransport;
import org.videotracker.model.session.Session;
import org.videotracker.model.transport.Transport;

class ParameterFactsTest {
    private final Session session = withOneOfEach();

    private static Session withOneOfEach() {
        Session session = Desk.fresh();
        for (ModuleType type : Desk.CATALOG.types()) {
            session = session.with(Module.of(Desk.id(), "one" + type.name(), type));
        }
        return session;
    }

    private List<ParameterAddress> everything() {
        List<ParameterAddress> all = new ArrayList<>();
        for (Module module : session.modules().inOrder()) {
            module.type().parameters().forEach(p -> all.add(new OfModule(module.id(), p.name())));
        }
        for (Link link : session.links().all()) {
            Link.parametersOf(link.signal()).forEach(p -> all.add(new OfLink(link.id(), p.name())));
        }
        Transport.PARAMETERS.forEach(p -> all.add(new OfTransport(p.name())));
        all.add(new OfStep("P0", 3, "note"));
        return all;
    }

    /** A value that it does not have at first. */
    private static Value another(Parameter parameter) {
        if (parameter.kind() == Kind.TEXT) {
            return Value.of(parameter.numbers().isPresent() ? "0.125 1" : "a \"b\"");
        }
        double initial = parameter.initial().asNumber();
        double wanted = parameter.kind() == Kind.FLOAT ? (parameter.min() + parameter.max()) / 3 : parameter.max();
        return Value.of(parameter.clamp(wanted == initial ? parameter.min() : wanted));
    }

    @Test
    void theLineOfLuaSetsWhatTheControlShows() {
        for (ParameterAddress address : everything()) {
            ParameterFacts facts = ParameterFacts.of(session, address).orElseThrow();
            Session changed = Desk.apply(
                    session, new SetParameter(address, another(facts.parameter().orElseThrow())));
            assertThat(changed).as(facts.path()).isNotEqualTo(session);

            String line = ParameterFacts.of(changed, address).orElseThrow().luaLine();

            assertThat(Desk.run(session, line)).as(line).isEqualTo(changed);
        }
    }

    @Test
    void theLineOfAReadOutAsksForIt() {
        ParameterAddress out = Desk.at(session, "oneLFO.out");
        ParameterFacts facts = ParameterFacts.of(session, out).orElseThrow();
        assertThat(facts.range()).isEqualTo("0 to 1");
        assertThat(facts.initial()).isEmpty();
        assertThat(Desk.run(session, facts.luaLine())).isEqualTo(session);
    }

    @Test
    void theTipHasPathRangeDefaultAndWhatMovesIt() {
        Session mapped = Desk.run(session, "map('oneLFO.out', 'multiSampler1.masterVolume')");
        ParameterFacts facts = ParameterFacts.of(mapped, Desk.at(mapped, "multiSampler1.masterVolume"))
                .orElseThrow();

        ParameterTip tip = ParameterTip.of(facts);

        assertThat(tip.path()).isEqualTo("multiSampler1.masterVolume");
        assertThat(tip.sentences())
                .containsExactly("The gain of all voices.", "Range: 0 to 2; default 1", "Moved by oneLFO.out");
        assertThat(tip.luaLine()).isEqualTo("setParam(\"multiSampler1\", \"masterVolume\", 1)");
    }

    @Test
    void thereIsNothingToSayOfAValueThatIsGone() {
        assertThat(ParameterFacts.of(session, new OfModule(Desk.id(), "masterVolume")))
                .isEmpty();
        assertThat(ParameterFacts.of(session, new OfStep("none", 0, "note"))).isEmpty();
    }
}
