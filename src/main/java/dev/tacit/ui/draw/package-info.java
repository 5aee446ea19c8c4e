/** Figures on the screen. */
@NullMarked
package dev.tacit.ui.draw;

import org.jspecify.annotations.NullMarked;
