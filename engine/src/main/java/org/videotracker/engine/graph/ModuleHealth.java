package org.videotracker.engine.graph;

/**
 * What became of a module that has failed.
 *
 * @param faults how often it failed
 * @param overruns in how many runs it took longer than its sound lasts, and was silenced
 * @param restarts how often it was begun anew
 * @param givenUp whether it stays silent until it is edited
 * @param lastMessage what went wrong last; one sentence
 */
public record ModuleHealth(long faults, long overruns, long restarts, boolean givenUp, String lastMessage) {}
