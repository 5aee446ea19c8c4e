/** One class per picture: pure functions from a snapshot and a cursor to a figure. */
@NullMarked
package dev.tacit.view;

import org.jspecify.annotations.NullMarked;
