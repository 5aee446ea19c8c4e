/** The one bridge to the thread of the window. */
@NullMarked
package dev.tacit.ui.fx;

import org.jspecify.annotations.NullMarked;
