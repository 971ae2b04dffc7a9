package org.videotracker.model.module;

import org.videotracker.model.rejection.RejectedException;

/** What a text stands for that is no mere words. Each meaning is written in one way, so that equal values are equal texts. */
public sealed interface TextForm permits NumberList, CurveForm {
    /**
     * The one way in which it is written; empty where that is legal.
     *
     * @param name of the parameter, for the refusal
     */
    String legalise(String name, String text) throws RejectedException;
}
