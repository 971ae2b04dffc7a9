package org.videotracker.model.module;

import org.pcollections.TreePMap;
import org.videotracker.model.asset.AssetId;

/**
 * One sample of a bank.
 *
 * @param name what people see
 * @param asset what it plays
 * @param parameters the values that differ from the initial ones, by parameter name
 */
public record Sample(String name, AssetId asset, TreePMap<String, Value> parameters) {
    public static final int MAX_NAME_LENGTH = 256;

    public Sample {
        if (name.length() > MAX_NAME_LENGTH) {
            throw new IllegalArgumentException("a sample's name has at most " + MAX_NAME_LENGTH + " characters");
        }
    }

    public static Sample of(String name, AssetId asset) {
        return new Sample(name, asset, TreePMap.empty());
    }

    public Value value(Parameter parameter) {
        return parameters.getOrDefault(parameter.name(), parameter.initial());
    }

    public Sample withName(String newName) {
        return new Sample(newName, asset, parameters);
    }

    public Sample withAsset(AssetId newAsset) {
        return new Sample(name, newAsset, parameters);
    }

    /** Sets a value that is already clamped; the initial value is kept by not being mentioned. */
    public Sample withValue(Parameter parameter, Value value) {
        return new Sample(name, asset, Parameter.put(parameters, parameter, value));
    }
}
