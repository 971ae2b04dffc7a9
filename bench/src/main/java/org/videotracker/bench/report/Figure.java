package org.videotracker.bench.report;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What the figure of a benchmark method means to people. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Figure {

    /** What one counts, such as {@code x real time}. */
    String unit();

    /** How much of the unit one operation is; of a time per operation, what it is multiplied by. */
    double each() default 1;
}
