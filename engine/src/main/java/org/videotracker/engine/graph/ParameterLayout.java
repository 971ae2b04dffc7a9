package org.videotracker.engine.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.videotracker.model.link.Link;
import org.videotracker.model.link.LinkId;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.module.Sample;
import org.videotracker.model.module.Value;

/**
 * Where the numbers of one module stand in an array: its own parameters in the order of its type, then those of each connection
 * that ends at it, then those of each sample slot. Texts stand there as 0, so that the places do not depend on the kinds.
 */
public final class ParameterLayout {
    private final int links;
    private final int[] linkOffsets;
    private final Map<LinkId, Integer> linkPlaces;
    private final int samples;
    private final int perSample;
    private final int size;

    private ParameterLayout(Module module, List<Link> inputs, Map<LinkId, Integer> linkPlaces) {
        this.linkPlaces = linkPlaces;
        linkOffsets = new int[inputs.size()];
        links = module.type().parameters().size();
        int next = links;
        for (int i = 0; i < linkOffsets.length; i++) {
            linkOffsets[i] = next;
            next += Link.parametersOf(inputs.get(i).signal()).size();
        }
        samples = next;
        perSample = module.type().sampleParameters().size();
        size = next + perSample * module.samples().size();
    }

    /** @param inputs the connections that end at the module, in their order */
    public static ParameterLayout of(Module module, List<Link> inputs) {
        Map<LinkId, Integer> places = new HashMap<>();
        for (int i = 0; i < inputs.size(); i++) {
            places.put(inputs.get(i).id(), i);
        }
        return new ParameterLayout(module, inputs, Map.copyOf(places));
    }

    public int size() {
        return size;
    }

    /** Where the values of the connections begin. */
    int firstLink() {
        return links;
    }

    /** Where the values of the {@code i}-th connection begin. */
    public int link(int i) {
        return linkOffsets[i];
    }

    /** Where the values of a sample slot begin. */
    public int sample(int slot) {
        return samples + slot * perSample;
    }

    /** Which of the inputs a connection is; empty if it ends elsewhere. */
    public Optional<Integer> placeOf(LinkId link) {
        return Optional.ofNullable(linkPlaces.get(link));
    }

    /** Where a parameter of one of the inputs stands. */
    int placeOf(Link input, Parameter parameter) {
        return link(placeOf(input.id()).orElseThrow())
                + Link.parametersOf(input.signal()).indexOf(parameter);
    }

    /** The base values of a module with this layout. An empty sample slot has the initial values. */
    double[] baseValues(Module module, List<Link> inputs) {
        double[] values = new double[size];
        List<Parameter> own = module.type().parameters();
        for (int i = 0; i < own.size(); i++) {
            values[i] = number(module.value(own.get(i)));
        }
        for (int i = 0; i < linkOffsets.length; i++) {
            Link link = inputs.get(i);
            List<Parameter> parameters = Link.parametersOf(link.signal());
            for (int j = 0; j < parameters.size(); j++) {
                values[linkOffsets[i] + j] = number(link.value(parameters.get(j)));
            }
        }
        List<Parameter> ofSample = module.type().sampleParameters();
        for (int slot = 0; slot < module.samples().size(); slot++) {
            Optional<Sample> sample = module.samples().slot(slot);
            for (int j = 0; j < perSample; j++) {
                Parameter parameter = ofSample.get(j);
                values[sample(slot) + j] =
                        number(sample.map(s -> s.value(parameter)).orElse(parameter.initial()));
            }
        }
        return values;
    }

    private static double number(Value value) {
        return value instanceof Value.Numeric(double number) ? number : 0;
    }
}
