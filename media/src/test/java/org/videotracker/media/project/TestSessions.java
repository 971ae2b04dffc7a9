package org.videotracker.media.project;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.videotracker.model.asset.AssetId;
import org.videotracker.model.command.Command;
import org.videotracker.model.command.SampleCommand;
import org.videotracker.model.module.Catalog;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.ModuleType;
import org.videotracker.model.module.ModuleType.Capability;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.module.Value;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.session.ProjectSettings;
import org.videotracker.model.session.Session;

/** Sessions with one sampler. */
public final class TestSessions {
    public static final ModuleType SAMPLER = new ModuleType(
            "MultiSampler",
            ModuleType.Category.INSTRUMENT,
            Set.of(Capability.HOLDS_SAMPLES),
            List.of(),
            List.of(),
            List.of(Parameter.ofFloat("speed", -10, 10, 1, "x", "The rate.")),
            List.of(),
            List.of(),
            "Plays samples.");
    public static final Catalog CATALOG = new Catalog(List.of(SAMPLER), Map.of());
    public static final ModuleId SAMPLER_ID = new ModuleId(new UUID(1, 1));

    /** A session with an empty sampler. */
    public static final Session ONE_SAMPLER = Session.EMPTY.with(Module.of(SAMPLER_ID, "drums", SAMPLER));

    private TestSessions() {}

    public static Session applied(Session session, List<Command> commands) {
        Session changed = session;
        for (Command command : commands) {
            try {
                changed = command.apply(changed);
            } catch (RejectedException refused) {
                throw new AssertionError(command.describe(), refused);
            }
        }
        return changed;
    }

    /** With an asset in the next slot of the sampler. */
    public static Session playing(Session session, AssetId asset) {
        return applied(session, List.of(new SampleCommand.AddSample(SAMPLER_ID, asset, Optional.empty())));
    }

    /** With another title. */
    public static Session titled(String title) {
        return ONE_SAMPLER.with(ONE_SAMPLER.project().with(ProjectSettings.PARAMETERS.getFirst(), Value.of(title)));
    }
}
