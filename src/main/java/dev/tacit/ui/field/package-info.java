/** Controls that show one value and take another: numbers within a range, names to choose from, yes or no. */
@NullMarked
package dev.tacit.ui.field;

import org.jspecify.annotations.NullMarked;
