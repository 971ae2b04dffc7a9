package org.videotracker.script.lua.api;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import org.videotracker.model.module.Catalog;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.session.NewSession;
import org.videotracker.model.session.Session;
import org.videotracker.model.session.SystemModules;

/** What is left of a session when a strict run begins: new system modules, and what is not the script's to remove. */
final class BareSession {
    /** The order in which {@link NewSession} asks for identities. */
    private static final List<String> MASTERS = List.of(
            SystemModules.AUDIO_OUT, SystemModules.VIDEO_OUT, SystemModules.OSCILLOSCOPE, SystemModules.SPECTROGRAM);

    private BareSession() {}

    /** The masters as in a new project, each the same module as before; the library of media; the user's text. */
    static Session of(Session session, Catalog catalog) {
        Deque<ModuleId> ids = new ArrayDeque<>();
        for (String master : MASTERS) {
            ids.add(session.modules().named(master).map(Module::id).orElseGet(() -> new ModuleId(UUID.randomUUID())));
        }
        return NewSession.withSystemModules(catalog, ids::remove)
                .with(session.playback())
                .withAssets(session.assets())
                .withUserScript(session.userScript())
                .withUnknown(session.unknown());
    }
}
