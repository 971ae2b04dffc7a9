package org.videotracker.script.lua;

import java.util.List;
import java.util.Optional;
import org.videotracker.engine.command.Batch;
import org.videotracker.script.lua.roster.RosterEdit;

/**
 * What a run wants, ready to be sent.
 *
 * @param batch what it does to the session; absent if nothing
 * @param edits what it does to the roster at the same time
 * @param when it takes effect
 * @param isOfScript whether a script wants it and not a callback: then later scripts do not overtake it
 */
record Submission(Optional<Batch> batch, List<RosterEdit> edits, When when, boolean isOfScript) {}
