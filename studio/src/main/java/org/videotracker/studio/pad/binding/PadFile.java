package org.videotracker.studio.pad.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.videotracker.studio.key.PadInput;

/** The bindings of a project as a file: a line such as {@code filter.cutoff = Pad-LX, 20 to 2000, speed, inverted} each. */
final class PadFile {
    private static final String TITLE =
            "# What the sticks and triggers of gamepads move: PARAMETER = AXIS, RANGE, speed or place, inverted";
    private static final String SPEED = "speed";
    private static final String PLACE = "place";
    private static final String INVERTED = "inverted";

    private PadFile() {}

    /**
     * A file that was read.
     *
     * @param kept the lines that are no bindings: remarks, and what can't be read, which is written again as it was
     * @param complaints a sentence for each line that can't be read
     */
    record Reading(List<PadBinding> bindings, List<String> kept, List<String> complaints) {}

    static Reading read(String text) {
        List<PadBinding> bindings = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        List<String> complaints = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.isBlank() || line.equals(TITLE)) {
                continue;
            }
            if (line.strip().startsWith("#")) {
                kept.add(line);
                continue;
            }
            String complaint = readLine(line, bindings);
            if (!complaint.isEmpty()) {
                kept.add(line);
                complaints.add("Line " + number + " of the file of gamepads: " + complaint);
            }
        }
        return new Reading(bindings, kept, complaints);
    }

    /** Reads a line. Returns what is wrong with it; empty if nothing is. */
    private static String readLine(String line, List<PadBinding> into) {
        int equals = line.lastIndexOf('=');
        if (equals < 1 || line.substring(0, equals).isBlank()) {
            return "write PARAMETER = AXIS, RANGE, such as filter.cutoff = Pad-LX, 20 to 2000, speed.";
        }
        String path = line.substring(0, equals).strip();
        String[] words = line.substring(equals + 1).split(",", -1);
        Optional<PadInput> input = PadInput.parse(words[0]);
        if (input.isEmpty()) {
            return "there is no axis " + words[0].strip()
                    + "; the sticks are Pad-LX, Pad-LY, Pad-RX and Pad-RY, the triggers " + "Pad-LT and Pad-RT.";
        }
        PadBinding binding = PadBinding.learned(input.get(), path);
        for (int i = 1; i < words.length; i++) {
            String word = words[i].strip();
            Optional<RangeText.Range> range = RangeText.read(word);
            if (range.isPresent()) {
                binding = binding.withRange(range.get().span());
            } else {
                switch (word) {
                    case SPEED -> binding = binding.withSpeed(true);
                    case PLACE -> binding = binding.withSpeed(false);
                    case INVERTED -> binding = binding.withInverted(true);
                    default -> {
                        return "\"" + word
                                + "\" is no range, such as 20 to 2000 or whole, and none of speed, place and "
                                + "inverted.";
                    }
                }
            }
        }
        if (into.stream().anyMatch(binding::meansSameAs)) {
            return path + " is moved by " + binding.input().text() + " already.";
        }
        into.add(binding);
        return "";
    }

    static String write(List<PadBinding> bindings, List<String> kept) {
        StringBuilder text = new StringBuilder(TITLE).append('\n');
        for (String line : kept) {
            text.append(line).append('\n');
        }
        for (PadBinding binding : bindings) {
            text.append(binding.path())
                    .append(" = ")
                    .append(binding.input().text())
                    .append(", ")
                    .append(RangeText.write(binding.range()))
                    .append(", ")
                    .append(binding.isSpeed() ? SPEED : PLACE)
                    .append(binding.isInverted() ? ", " + INVERTED : "")
                    .append('\n');
        }
        return text.toString();
    }
}
