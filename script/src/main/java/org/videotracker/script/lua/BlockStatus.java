package org.videotracker.script.lua;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.videotracker.script.lua.roster.Block;
import org.videotracker.script.lua.roster.Callback;
import org.videotracker.script.lua.roster.Owner;
import org.videotracker.script.lua.roster.Roster;

/**
 * A block, for those who show it.
 *
 * @param name its name
 * @param script the script that it is written in
 * @param line the line that the version in force began on
 * @param state whether it is heard
 * @param version which evaluation of it is in force, from 1 on
 * @param evaluations how often it was evaluated; more than {@code version} if the last ones failed
 * @param callbacks how many callbacks it has
 * @param failures the most failures in a row that any of these has had
 */
public record BlockStatus(
        String name,
        String script,
        int line,
        Block.State state,
        int version,
        int evaluations,
        int callbacks,
        int failures) {

    static List<BlockStatus> of(Roster roster) {
        List<BlockStatus> all = new ArrayList<>();
        for (Block block : roster.blocks().values()) {
            List<Callback> callbacks = roster.callbacksOf(new Owner.OfBlock(block.name()));
            Optional<Integer> failures =
                    callbacks.stream().map(Callback::failures).max(Integer::compare);
            Block.Version version = block.version();
            all.add(new BlockStatus(
                    block.name(),
                    version.script(),
                    version.line(),
                    block.state(),
                    version.number(),
                    block.evaluations(),
                    callbacks.size(),
                    failures.orElse(0)));
        }
        return List.copyOf(all);
    }
}
