package org.videotracker.model.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.videotracker.model.command.SessionCommand.AlterSession;
import org.videotracker.model.command.SessionCommand.ReplaceSession;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.session.Session;

/** An edit makes anew only what it changes; all else in the new session is the very same object as in the old one. */
class StructuralSharingTest {

    @Property(tries = 100)
    void whatAnEditDoesNotChangeIsTheSameObject(@ForAll @Size(min = 1, max = 40) List<Long> seeds) {
        for (Edit edit : Edit.sequence(StartSessions.performance(), seeds)) {
            if (!(edit.command() instanceof ReplaceSession || edit.command() instanceof AlterSession)) {
                assertThat(rebuiltModules(edit.before(), edit.after()))
                        .as("modules rebuilt by %s", edit.command())
                        .hasSizeLessThanOrEqualTo(1);
                assertThat(rebuiltPatterns(edit.before(), edit.after()))
                        .as("patterns rebuilt by %s", edit.command())
                        .hasSizeLessThanOrEqualTo(1);
            }
        }
    }

    @Property(tries = 200)
    void anEditThatChangesNothingKeepsEveryPart(@ForAll @Size(min = 1, max = 50) List<Long> seeds) {
        for (Edit edit : Edit.sequence(StartSessions.performance(), seeds)) {
            assertThat(edit.before().sharesAllWith(edit.after()))
                    .as("%s", edit.command())
                    .isEqualTo(edit.before().saysTheSameAs(edit.after()));
        }
    }

    @Test
    void editingOneModuleKeepsEveryOtherModuleAndEveryPattern() {
        Session before = StartSessions.performance();
        Session after = Workbench.on(before).set("drums.attackMs", 12).session();
        ModuleId drums = before.modules().named("drums").orElseThrow().id();

        assertThat(rebuiltModules(before, after)).containsExactly(drums);
        assertThat(rebuiltPatterns(before, after)).isEmpty();
        assertThat(after.patterns()).isSameAs(before.patterns());
        assertThat(after.links()).isSameAs(before.links());
        assertThat(after.chains()).isSameAs(before.chains());
        assertThat(after.assets()).isSameAs(before.assets());
    }

    @Test
    void editingOneStepKeepsEveryOtherPatternAndEveryModule() {
        Session before = StartSessions.performance();
        Session after =
                Workbench.on(before).set("pattern:verse.step[3].index", 7).session();

        assertThat(rebuiltPatterns(before, after)).containsExactly("verse");
        assertThat(after.modules()).isSameAs(before.modules());
        assertThat(((StepPattern) after.patterns().get("verse")).step(2))
                .isSameAs(((StepPattern) before.patterns().get("verse")).step(2));
    }

    private static Set<ModuleId> rebuiltModules(Session before, Session after) {
        Set<ModuleId> rebuilt = new HashSet<>();
        for (Module module : before.modules().all()) {
            Optional<Module> now = after.modules().get(module.id());
            if (now.isPresent() && now.get() != module) {
                rebuilt.add(module.id());
            }
        }
        return rebuilt;
    }

    private static Set<String> rebuiltPatterns(Session before, Session after) {
        Set<String> rebuilt = new HashSet<>();
        for (String name : before.patterns().keySet()) {
            if (after.patterns().containsKey(name)
                    && after.patterns().get(name) != before.patterns().get(name)) {
                rebuilt.add(name);
            }
        }
        return rebuilt;
    }
}
