package org.videotracker.studio.rolling;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.ModuleType.Capability;
import org.videotracker.model.session.Session;
import org.videotracker.studio.panel.Panel;

/** The sampler that what is kept goes to: the one whose panel had the keyboard last, else the first. UI thread. */
final class SamplerChoice {
    private String seen = "";
    private @Nullable ModuleId last;

    /** Looks which panel has the keyboard. @param panel its id */
    void follow(Session session, String panel) {
        if (panel.equals(seen)) {
            return;
        }
        seen = panel;
        for (Module module : session.modules().all()) {
            if (module.type().can(Capability.HOLDS_SAMPLES) && panel.equals(Panel.idOf(module.id()))) {
                last = module.id();
            }
        }
    }

    /** The sampler; empty where there is none. */
    Optional<Module> of(Session session) {
        ModuleId wanted = last;
        Optional<Module> known =
                wanted == null ? Optional.empty() : session.modules().get(wanted);
        return known.isPresent()
                ? known
                : session.modules().inOrder().stream()
                        .filter(module -> module.type().can(Capability.HOLDS_SAMPLES))
                        .findFirst();
    }
}
