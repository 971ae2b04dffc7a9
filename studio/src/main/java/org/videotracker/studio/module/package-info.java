/** What every value and every module shows of itself, made from its description alone: tips, menus, controls, panels. */
@NullMarked
package org.videotracker.studio.module;

import org.jspecify.annotations.NullMarked;
