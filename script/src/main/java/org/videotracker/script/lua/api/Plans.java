package org.videotracker.script.lua.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.videotracker.engine.event.HandTrigger;
import org.videotracker.model.command.Command;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.rejection.Rejection;
import org.videotracker.model.rejection.Rejection.Code;
import org.videotracker.model.transport.Quantum;
import org.videotracker.script.lua.roster.Callback;
import org.videotracker.script.lua.roster.Cue;
import org.videotracker.script.lua.roster.Owner;
import org.videotracker.script.lua.roster.Roster;
import org.videotracker.script.lua.roster.RosterEdit;
import org.videotracker.script.lua.runtime.ScriptError;
import org.videotracker.script.lua.runtime.ScriptFunction;

/**
 * What a run wants beyond edits of the session: what it leaves standing, when its edits are due, and what of it is due apart. As
 * with a session, nobody sees it before the run has ended well. Owned by the thread that runs the script.
 */
public final class Plans {
    /** More voices than sound at once, and well within what can wait to be played. */
    private static final int MOST_TRIGGERS = 256;

    private final Occasion occasion;
    private final List<RosterEdit> edits = new ArrayList<>();
    private final List<HandTrigger> triggers = new ArrayList<>();
    private final List<Later> later = new ArrayList<>();
    private final List<ScriptError> warnings = new ArrayList<>();
    private final Set<String> blocks = new HashSet<>();
    private Map<String, Owner> writers = new HashMap<>();
    private Roster roster;
    private Owner owner = new Owner.OfUnit("", "", 0);
    private Owner unit = owner;
    private Set<ModuleId> named = new HashSet<>();
    private Quantum quantum = Quantum.NOW;
    private Optional<Owner> quantisedBy = Optional.empty();
    private Optional<Travel> travel = Optional.empty();

    Plans(Occasion occasion) {
        this.occasion = occasion;
        roster = occasion.roster();
    }

    Occasion occasion() {
        return occasion;
    }

    /** What stands, as the script has made it so far. */
    public Roster roster() {
        return roster;
    }

    /** What the script does to the roster, in its order. */
    public List<RosterEdit> edits() {
        return List.copyOf(edits);
    }

    /** The notes that begin with the edits of the run. */
    public List<HandTrigger> triggers() {
        return List.copyOf(triggers);
    }

    /** What is due apart. */
    public List<Later> later() {
        return List.copyOf(later);
    }

    /** What went wrong without ending the run. */
    public List<ScriptError> warnings() {
        return List.copyOf(warnings);
    }

    /** The blocks that the run has evaluated, well or not. */
    public Set<String> blocks() {
        return Set.copyOf(blocks);
    }

    /** The statements that have written patterns, by the names of those. */
    public Map<String, Owner> writers() {
        return Map.copyOf(writers);
    }

    /** Says that the present statement, or that of the block whose callback is called, has written a pattern. */
    void wrote(String pattern) {
        Owner statement =
                unit instanceof Owner.OfBlock(String name) && roster.blocks().containsKey(name)
                        ? roster.blocks().get(name).maker()
                        : unit;
        writers.put(pattern, statement);
    }

    /** The boundary that the edits of the run wait for. */
    public Quantum quantum() {
        return quantum;
    }

    /** What the run wants of the history. */
    public Optional<Travel> travel() {
        return travel;
    }

    /** From now on it is this statement, or the block of this callback, that makes things. */
    public void begin(Owner newOwner) {
        owner = newOwner;
        unit = newOwner;
    }

    public void edit(RosterEdit edit) {
        edits.add(edit);
        roster = edit.apply(roster, occasion.moment().beat());
    }

    void warn(ScriptError warning) {
        warnings.add(warning);
    }

    /** The boundary that the edits of the run wait for if it asks for none. */
    public void quantiseUsually(Quantum usual) {
        quantum = usual;
    }

    /** Lets the edits of the run wait for a boundary, since the present statement says so. */
    void quantise(Quantum newQuantum) {
        quantum = newQuantum;
        quantisedBy = Optional.of(unit);
    }

    /** The statement that asked for the boundary; empty if none did. */
    public Optional<Owner> quantisedBy() {
        return quantisedBy;
    }

    /** Lets a note begin with the edits of the run. */
    void trigger(HandTrigger trigger) throws RejectedException {
        int all = triggers.size()
                + later.stream().mapToInt(part -> part.triggers().size()).sum();
        if (all == MOST_TRIGGERS) {
            throw RejectedException.of(Code.LIMIT, "A run triggers at most " + MOST_TRIGGERS + " notes.");
        }
        triggers.add(trigger);
    }

    void travel(Travel wanted) {
        travel = Optional.of(wanted);
    }

    /** Says that a module is named by what is evaluated. */
    void name(ModuleId module) {
        named.add(module);
    }

    /** Lets a callback stand, and gives its number. */
    long add(Cue cue, ScriptFunction function) throws RejectedException {
        if (roster.callbacks().size() >= occasion.mostCallbacks()) {
            throw new RejectedException(new Rejection(
                    Code.LIMIT,
                    "There are " + roster.callbacks().size() + " callbacks, which is the most there can be.",
                    "Cancel those that are no longer needed, and make none in a callback that is called often."));
        }
        long id = occasion.callbackIds().getAsLong();
        edit(new RosterEdit.Add(new Callback(id, owner, cue, function)));
        return id;
    }

    /** Where the plans were. */
    record Mark(
            int edits,
            int triggers,
            int later,
            int warnings,
            Roster roster,
            Owner owner,
            Set<ModuleId> named,
            Map<String, Owner> writers,
            Quantum quantum) {}

    Mark mark() {
        return new Mark(
                edits.size(),
                triggers.size(),
                later.size(),
                warnings.size(),
                roster,
                owner,
                named,
                Map.copyOf(writers),
                quantum);
    }

    /** From here on it is a block that makes things, and names modules. */
    void beginBlock(String name) {
        blocks.add(name);
        owner = new Owner.OfBlock(name);
        named = new HashSet<>();
    }

    /** The modules that a block has named; they count for what it is written in too. */
    Set<ModuleId> endBlock(Mark before) {
        Set<ModuleId> inner = named;
        owner = before.owner;
        named = before.named;
        named.addAll(inner);
        return Set.copyOf(inner);
    }

    /** The statement that is being evaluated. */
    Owner unit() {
        return unit;
    }

    /** Takes back what was planned since, but for the knowledge that blocks were there. */
    void restore(Mark mark) {
        edits.subList(mark.edits, edits.size()).clear();
        triggers.subList(mark.triggers, triggers.size()).clear();
        later.subList(mark.later, later.size()).clear();
        warnings.subList(mark.warnings, warnings.size()).clear();
        roster = mark.roster;
        owner = mark.owner;
        named = mark.named;
        writers = new HashMap<>(mark.writers);
        quantum = mark.quantum;
    }

    /** Lets what was planned since be due apart, together with some commands. */
    void cut(Mark mark, Quantum newQuantum, List<Command> commands) {
        List<RosterEdit> takenEdits = edits.subList(mark.edits, edits.size());
        List<HandTrigger> takenTriggers = triggers.subList(mark.triggers, triggers.size());
        later.add(new Later(newQuantum, commands, takenTriggers, takenEdits));
        takenEdits.clear();
        takenTriggers.clear();
        roster = mark.roster;
    }
}
