package org.videotracker.app.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.videotracker.model.asset.Asset;
import org.videotracker.model.command.AssetCommand.PutAsset;
import org.videotracker.model.command.ChainCommand.CreateChain;
import org.videotracker.model.command.ChainCommand.InsertEntry;
import org.videotracker.model.command.Command;
import org.videotracker.model.command.ParameterCommand.SetParameter;
import org.videotracker.model.command.PatternCommand.DeletePattern;
import org.videotracker.model.command.PatternCommand.PutPattern;
import org.videotracker.model.command.SequencerCommand.BindChain;
import org.videotracker.model.command.SequencerCommand.BindPattern;
import org.videotracker.model.module.Catalog;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.Value;
import org.videotracker.model.parameter.ParameterAddress;
import org.videotracker.model.parameter.ParameterAddress.OfProject;
import org.videotracker.model.parameter.ParameterAddress.OfTransport;
import org.videotracker.model.pattern.Chain;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.session.Session;
import org.videotracker.model.transport.Quantum;

/** The performance of the demo, as the commands that make it out of a new session. */
public final class DemoSet {
    /** The tempo in beats per minute; four of them make a bar. */
    public static final double BPM = 124;

    /** How many bars the performance has unless somebody asks for another number. */
    public static final int BARS = Form.BARS;

    /** The most bars that the chains have room for: half an hour. */
    public static final int MAX_BARS = 1000;

    private DemoSet() {}

    /**
     * The commands, to be applied in their order as one batch. The trackers play exactly as many bars as asked, and
     * would begin again then.
     *
     * @param begun a session as {@link org.videotracker.model.session.NewSession#create} makes it
     * @param catalog where the types of new modules come from
     * @param ids gives an identity that was never used at each call
     * @param clips the user's clips in their order; may be empty
     * @param generated what was generated beside them, see {@link Material#beside}; what is missing is left out
     * @param bars 1..{@value #MAX_BARS}
     * @param seed what chance is drawn from
     */
    public static List<Command> commands(
            Session begun,
            Catalog catalog,
            Supplier<ModuleId> ids,
            List<Asset> clips,
            List<Asset> generated,
            int bars,
            long seed) {
        if (bars < 1 || bars > MAX_BARS || clips.isEmpty() && generated.isEmpty()) {
            throw new IllegalArgumentException("a performance has 1.." + MAX_BARS + " bars and at least one clip");
        }
        Cast cast = Cast.of(clips, generated);
        Rig rig = new Rig(catalog, ids);
        rig.then(set(new OfProject("name"), Value.of("videoTracker demo")));
        rig.then(set(new OfProject("seed"), Value.of(seed)));
        rig.then(set(new OfTransport("bpm"), Value.of(BPM)));
        Stream.concat(clips.stream(), generated.stream()).forEach(asset -> rig.then(new PutAsset(asset)));
        Stage stage = Stage.build(rig, begun, cast);
        Locks locks = Locks.of(rig.type("MultiSampler"));
        PictureParts pictures =
                new PictureParts(locks, Math.max(1, cast.scenes().size()));
        List<Command> commands = new ArrayList<>(rig.commands());
        commands.addAll(part("beat", stage.beat(), DrumParts.beat(), filled(cast.drums()), bars));
        commands.addAll(part("hats", stage.hats(), DrumParts.percussion(), filled(cast.drums()), bars));
        commands.addAll(part("bass", stage.bass(), ToneParts.bass(), filled(cast.bass()), bars));
        commands.addAll(part("synth", stage.synth(), ToneParts.synth(locks), filled(cast.synths()), bars));
        commands.addAll(part("scenes", stage.scenes(), pictures.scenes(), filled(cast.scenes()), bars));
        commands.addAll(part("words", stage.words(), pictures.words(), filled(cast.words()), bars));
        commands.addAll(unusedPatterns(begun, commands));
        return List.copyOf(commands);
    }

    /** The empty patterns that trackers begin with are of no use to anybody: the commands that delete them. */
    private static List<Command> unusedPatterns(Session begun, List<Command> commands) {
        Session session = begun;
        for (Command command : commands) {
            try {
                session = command.apply(session);
            } catch (RejectedException rejected) {
                throw new IllegalStateException(
                        command.describe() + " does not fit: " + rejected.getMessage(), rejected);
            }
        }
        Set<String> written = commands.stream()
                .filter(PutPattern.class::isInstance)
                .map(command -> ((PutPattern) command).name())
                .collect(Collectors.toSet());
        return session.patterns().keySet().stream()
                .filter(pattern -> !written.contains(pattern))
                .<Command>map(DeletePattern::new)
                .toList();
    }

    private static Command set(ParameterAddress address, Value value) {
        return new SetParameter(address, value);
    }

    private static IntPredicate filled(List<Optional<Cast.Slot>> slots) {
        return slot -> slot < slots.size() && slots.get(slot).isPresent();
    }

    private static List<Command> part(String chain, ModuleId tracker, Part part, IntPredicate filled, int bars) {
        List<Command> commands = new ArrayList<>();
        Map<String, Grid> inOrder = new TreeMap<>(part.patterns());
        inOrder.forEach((name, grid) -> commands.add(new PutPattern(name, grid.pattern(filled))));
        Chain order = Form.chain(part.order(), bars);
        commands.add(new CreateChain(Optional.of(chain)));
        order.entries().forEach(entry -> commands.add(new InsertEntry(chain, Optional.empty(), entry)));
        commands.add(new BindPattern(tracker, order.entries().getFirst().pattern(), Optional.of(Quantum.NOW)));
        commands.add(new BindChain(tracker, chain, Optional.of(Quantum.NOW)));
        return commands;
    }
}
