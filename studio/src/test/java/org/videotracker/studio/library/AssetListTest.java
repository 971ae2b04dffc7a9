package org.videotracker.studio.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.videotracker.studio.library.Assets.both;
import static org.videotracker.studio.library.Assets.id;
import static org.videotracker.studio.library.Assets.session;
import static org.videotracker.studio.library.Assets.sound;
import static org.videotracker.studio.library.Assets.video;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.model.asset.Asset;
import org.videotracker.model.command.ModuleCommand;
import org.videotracker.model.command.SampleCommand;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.session.Session;

class AssetListTest {
    private final AssetList list = new AssetList();

    private List<String> lines(Session session) {
        return lines(session, Set.of());
    }

    private List<String> lines(Session session, Set<org.videotracker.model.asset.AssetId> missing) {
        list.follow(session, missing);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            lines.add(
                    switch (list.row(i)) {
                        case FolderRow folder -> "  ".repeat(folder.level()) + "[" + folder.shown() + "]";
                        case AssetRow row ->
                            "  ".repeat(row.level()) + row.asset().name();
                    });
        }
        return lines;
    }

    private static Session drums() {
        return session(
                sound(1, "kick 10", "Drums", 0.3),
                sound(2, "kick 2", "Drums", 0.4),
                both(3, "dancer", "Clips/Night", 12),
                sound(4, "hum", "", 60),
                video(5, "rain", "Clips", 8));
    }

    @Test
    void whatHasNoFolderComesFirstAndThenTheFoldersWithTheirsInNaturalOrder() {
        assertThat(lines(drums()))
                .containsExactly(
                        "hum",
                        "[Clips  (2)]",
                        "  rain",
                        "  [Night  (1)]",
                        "    dancer",
                        "[Drums  (2)]",
                        "  kick 2",
                        "  kick 10");
    }

    @Test
    void aClosedFolderHidesWhatIsInItUntilItIsOpenedAgain() {
        lines(drums());
        list.toggle("Clips");
        assertThat(lines(drums())).containsExactly("hum", "[Clips  (2)]", "[Drums  (2)]", "  kick 2", "  kick 10");
        list.toggle("Clips");
        assertThat(lines(drums())).contains("    dancer");
    }

    @Test
    void everyWordIsLookedForInNamesAndFoldersInAnyCaseAndInClosedFoldersToo() {
        list.toggle("Drums");
        list.show(AssetFilter.ALL.searching(" 10 DRUM"));
        assertThat(lines(drums())).containsExactly("[Drums  (1)]", "  kick 10");
        assertThat(list.listed()).isEqualTo(1);
        assertThat(list.total()).isEqualTo(5);
        list.show(AssetFilter.ALL);
        assertThat(lines(drums())).contains("[Drums  (2)]").doesNotContain("  kick 10");
    }

    @Test
    void kindsAreToldApartByWhatAssetsConsistOf() {
        Session session = session(sound(1, "s", "", 1), video(2, "v", "", 1), both(3, "b", "", 1));
        list.show(AssetFilter.ALL.of(AssetFilter.Kind.WITH_SOUND));
        assertThat(lines(session)).containsExactly("b", "s");
        list.show(AssetFilter.ALL.of(AssetFilter.Kind.WITH_PICTURES));
        assertThat(lines(session)).containsExactly("b", "v");
        list.show(AssetFilter.ALL.of(AssetFilter.Kind.ONLY_SOUND));
        assertThat(lines(session)).containsExactly("s");
        list.show(AssetFilter.ALL.of(AssetFilter.Kind.ONLY_PICTURES));
        assertThat(lines(session)).containsExactly("v");
    }

    @Test
    void theSameOrderAskedForAgainRunsTheOtherWay() {
        Session session = session(sound(1, "a", "", 3), sound(2, "b", "", 1), sound(3, "c", "", 1));
        list.show(list.filter().by(AssetFilter.Order.LENGTH));
        assertThat(lines(session)).containsExactly("b", "c", "a");
        list.show(list.filter().by(AssetFilter.Order.LENGTH));
        assertThat(lines(session)).containsExactly("a", "b", "c");
    }

    @Test
    void whatSamplesPlayIsInUseAndTheRestIsNot() throws RejectedException {
        ModuleId sampler = new ModuleId(UUID.randomUUID());
        Session session = new ModuleCommand.AddModule(
                        sampler,
                        BuiltInModules.catalog().type("MultiSampler").orElseThrow(),
                        Optional.of("drums"),
                        false)
                .apply(session(sound(1, "kick", "", 1), sound(2, "snare", "", 1)));
        session = new SampleCommand.AddSample(sampler, id(1), Optional.empty()).apply(session);
        session = new SampleCommand.AddSample(sampler, id(1), Optional.empty()).apply(session);
        list.show(AssetFilter.ALL.of(AssetFilter.State.IN_USE));
        assertThat(lines(session)).containsExactly("kick");
        assertThat(list.row(id(1)).uses()).isEqualTo(2);
        list.show(AssetFilter.ALL.of(AssetFilter.State.UNUSED));
        assertThat(lines(session)).containsExactly("snare");
        assertThat(AssetUses.of(session, id(1)))
                .extracting(AssetUses.Use::slot, AssetUses.Use::moduleName)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(0, "drums"),
                        org.assertj.core.groups.Tuple.tuple(1, "drums"));
    }

    @Test
    void whatIsMissingIsMarkedAndCanBeListedAlone() {
        Session session = session(sound(1, "here", "", 1), sound(2, "gone", "", 1));
        list.show(AssetFilter.ALL.of(AssetFilter.State.MISSING));
        assertThat(lines(session)).isEmpty();
        assertThat(lines(session, Set.of(id(2)))).containsExactly("gone");
    }

    @Test
    void anImportAddsItsLineAndLeavesTheOthersTheVerySame() {
        Session before = drums();
        list.follow(before, Set.of());
        AssetRow hum = list.row(id(4));
        assertThat(lines(before.withAsset(sound(6, "kick 3", "Drums", 1))))
                .endsWith("  kick 2", "  kick 3", "  kick 10");
        assertThat(list.row(id(4))).isSameAs(hum);
        assertThat(lines(before)).doesNotContain("  kick 3");
    }

    @Test
    void nothingIsDoneWhileNothingChanges() {
        Session session = drums();
        list.follow(session, Set.of());
        long revision = list.revision();
        list.follow(session, Set.of());
        list.follow(session.with(session.transport()), Set.of());
        assertThat(list.revision()).isEqualTo(revision);
    }

    @Test
    void anEmptyFolderStaysWhereItWasMade() {
        list.keep("Later/Loud");
        assertThat(lines(session(sound(1, "a", "", 1)))).containsExactly("a", "[Later  (0)]", "  [Loud  (0)]");
        assertThat(list.folders()).containsExactly("Later", "Later/Loud");
        list.forget("Later");
        assertThat(lines(session(sound(1, "a", "", 1)))).containsExactly("a");
    }

    @Test
    void aFolderHasWhatLiesInItAndBelowItAndNotItsNamesake() {
        Session session = session(sound(1, "a", "X", 1), sound(2, "b", "X/Y", 1), sound(3, "c", "Xtra", 1));
        list.follow(session, Set.of());
        assertThat(list.in("X")).extracting(Asset::name).containsExactly("a", "b");
    }

    @Test
    void lengthsAreReadAsPeopleReadThem() {
        assertThat(AssetRow.length(0.04)).isEqualTo("0:00.0");
        assertThat(AssetRow.length(7.26)).isEqualTo("0:07.3");
        assertThat(AssetRow.length(59.97)).isEqualTo("1:00");
        assertThat(AssetRow.length(725)).isEqualTo("12:05");
        assertThat(AssetRow.length(3725)).isEqualTo("1:02:05");
    }
}
