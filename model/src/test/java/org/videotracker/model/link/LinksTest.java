package org.videotracker.model.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.Port.Signal;
import org.videotracker.model.module.Value;

class LinksTest {
    private static final ModuleId MIXER = id(0);

    @Test
    @DisplayName("REQ 73: the identity of a connection is its two ends, so there is never a second between them")
    void aLinkIsItsTwoEnds() {
        Links links = Links.NONE.with(link(1)).with(link(2)).with(link(1).withValue(Link.GAIN, Value.of(0.5)));

        assertThat(links.size()).isEqualTo(2);
        assertThat(links.into(MIXER).getFirst().number(Link.GAIN)).isEqualTo(0.5);
    }

    @Test
    void anInitialValueIsNotKept() {
        assertThat(link(1).withValue(Link.GAIN, Value.of(2)).withValue(Link.GAIN, Value.of(1)))
                .isEqualTo(link(1));
    }

    @Property(tries = 200)
    void theOrderAlwaysHoldsEachLinkOnce(@ForAll @Size(max = 40) List<@IntRange(min = 1, max = 8) Integer> edits) {
        Links links = Links.NONE;
        for (int edit : edits) {
            Link link = link(edit);
            links = links.has(link.id()) ? links.without(link.id()) : links.with(link);
            if (links.has(link.id()) && links.size() > 1) {
                links = links.moved(link.id(), edit % links.size());
                assertThat(links.into(MIXER).indexOf(link)).isEqualTo(edit % links.size());
            }
        }

        assertThat(links.into(MIXER)).containsExactlyInAnyOrderElementsOf(links.all());
    }

    @Test
    void withoutItsLastLinkAModuleIsForgotten() {
        assertThat(Links.NONE.with(link(1)).without(link(1).id())).isEqualTo(Links.NONE);
        assertThat(Links.NONE.without(link(1).id())).isSameAs(Links.NONE);
    }

    private static Link link(int source) {
        return Link.of(new LinkId(new PortRef(id(source), "audio_out"), new PortRef(MIXER, "audio_in")), Signal.AUDIO);
    }

    private static ModuleId id(int number) {
        return new ModuleId(new UUID(0, number));
    }
}
