package org.videotracker.model.pattern;

/**
 * One column of a pattern's grid. A lock of a step is sent only while the pattern has the column of that parameter.
 *
 * @param parameter the parameter's name: {@code index}, {@code note}, {@code length}, {@code chance}, {@code ratio},
 *     {@code condition}, {@code micro}, {@code retrigger}, {@code ramp}, {@code slide}, or that of a lock
 * @param required a required column cannot be removed
 */
public record Column(String parameter, boolean required) {

    /** What a column holds, which also says where it stands in the grid. */
    public enum Category {
        TRIGGER,
        CONDITION,
        FEEL,
        PARAMETER;

        /** The one rule that files a parameter name under a category. */
        public static Category of(String parameter) {
            return switch (parameter) {
                case "index", "note", "length" -> TRIGGER;
                case "chance", "ratio", "condition" -> CONDITION;
                case "micro", "retrigger", "ramp", "slide" -> FEEL;
                default -> PARAMETER;
            };
        }
    }

    public Column {
        if (parameter.isBlank()) {
            throw new IllegalArgumentException("a column needs the name of a parameter");
        }
    }

    public Category category() {
        return Category.of(parameter);
    }
}
