package org.videotracker.bench.peers;

import java.util.ArrayList;
import java.util.List;

/**
 * A sampler voice for scsynth: {@code Out.ar(0, PlayBuf.ar(2, buf, rate, 1, start, 1) * EnvGen.kr(adsr) * gain)}, of which PlayBuf
 * interpolates through four points and the products with a control signal are ramps. Written in version 2 of the synth definition
 * file format, as scsynth's manual describes it.
 */
final class VoiceSynthDef {
    static final String NAME = "voice";

    private static final int CONTROL_RATE = 1;
    private static final int AUDIO_RATE = 2;
    private static final int TIMES = 2;
    private static final int CONSTANT = -1;
    private static final List<String> PARAMETERS = List.of("buf", "rate", "start", "gain");

    /** Initial level, segments, release node, no loop; then level, seconds, shape (linear), curve of each segment. */
    private static final List<Double> ENVELOPE =
            List.of(0.0, 3.0, 2.0, -99.0, 1.0, 0.05, 1.0, 0.0, 0.7, 0.2, 1.0, 0.0, 0.0, 0.1, 1.0, 0.0);

    private final List<Double> constants = new ArrayList<>();
    private final BigEndian units = new BigEndian();
    private int unitCount;

    /** Where a unit gets something from: an output of another, or a constant. */
    private record Input(int unit, int output) {}

    private VoiceSynthDef() {}

    /** The bytes of the file. */
    static byte[] bytes() {
        return new VoiceSynthDef().write();
    }

    private byte[] write() {
        int control = unit("Control", CONTROL_RATE, 0, List.of(), PARAMETERS.size());
        Input buffer = new Input(control, 0);
        Input rate = new Input(control, 1);
        Input start = new Input(control, 2);
        Input gain = new Input(control, 3);
        int sound =
                unit("PlayBuf", AUDIO_RATE, 0, List.of(buffer, rate, constant(1), start, constant(1), constant(0)), 2);
        int envelope = unit("EnvGen", CONTROL_RATE, 0, envelope(), 1);
        int level = product(CONTROL_RATE, new Input(envelope, 0), gain);
        int left = product(AUDIO_RATE, new Input(sound, 0), new Input(level, 0));
        int right = product(AUDIO_RATE, new Input(sound, 1), new Input(level, 0));
        unit("Out", AUDIO_RATE, 0, List.of(constant(0), new Input(left, 0), new Input(right, 0)), 0);
        return file();
    }

    private List<Input> envelope() {
        List<Input> inputs = new ArrayList<>(List.of(constant(1), constant(1), constant(0), constant(1), constant(0)));
        ENVELOPE.forEach(value -> inputs.add(constant(value)));
        return inputs;
    }

    private int product(int rate, Input one, Input other) {
        return unit("BinaryOpUGen", rate, TIMES, List.of(one, other), 1);
    }

    private Input constant(double value) {
        if (!constants.contains(value)) {
            constants.add(value);
        }
        return new Input(CONSTANT, constants.indexOf(value));
    }

    private int unit(String type, int rate, int operator, List<Input> inputs, int outputs) {
        units.counted(type).int8(rate).int32(inputs.size()).int32(outputs).int16(operator);
        inputs.forEach(input -> units.int32(input.unit).int32(input.output));
        for (int i = 0; i < outputs; i++) {
            units.int8(rate);
        }
        return unitCount++;
    }

    private byte[] file() {
        BigEndian file = new BigEndian()
                .raw(new byte[] {'S', 'C', 'g', 'f'})
                .int32(2)
                .int16(1)
                .counted(NAME)
                .int32(constants.size());
        constants.forEach(file::float32);
        file.int32(PARAMETERS.size());
        PARAMETERS.forEach(name -> file.float32(0));
        file.int32(PARAMETERS.size());
        for (int i = 0; i < PARAMETERS.size(); i++) {
            file.counted(PARAMETERS.get(i)).int32(i);
        }
        return file.int32(unitCount).raw(units.bytes()).int16(0).bytes();
    }
}
