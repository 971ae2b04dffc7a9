/** What the studio needs of the program that it belongs to. */
@org.jspecify.annotations.NullMarked
package org.videotracker.studio.host;
