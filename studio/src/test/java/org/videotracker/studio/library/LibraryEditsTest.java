package org.videotracker.studio.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.videotracker.studio.library.Assets.id;
import static org.videotracker.studio.library.Assets.session;
import static org.videotracker.studio.library.Assets.sound;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.media.library.ImportResult;
import org.videotracker.model.asset.Asset;
import org.videotracker.model.command.Command;
import org.videotracker.model.command.ModuleCommand;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.session.Session;

class LibraryEditsTest {
    private final ModuleId sampler = new ModuleId(UUID.randomUUID());

    private Session withSampler(Session session) throws RejectedException {
        return new ModuleCommand.AddModule(
                        sampler,
                        BuiltInModules.catalog().type("MultiSampler").orElseThrow(),
                        Optional.of("drums"),
                        false)
                .apply(session);
    }

    private static Session applied(Session session, List<Command> commands) throws RejectedException {
        Session result = session;
        for (Command command : commands) {
            result = command.apply(result);
        }
        return result;
    }

    private List<String> bank(Session session) {
        return session.modules().get(sampler).orElseThrow().samples().slots().stream()
                .map(slot -> slot.map(sample -> sample.name()).orElse("-"))
                .toList();
    }

    @Test
    void whatIsDroppedOnASamplerReachesItsBankWhetherItWasKnownBeforeOrNot() throws RejectedException {
        Session session = withSampler(session(sound(1, "kick 2", "", 1)));
        ImportResult result = new ImportResult(
                List.of(sound(2, "kick 10", "", 1)), List.of(id(2), id(1)), List.of(), List.of(), List.of(), false);
        Session after = applied(session, LibraryEdits.imported(session, result, Optional.of(sampler)));
        assertThat(bank(after)).containsExactly("kick 2", "kick 10");
        assertThat(after.assets()).hasSize(2);
    }

    @Test
    void aSamplerThatIsGoneByThenKeepsNothingFromTheLibrary() throws RejectedException {
        Session session = session();
        ImportResult result = new ImportResult(
                List.of(sound(2, "kick", "", 1)), List.of(id(2)), List.of(), List.of(), List.of(), false);
        assertThat(applied(session, LibraryEdits.imported(session, result, Optional.of(sampler)))
                        .assets())
                .hasSize(1);
    }

    @Test
    void deletingSaysWhichSamplesPlayItAndTakesThemAwayInTheSameStep() throws RejectedException {
        Session session = withSampler(session(sound(1, "kick", "", 1), sound(2, "hum", "", 1)));
        session = applied(session, LibraryEdits.sent(sampler, List.of(id(1), id(2), id(1))));
        assertThat(LibraryEdits.deletionText(session, List.of(id(1))))
                .isEqualTo("kick leaves the library. The samples that play it go too: drums 1, drums 3."
                        + " Files are kept, so that undo brings it all back.");
        Session after = applied(session, LibraryEdits.deleted(session, List.of(id(1))));
        assertThat(after.assets()).containsOnlyKeys(id(2));
        assertThat(bank(after)).containsExactly("-", "hum");
        assertThat(LibraryEdits.deletionText(after, List.of(id(2)))).contains("drums 2");
        assertThat(LibraryEdits.deletionText(session(sound(5, "x", "", 1)), List.of(id(5))))
                .contains("No sample plays it.");
    }

    @Test
    void aRenamedFolderTakesWhatIsBelowItAlong() throws RejectedException {
        Session session = session(sound(1, "a", "X", 1), sound(2, "b", "X/Y", 1), sound(3, "c", "Xtra", 1));
        AssetList list = new AssetList();
        list.follow(session, java.util.Set.of());
        Session after = applied(session, LibraryEdits.renamedFolder(list.in("X"), "X", "Drums/Old"));
        assertThat(after.assets().values())
                .extracting(Asset::folder)
                .containsExactlyInAnyOrder("Drums/Old", "Drums/Old/Y", "Xtra");
    }

    @Test
    void onlyWhatHoldsSamplesIsOfferedToSendTo() throws RejectedException {
        assertThat(LibraryEdits.samplers(withSampler(session())))
                .extracting(module -> module.name())
                .containsExactly("drums");
    }
}
