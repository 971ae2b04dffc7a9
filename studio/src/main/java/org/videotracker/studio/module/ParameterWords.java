package org.videotracker.studio.module;

import java.util.Locale;
import org.videotracker.model.module.Parameter;

/** Parameters and their options as people write them: {@code triggerLevel} is {@code Trigger level}, {@code PER_LAYER} is {@code Per layer}. */
public final class ParameterWords {
    private ParameterWords() {}

    /** The name of a parameter, without the unit that stands beside its number. */
    public static String label(Parameter parameter) {
        String words = label(parameter.name());
        String unit = " " + parameter.unit();
        return !parameter.unit().isEmpty()
                        && words.length() > unit.length()
                        && words.regionMatches(true, words.length() - unit.length(), unit, 0, unit.length())
                ? words.substring(0, words.length() - unit.length())
                : words;
    }

    /** The name of a parameter. */
    public static String label(String name) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            boolean begins = Character.isUpperCase(letter) && i > 0 && Character.isLowerCase(name.charAt(i - 1));
            if (begins) {
                words.append(' ');
            }
            words.append(i == 0 ? Character.toUpperCase(letter) : begins ? Character.toLowerCase(letter) : letter);
        }
        return words.toString();
    }

    /** An option of a parameter. */
    public static String option(String option) {
        String lower = option.toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
    }
}
