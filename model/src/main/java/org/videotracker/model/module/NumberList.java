package org.videotracker.model.module;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.rejection.Rejection;
import org.videotracker.model.rejection.Rejection.Code;

/**
 * A text that is a list of numbers, such as {@code 0 0.5 1}: one parameter, one line in a file, one word in a script.
 *
 * @param most how many numbers there may be; one is the least
 * @param min the least number
 * @param max the greatest number
 */
public record NumberList(int most, double min, double max) implements TextForm {
    private static final Pattern GAP = Pattern.compile("[\\s,]+");
    private static final Pattern NUMBER =
            Pattern.compile("[-+]?(\\d{1,15}(\\.\\d{0,20})?|\\.\\d{1,20})([eE][-+]?\\d{1,2})?");
    private static final int SHOWN = 20;

    /**
     * The one way in which a list is written: numbers within the range, with single spaces between. Commas are read as well.
     *
     * @param name of the parameter, for the refusal
     */
    @Override
    public String legalise(String name, String text) throws RejectedException {
        return write(read(name, text));
    }

    /** The numbers of a list that was legalised. */
    public double[] numbers(String legal) {
        return GAP.splitAsStream(legal).mapToDouble(Double::parseDouble).toArray();
    }

    private List<Double> read(String name, String text) throws RejectedException {
        String bare = text.strip();
        String[] words = bare.isEmpty() ? new String[0] : GAP.split(bare, most + 1);
        if (words.length == 0 || words.length > most) {
            throw refusal(name + " is a list of 1 to " + most + " numbers" + (words.length == 0 ? "." : ", not more."));
        }
        List<Double> numbers = new ArrayList<>();
        for (String word : words) {
            if (!NUMBER.matcher(word).matches()) {
                throw refusal("Number " + (numbers.size() + 1) + " of " + name + " is \"" + shortened(word)
                        + "\", which is no number.");
            }
            numbers.add(Math.clamp(Double.parseDouble(word), min, max) + 0.0);
        }
        return numbers;
    }

    private static String write(List<Double> numbers) {
        return numbers.stream().map(number -> Value.of(number).toString()).collect(Collectors.joining(" "));
    }

    private static String shortened(String word) {
        return word.length() <= SHOWN ? word : word.substring(0, SHOWN) + "...";
    }

    private RejectedException refusal(String message) {
        return new RejectedException(new Rejection(
                Code.ILLEGAL_VALUE,
                message,
                "Write numbers of " + Value.of(min) + " to " + Value.of(max) + " with spaces between, such as "
                        + write(List.of(min, (min + max) / 2, max)) + "."));
    }
}
