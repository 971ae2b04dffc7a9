package org.videotracker.bench.report;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How good a figure has to be on a machine of two cores of our day. A figure that misses it is marked; it fails nothing. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@Repeatable(Floor.All.class)
public @interface Floor {

    /** For which parameters of the benchmark it holds, as {@code name=value}; all of them have to be so. */
    String[] where() default {};

    /** The least that is good enough; 0 if there is no such bound. */
    double atLeast() default 0;

    /** The most that is good enough; 0 if there is no such bound. */
    double atMost() default 0;

    /** The least that is good enough, as a multiple of the figure at {@link #of}; 0 if there is no such bound. */
    double atLeastTimes() default 0;

    /** The most that is good enough, as a multiple of the figure at {@link #of}; 0 if there is no such bound. */
    double atMostTimes() default 0;

    /** The parameter, as {@code name=value}, of the figure that is multiplied; measured before this one. */
    String of() default "";

    /** Several of them. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    @interface All {
        Floor[] value();
    }
}
