package org.videotracker.studio.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.model.asset.Asset;
import org.videotracker.model.asset.AssetId;
import org.videotracker.model.command.AssetCommand.PutAsset;
import org.videotracker.model.command.LinkCommand.Connect;
import org.videotracker.model.command.ModuleCommand.AddModule;
import org.videotracker.model.command.SampleCommand.AddSample;
import org.videotracker.model.command.SequencerCommand.BindPattern;
import org.videotracker.model.link.LinkId;
import org.videotracker.model.link.PortRef;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.pattern.Column;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.session.Session;
import org.videotracker.studio.cell.CellKind;

/** What the cells of a column take follows from what the pattern triggers: ST-01. */
class GridColumnTest {
    private static final ModuleId SEQUENCER = new ModuleId(new UUID(0, 1));
    private static final ModuleId SAMPLER = new ModuleId(new UUID(0, 2));

    private static Session session(int samples) {
        Session session = Grids.with(StepPattern.empty(4)
                .withColumns(List.of(
                        new Column("index", true),
                        new Column("attackMs", false),
                        new Column("playStyle", false),
                        new Column("unknown", false))));
        session = Grids.applied(
                session,
                List.of(
                        new AddModule(SEQUENCER, type("TrackerSequencer"), Optional.of("beat"), false),
                        new AddModule(SAMPLER, type("MultiSampler"), Optional.of("drums"), false),
                        new Connect(
                                new LinkId(new PortRef(SEQUENCER, "trigger_out"), new PortRef(SAMPLER, "trigger_in")),
                                false),
                        new BindPattern(SEQUENCER, "P0", Optional.empty())));
        for (int i = 0; i < samples; i++) {
            AssetId asset = new AssetId("0".repeat(31) + i);
            session = Grids.applied(
                    session,
                    List.of(
                            new PutAsset(new Asset(
                                    asset,
                                    "a" + i,
                                    "",
                                    Optional.of(new Asset.Sound("a", "a", 100, 2, 48_000)),
                                    Optional.empty())),
                            new AddSample(SAMPLER, asset, Optional.empty())));
        }
        return session;
    }

    private static org.videotracker.model.module.ModuleType type(String name) {
        return BuiltInModules.catalog().type(name).orElseThrow();
    }

    @Test
    void theIndexReachesToTheLastSampleOfTheConnectedSampler() {
        CellKind index = Grids.column(session(3), "index").kind();
        assertThat(index.nearest(99)).isEqualTo(2);
        assertThat(index.show(2)).isEqualTo("03");
        assertThat(index.holds(3)).isFalse();
    }

    @Test
    void withoutSamplesTheIndexIsThatOfMidi() {
        assertThat(Grids.column(session(0), "index").kind().nearest(999)).isEqualTo(127);
    }

    @Test
    void aLockHasTheRangeOfTheModulesOwnParameter() {
        CellKind attack = Grids.column(session(1), "attackMs").kind();
        assertThat(attack.nearest(1e9))
                .isEqualTo(type("MultiSampler")
                        .lockParameter("attackMs")
                        .orElseThrow()
                        .max());
        assertThat(Grids.column(session(1), "playStyle").kind().show(1)).isEqualTo("LOOP");
    }

    @Test
    void aLockThatNoModuleHasKeepsItsColumn() {
        assertThat(Grids.column(session(1), "unknown").kind().nearest(5)).isEqualTo(1);
    }

    @Test
    void whatEveryStepHasIsShownOnlyWhereItSaysSomething() {
        GridColumn index = Grids.column(session(1), "index");
        assertThat(index.isShown(Step.REST)).isFalse();
        assertThat(index.isShown(Step.of(0))).isTrue();
        assertThat(index.value(Step.REST)).isNaN();
    }
}
