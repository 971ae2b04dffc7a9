package org.videotracker.model.pattern.expression;

/** A part of an expression that has been read and can be built, as often as functions call for it. Immutable. */
@FunctionalInterface
interface Part<T> {
    T in(Scope scope);
}
