package org.videotracker.model.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.videotracker.model.asset.AssetId;
import org.videotracker.model.link.LinkId;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.ModuleType.Capability;
import org.videotracker.model.module.Port.Signal;
import org.videotracker.model.parameter.Mapping;
import org.videotracker.model.parameter.ParameterAddress;
import org.videotracker.model.pattern.Binding;
import org.videotracker.model.pattern.CyclePattern;
import org.videotracker.model.session.Session;
import org.videotracker.model.session.SystemModules;
import org.videotracker.model.transport.Quantum;

/** A generator for each kind of command. Most of what they make is accepted by the session that they are given. */
final class CommandGenerators {
    private final Map<Class<? extends Command>, Function<Choice, ? extends Command>> byKind = new LinkedHashMap<>();

    CommandGenerators() {
        assets();
        modules();
        links();
        samples();
        parameters();
        patterns();
        steps();
        columns();
        chains();
        sequencers();
        transport();
    }

    Set<Class<? extends Command>> kinds() {
        return byKind.keySet();
    }

    /** The command that a seed means in a session. */
    Command command(Session session, long seed) {
        Choice choice = new Choice(session, seed);
        return command(choice.oneOf(CommandFamily.KINDS), choice);
    }

    Command command(Class<? extends Command> kind, Choice choice) {
        Function<Choice, ? extends Command> generator = byKind.get(kind);
        if (generator == null) {
            throw new AssertionError("No generator makes " + kind.getName());
        }
        return generator.apply(choice);
    }

    private <C extends Command> void make(Class<C> kind, Function<Choice, C> generator) {
        byKind.put(kind, generator);
    }

    private void assets() {
        make(AssetCommand.PutAsset.class, c -> {
            AssetId id = c.oneIn(4) ? c.asset() : c.newAsset();
            return new AssetCommand.PutAsset(Workbench.sound(id, "take" + c.below(9), "drums"));
        });
        make(AssetCommand.RemoveAsset.class, c -> new AssetCommand.RemoveAsset(unused(c)));
        make(AssetCommand.RenameAsset.class, c -> new AssetCommand.RenameAsset(c.asset(), c.absurd() ? " " : c.word()));
        make(AssetCommand.MoveAsset.class, c -> new AssetCommand.MoveAsset(c.asset(), c.absurd() ? "a/../b" : "a/b"));
    }

    private static AssetId unused(Choice c) {
        List<AssetId> unused = c.session.assets().keySet().stream()
                .filter(id -> c.session.modules().all().stream()
                        .noneMatch(module -> module.samples().slots().stream()
                                .anyMatch(slot ->
                                        slot.isPresent() && slot.get().asset().equals(id))))
                .toList();
        return c.absurd() || unused.isEmpty() ? c.asset() : c.oneOf(unused);
    }

    private void modules() {
        make(
                ModuleCommand.AddModule.class,
                c -> new ModuleCommand.AddModule(
                        c.newId(), c.oneOf(List.copyOf(LawCatalog.CATALOG.types())), c.maybe(c.word()), c.oneIn(2)));
        make(ModuleCommand.RemoveModule.class, c -> new ModuleCommand.RemoveModule(unprotected(c)));
        make(ModuleCommand.RenameModule.class, c -> new ModuleCommand.RenameModule(unprotected(c), c.word()));
        make(ModuleCommand.EnableModule.class, c -> new ModuleCommand.EnableModule(c.module(), c.oneIn(2)));
        make(
                ModuleCommand.DuplicateModule.class,
                c -> new ModuleCommand.DuplicateModule(c.module(), c.newId(), c.maybe(c.word())));
    }

    private static ModuleId unprotected(Choice c) {
        return c.moduleWhere(module -> !SystemModules.isSystem(module.name()));
    }

    private void links() {
        make(LinkCommand.Connect.class, c -> new LinkCommand.Connect(c.oneIn(6) ? c.link() : c.ends(), c.oneIn(3)));
        make(LinkCommand.Disconnect.class, c -> new LinkCommand.Disconnect(c.link()));
        make(
                LinkCommand.DisconnectModule.class,
                c -> new LinkCommand.DisconnectModule(c.module(), c.maybe(c.constant(Signal.class))));
        make(LinkCommand.MoveLink.class, c -> {
            LinkId id = c.link();
            int count = c.session
                    .links()
                    .get(id)
                    .map(link -> c.session
                            .links()
                            .into(id.target().module(), link.signal())
                            .size())
                    .orElse(1);
            return new LinkCommand.MoveLink(id, c.indexBelow(count));
        });
    }

    private void samples() {
        make(
                SampleCommand.AddSample.class,
                c -> new SampleCommand.AddSample(
                        c.moduleThatCan(Capability.HOLDS_SAMPLES), c.asset(), c.maybe(c.indexBelow(12))));
        make(SampleCommand.RemoveSample.class, c -> {
            ModuleId bank = c.bank();
            return new SampleCommand.RemoveSample(bank, c.slotOf(bank));
        });
        make(SampleCommand.MoveSample.class, c -> {
            ModuleId bank = c.bank();
            int size = c.session
                    .modules()
                    .get(bank)
                    .map(module -> module.samples().size())
                    .orElse(1);
            return new SampleCommand.MoveSample(bank, c.slotOf(bank), c.indexBelow(size));
        });
        make(SampleCommand.CompactSamples.class, c -> new SampleCommand.CompactSamples(c.bank()));
        make(SampleCommand.RenameSample.class, c -> {
            ModuleId bank = c.bank();
            return new SampleCommand.RenameSample(bank, c.slotOf(bank), c.absurd() ? "" : "Kick " + c.below(9));
        });
    }

    private void parameters() {
        make(ParameterCommand.SetParameter.class, c -> {
            ParameterAddress address = Addresses.any(c);
            return new ParameterCommand.SetParameter(address, Addresses.value(c, address));
        });
        make(ParameterCommand.ResetParameter.class, c -> new ParameterCommand.ResetParameter(Addresses.any(c)));
        make(MappingCommand.MapParameter.class, c -> new MappingCommand.MapParameter(Addresses.mapping(c)));
        make(
                MappingCommand.Unmap.class,
                c -> new MappingCommand.Unmap(c.oneOfAny(c.session.mappings().keySet())
                        .orElseGet(() -> new Mapping.Id(Addresses.source(c), Addresses.mappable(c)))));
    }

    private void patterns() {
        make(
                PatternCommand.CreatePattern.class,
                c -> new PatternCommand.CreatePattern(
                        c.maybe(c.word()), c.absurd() ? c.below(400) - 1 : 1 + c.below(32)));
        make(
                PatternCommand.CopyPattern.class,
                c -> new PatternCommand.CopyPattern(c.pattern(), c.maybe(c.oneIn(3) ? c.pattern() : c.word())));
        make(
                PatternCommand.PutPattern.class,
                c -> new PatternCommand.PutPattern(c.oneIn(2) ? c.pattern() : c.word(), c.content()));
        make(
                PatternCommand.PutCycles.class,
                c -> new PatternCommand.PutCycles(
                        c.oneIn(2) ? c.pattern() : c.word(), new CyclePattern(c.expression(), 1 + c.below(8))));
        make(
                PatternCommand.SetBeatsPerCycle.class,
                c -> new PatternCommand.SetBeatsPerCycle(
                        c.pattern(), c.oneOf(List.of(4.0, 0.5, 7.0, 1.0 / 3, 0.0, 257.0, Double.NaN))));
        make(PatternCommand.DeletePattern.class, c -> new PatternCommand.DeletePattern(c.pattern()));
        make(PatternCommand.RenamePattern.class, c -> new PatternCommand.RenamePattern(c.pattern(), c.word()));
        make(
                PatternCommand.ResizePattern.class,
                c -> new PatternCommand.ResizePattern(c.pattern(), c.absurd() ? 257 * c.below(2) : 1 + c.below(64)));
        make(PatternCommand.DoublePattern.class, c -> new PatternCommand.DoublePattern(c.pattern()));
        make(
                PatternCommand.SetStepsPerBeat.class,
                c -> new PatternCommand.SetStepsPerBeat(
                        c.pattern(), c.oneOf(List.of(4.0, -4.0, 0.5, 1.0 / 3, 96.0, 0.0, 97.0, Double.NaN))));
    }

    private void steps() {
        make(
                PatternCommand.SetSwing.class,
                c -> new PatternCommand.SetSwing(
                        c.pattern(), c.oneOf(List.of(50.0, 66.7, 80.0, 49.9, 81.0, Double.NaN))));
        make(StepCommand.SetStep.class, c -> {
            String pattern = c.pattern();
            return new StepCommand.SetStep(pattern, c.rowOf(pattern), c.step());
        });
        make(StepCommand.ClearSteps.class, c -> {
            String pattern = c.pattern();
            return new StepCommand.ClearSteps(pattern, c.rowOf(pattern), c.rowOf(pattern));
        });
        make(StepCommand.PasteSteps.class, c -> {
            String pattern = c.pattern();
            return new StepCommand.PasteSteps(pattern, c.rowOf(pattern), c.steps(4));
        });
        make(StepCommand.DuplicateSteps.class, c -> {
            String pattern = c.pattern();
            return new StepCommand.DuplicateSteps(
                    pattern, c.rowOf(pattern), c.rowOf(pattern), c.rowOf(pattern), c.oneIn(2));
        });
        make(StepCommand.RotateSteps.class, c -> {
            String pattern = c.pattern();
            return new StepCommand.RotateSteps(pattern, c.rowOf(pattern), c.rowOf(pattern), c.below(9) - 4);
        });
        make(StepCommand.TransposeSteps.class, c -> {
            String pattern = c.pattern();
            return new StepCommand.TransposeSteps(pattern, c.rowOf(pattern), c.rowOf(pattern), c.below(99) - 50);
        });
        make(StepCommand.Legato.class, c -> new StepCommand.Legato(c.pattern()));
        make(
                StepCommand.RandomisePattern.class,
                c -> new StepCommand.RandomisePattern(c.pattern(), c.random.nextLong()));
        make(StepCommand.RandomiseColumn.class, c -> {
            String pattern = c.pattern();
            return new StepCommand.RandomiseColumn(pattern, c.columnOf(pattern), c.random.nextLong());
        });
    }

    private void columns() {
        make(
                ColumnCommand.AddColumn.class,
                c -> new ColumnCommand.AddColumn(c.pattern(), c.field(), c.maybe(c.indexBelow(4))));
        make(ColumnCommand.RemoveColumn.class, c -> {
            String pattern = c.pattern();
            return new ColumnCommand.RemoveColumn(pattern, c.absurd() ? c.field() : c.freeColumnOf(pattern));
        });
        make(ColumnCommand.SwapColumn.class, c -> {
            String pattern = c.pattern();
            return new ColumnCommand.SwapColumn(pattern, c.freeColumnOf(pattern), c.oneIn(3) ? "note" : c.field());
        });
        make(ColumnCommand.MoveColumn.class, c -> {
            String pattern = c.pattern();
            return new ColumnCommand.MoveColumn(pattern, c.columnOf(pattern), c.indexBelow(2));
        });
    }

    private void chains() {
        make(ChainCommand.CreateChain.class, c -> new ChainCommand.CreateChain(c.maybe(c.word())));
        make(ChainCommand.DeleteChain.class, c -> new ChainCommand.DeleteChain(c.chain()));
        make(ChainCommand.RenameChain.class, c -> new ChainCommand.RenameChain(c.chain(), c.word()));
        make(ChainCommand.InsertEntry.class, c -> {
            String chain = c.chain();
            return new ChainCommand.InsertEntry(chain, c.maybe(c.entryOf(chain)), c.entry());
        });
        make(ChainCommand.RemoveEntry.class, c -> {
            String chain = c.longChain();
            return new ChainCommand.RemoveEntry(chain, c.entryOf(chain));
        });
        make(ChainCommand.MoveEntry.class, c -> {
            String chain = c.longChain();
            return new ChainCommand.MoveEntry(chain, c.entryOf(chain), c.entryOf(chain));
        });
        make(ChainCommand.SetEntryPattern.class, c -> {
            String chain = c.longChain();
            return new ChainCommand.SetEntryPattern(chain, c.entryOf(chain), c.pattern());
        });
        make(ChainCommand.SetRepeats.class, c -> {
            String chain = c.longChain();
            return new ChainCommand.SetRepeats(chain, c.entryOf(chain), c.absurd() ? 0 : 1 + c.below(99));
        });
        make(ChainCommand.EnableEntry.class, c -> {
            String chain = c.longChain();
            return new ChainCommand.EnableEntry(chain, c.entryOf(chain), c.oneIn(2));
        });
        make(ChainCommand.ClearChain.class, c -> new ChainCommand.ClearChain(c.chain()));
    }

    private void sequencers() {
        make(
                SequencerCommand.BindPattern.class,
                c -> new SequencerCommand.BindPattern(
                        c.moduleThatCan(Capability.EMITS_TRIGGERS), c.pattern(), c.maybe(c.constant(Quantum.class))));
        make(
                SequencerCommand.BindChain.class,
                c -> new SequencerCommand.BindChain(
                        c.moduleThatCan(Capability.EMITS_TRIGGERS), c.longChain(), c.maybe(c.constant(Quantum.class))));
        make(SequencerCommand.UnbindChain.class, c -> new SequencerCommand.UnbindChain(chained(c)));
        make(SequencerCommand.EnableChain.class, c -> new SequencerCommand.EnableChain(chained(c), c.oneIn(2)));
    }

    private static ModuleId chained(Choice c) {
        return c.moduleWhere(module -> Optional.ofNullable(c.session.bindings().get(module.id()))
                .flatMap(Binding::chain)
                .isPresent());
    }

    private void transport() {
        make(SessionCommand.ReplaceSession.class, c -> new SessionCommand.ReplaceSession(StartSessions.other(c)));
        make(SessionCommand.AlterSession.class, c -> new SessionCommand.AlterSession(StartSessions.other(c)));
        make(
                SessionCommand.SetUserScript.class,
                c -> new SessionCommand.SetUserScript(
                        c.absurd() ? "x".repeat(256 * 1024 + 1) : "bpm(" + c.below(400) + ")"));
        make(TransportCommand.Play.class, _ -> new TransportCommand.Play());
        make(TransportCommand.Pause.class, _ -> new TransportCommand.Pause());
        make(TransportCommand.Stop.class, _ -> new TransportCommand.Stop());
        make(TransportCommand.Reset.class, _ -> new TransportCommand.Reset());
        make(TransportCommand.Fill.class, c -> new TransportCommand.Fill(c.oneIn(2)));
        make(TransportCommand.Seek.class, c -> new TransportCommand.Seek(c.number(0, 64)));
        make(
                TransportCommand.PlayPattern.class,
                c -> new TransportCommand.PlayPattern(c.pattern(), c.constant(Quantum.class)));
        make(TransportCommand.StopPattern.class, c -> new TransportCommand.StopPattern(c.pattern()));
        make(TransportCommand.PausePattern.class, c -> new TransportCommand.PausePattern(c.pattern()));
        make(TransportCommand.ResumePattern.class, c -> new TransportCommand.ResumePattern(c.pattern()));
        make(TransportCommand.ResetPattern.class, c -> new TransportCommand.ResetPattern(c.pattern()));
        make(
                TransportCommand.PlayEntry.class,
                c -> new TransportCommand.PlayEntry(chained(c), c.indexBelow(2), c.constant(Quantum.class)));
    }
}
