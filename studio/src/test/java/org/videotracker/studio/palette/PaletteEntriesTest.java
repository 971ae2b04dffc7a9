package org.videotracker.studio.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.model.command.Command;
import org.videotracker.model.command.PatternCommand;
import org.videotracker.model.module.Catalog;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.ModuleType.Capability;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.session.NewSession;
import org.videotracker.model.session.Session;
import org.videotracker.studio.key.Action;
import org.videotracker.studio.key.Keymap;
import org.videotracker.studio.palette.PaletteEntry.Kind;

class PaletteEntriesTest {
    private final Catalog catalog = BuiltInModules.catalog();
    private final AtomicLong ids = new AtomicLong();
    private Session session = NewSession.create(catalog, this::id);

    private ModuleId id() {
        return new ModuleId(new UUID(0, ids.incrementAndGet()));
    }

    private List<PaletteEntry> entries() {
        return PaletteEntries.of(session, catalog, Keymap.standard(), this::id);
    }

    private List<String> titles(Kind kind) {
        return entries().stream()
                .filter(entry -> entry.kind() == kind)
                .map(PaletteEntry::title)
                .toList();
    }

    private void choose(String title) throws RejectedException {
        PaletteEntry chosen = entries().stream()
                .filter(entry -> entry.title().equals(title))
                .findFirst()
                .orElseThrow();
        for (Command command : ((Deed.Send) chosen.deed()).commands()) {
            session = command.apply(session);
        }
    }

    @Test
    void modulesThatAreAddedOrRemovedAreFollowed() throws RejectedException {
        choose("add LFO");
        assertThat(titles(Kind.MODULE)).contains("lfo1");
        assertThat(titles(Kind.REMOVE)).contains("remove lfo1");
        choose("remove lfo1");
        assertThat(titles(Kind.MODULE)).doesNotContain("lfo1");
        assertThat(titles(Kind.PARAMETER)).noneMatch(path -> path.startsWith("lfo1."));
    }

    @Test
    void whatIsConnectedCanBeParted() throws RejectedException {
        String route = titles(Kind.ROUTE).getFirst();
        choose(route);
        assertThat(titles(Kind.UNROUTE))
                .contains(route.replace("route", "unroute").replace(" to ", " from "));
    }

    @Test
    void everyEditThatIsOfferedCanBeMade() throws RejectedException {
        choose("add AudioMixer");
        choose("add MultiSampler");
        List<PaletteEntry> edits = entries().stream()
                .filter(entry -> entry.deed() instanceof Deed.Send)
                .toList();
        assertThat(edits).hasSizeGreaterThan(10);
        for (PaletteEntry edit : edits) {
            for (Command command : ((Deed.Send) edit.deed()).commands()) {
                assertThat(command.apply(session)).as(edit.title()).isNotEqualTo(session);
            }
        }
    }

    @Test
    void systemModulesAreNotToBeRemoved() {
        assertThat(titles(Kind.REMOVE)).noneMatch(title -> title.contains("master"));
    }

    @Test
    void parametersBeginALineThatSetsThem() {
        PaletteEntry entry = entries().stream()
                .filter(one -> one.kind() == Kind.PARAMETER)
                .findFirst()
                .orElseThrow();
        String[] path = entry.title().split("\\.");
        assertThat(entry.deed()).isEqualTo(new Deed.BeginLine("set " + path[0] + " " + path[1] + " "));
    }

    @Test
    void everyActionForAllPanelsIsOfferedWithItsKey() {
        assertThat(entries())
                .contains(new PaletteEntry(Kind.ACTION, Action.UNDO.title(), "Ctrl+Z", new Deed.Press(Action.UNDO)))
                .noneMatch(entry -> entry.deed().equals(new Deed.Press(Action.LINE_RUN)));
    }

    @Test
    void aPatternIsShownWhereItIsPlayedOrPlayedWhereItIsNot() throws RejectedException {
        session = new PatternCommand.CreatePattern(Optional.of("verse"), 16).apply(session);
        Module tracker = session.modules().all().stream()
                .filter(module -> module.type().can(Capability.EMITS_TRIGGERS))
                .findFirst()
                .orElseThrow();
        choose("verse in " + tracker.name());
        assertThat(session.bindings().get(tracker.id()).pattern()).isEqualTo("verse");
        assertThat(entries())
                .anyMatch(entry -> entry.title().equals("verse in " + tracker.name())
                        && entry.deed().equals(new Deed.ShowModule(tracker.id())));
    }
}
