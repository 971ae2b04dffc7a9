package org.videotracker.engine.graph;

import java.util.function.LongSupplier;
import org.videotracker.engine.event.Trigger;
import org.videotracker.engine.event.TriggerQueue;
import org.videotracker.engine.event.TriggerTaps;
import org.videotracker.engine.signal.StereoBuffer;
import org.videotracker.engine.time.TransportClock;

/**
 * Renders one node after the other, and contains whatever a processor does: what it gets wrong silences itself alone. Owned by the
 * audio thread; allocates nothing.
 */
final class NodeRenderer {
    private final Block block;
    private final Hand hand;
    private final LongSupplier nanoClock;
    private final long nanosPerCell;
    private final Trigger farewell = new Trigger();
    private long now;

    /** @param nanoClock measures what the nodes take; one that stands still measures nothing */
    NodeRenderer(TransportClock clock, Hand hand, LongSupplier nanoClock) {
        this.block = new Block(clock);
        this.hand = hand;
        this.nanoClock = nanoClock;
        this.nanosPerCell = StereoBuffer.CAPACITY * 1_000_000_000L / clock.sampleRate();
        farewell.kind = Trigger.Kind.RELEASE_ALL;
    }

    /** @param goneFrom the absolute frame from which the modules that are there only to fade do nothing any more */
    void render(NodeProgram[] nodes, TriggerTaps taps, long goneFrom) {
        now = nanoClock.getAsLong();
        hand.begin();
        for (int i = 0; i < nodes.length; i++) {
            render(nodes[i], nodes, goneFrom);
            listen(nodes[i].node());
            taps.tell(nodes[i].module(), nodes[i].node().triggersOut);
        }
        hand.end();
        rememberDelayed(nodes);
    }

    private void listen(Node node) {
        if (node.makesSound) {
            node.level.measure(node.output, block.frames(), block.frame());
        }
    }

    private void rememberDelayed(NodeProgram[] nodes) {
        for (int i = 0; i < nodes.length; i++) {
            DelayLine delay = nodes[i].node().delay;
            if (delay != null) {
                delay.write(nodes[i].node().output, block.frame(), block.frames());
            }
        }
    }

    private void render(NodeProgram program, NodeProgram[] nodes, long goneFrom) {
        Node node = program.node();
        node.triggersOut.clear();
        if (program.leaving() && block.frame() >= goneFrom) {
            node.output.clear(block.frames());
            return;
        }
        if (!node.isSuspended()) {
            run(program, nodes);
        }
        if (node.isSuspended()) {
            silence(node);
        }
        takeOver(node);
    }

    @SuppressWarnings("unchecked") // a node's settings were made by its own processor
    private void run(NodeProgram program, NodeProgram[] nodes) {
        Node node = program.node();
        gather(program, nodes);
        block.inputs = program.heard();
        block.output = node.output;
        block.triggersIn = node.triggersIn;
        block.triggersOut = node.triggersOut;
        block.values = program.effective();
        block.isModulated = program.effective() != program.base();
        block.moves = node.moves;
        block.firstInputValue = program.layout().firstLink();
        block.firstSampleValue = program.layout().sample(0);
        try {
            ((Processor<Object>) node.processor).render(program.settings(), block);
            if (node.makesSound && !node.output.isFinite(block.frames())) {
                node.fail(node.rendering, ProcessorFault.SOUND);
            } else if (!node.triggersOut.isLegal(block.frame(), block.frames())) {
                node.fail(node.rendering, ProcessorFault.TRIGGER);
            }
        } catch (Throwable fault) {
            node.fail(node.rendering, fault);
        }
        measure(node);
    }

    private void measure(Node node) {
        long then = nanoClock.getAsLong();
        if (node.runTime.isSlow(then - now, block.frame(), nanosPerCell)) {
            node.output.clear(block.frames());
            node.overran();
            if (node.runTime.isTooOften()) {
                node.fail(node.rendering, ProcessorFault.TOO_SLOW);
            }
        }
        now = then;
    }

    private void silence(Node node) {
        node.output.clear(block.frames());
        node.triggersOut.clear();
        if (!node.hasLeft) {
            node.hasLeft = true;
            bidFarewell(node);
        }
    }

    /** Ends the notes that nodes before left, in case that they were replaced before their last run. */
    private void takeOver(Node node) {
        Node before = node.predecessor;
        node.predecessor = null;
        while (before != null) {
            if (!before.hasLeft) {
                before.hasLeft = true;
                bidFarewell(before);
            }
            before = before.predecessor;
        }
    }

    private void bidFarewell(Node node) {
        if (node.emits) {
            farewell.id = Trigger.firstId(node.lane);
            farewell.frame = block.frame();
            node.triggersOut.add(farewell);
        }
    }

    private void gather(NodeProgram program, NodeProgram[] nodes) {
        int[] audio = program.audioInputs();
        for (int i = 0; i < audio.length; i++) {
            Node source = nodes[audio[i]].node();
            DelayLine delay = source.delay;
            program.heard()[i] = program.audioDelayed()[i] && delay != null
                    ? delay.read(block.frame(), block.frames())
                    : source.output;
        }
        TriggerQueue arriving = program.node().triggersIn;
        arriving.clear();
        hand.play(program, arriving);
        int[] events = program.eventInputs();
        for (int i = 0; i < events.length; i++) {
            boolean isMuted = program.effective()[program.eventMutes()[i]] > 0.5;
            TriggerQueue sent = nodes[events[i]].node().triggersOut;
            for (int j = 0; j < sent.size(); j++) {
                Trigger trigger = sent.get(j);
                if (!isMuted || trigger.kind != Trigger.Kind.ONSET) {
                    arriving.add(trigger);
                }
            }
        }
    }
}
