/** Cells: what is typed into a box of a grid, what it means, and how a value is edited by keys and by mouse. */
@org.jspecify.annotations.NullMarked
package org.videotracker.studio.cell;
