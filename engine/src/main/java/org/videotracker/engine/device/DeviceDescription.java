package org.videotracker.engine.device;

/**
 * A device that can be opened.
 *
 * @param host the name of its {@link AudioHost}
 * @param name its name within the host; stays the same when others come and go
 * @param channels how many outputs it has, at least 1
 * @param sampleRate the rate at which it plays without conversion, or 0 where any will do
 * @param isDefault whether the host would choose it
 */
public record DeviceDescription(String host, String name, int channels, int sampleRate, boolean isDefault) {}
