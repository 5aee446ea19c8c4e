/** Stepping through the context: the buttons and the token strip. */
@NullMarked
package dev.tacit.ui.transport;

import org.jspecify.annotations.NullMarked;
