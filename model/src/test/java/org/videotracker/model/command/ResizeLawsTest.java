package org.videotracker.model.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.videotracker.model.command.PatternCommand.ResizePattern;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.pattern.StepPattern;

class ResizeLawsTest {

    @Property(tries = 200)
    @Label("REQ 19, invariant 7: shrinking any number of times and growing again loses nothing")
    void shrinkingAndGrowingLosesNothing(
            @ForAll @IntRange(min = 1, max = 256) int size,
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 1, max = 256) Integer> sizes) {
        StepPattern numbered = StepPattern.empty(size)
                .withSteps(IntStream.range(0, size).mapToObj(Step::of).toList());
        Workbench bench = Workbench.newProject().put("P0", numbered);

        sizes.forEach(each -> bench.apply(new ResizePattern("P0", Math.min(each, size))));
        bench.apply(new ResizePattern("P0", size));

        assertThat(bench.pattern("P0")).isEqualTo(numbered);
    }

    @Property(tries = 100)
    @Label("REQ 19: rows beyond what was cut off are rests, and nothing is moved")
    void growingBeyondWhatWasCutAddsRests(
            @ForAll @IntRange(min = 1, max = 64) int size,
            @ForAll @IntRange(min = 1, max = 64) int shrunk,
            @ForAll @IntRange(min = 65, max = 256) int grown) {
        StepPattern numbered = StepPattern.empty(size)
                .withSteps(IntStream.range(0, size).mapToObj(Step::of).toList());
        Workbench bench = Workbench.newProject()
                .put("P0", numbered)
                .apply(new ResizePattern("P0", Math.min(shrunk, size)))
                .apply(new ResizePattern("P0", grown));

        assertThat(bench.pattern("P0").steps().subList(0, size)).isEqualTo(numbered.steps());
        assertThat(bench.pattern("P0").steps().subList(size, grown)).allMatch(Step.REST::equals);
    }
}
