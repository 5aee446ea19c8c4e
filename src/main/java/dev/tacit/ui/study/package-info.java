/** The papers' figures in the window: studies that run beside it, their settings, and what must be said with them. */
@NullMarked
package dev.tacit.ui.study;

import org.jspecify.annotations.NullMarked;
