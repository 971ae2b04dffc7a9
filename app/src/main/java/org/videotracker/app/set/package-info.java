/** A set that plays, whatever it is seen with: where it begins, its files, its scripts. */
@org.jspecify.annotations.NullMarked
package org.videotracker.app.set;
