/** The pictures of the studies: pure functions from a result, whole or growing, to a figure. */
@NullMarked
package dev.tacit.view.study;

import org.jspecify.annotations.NullMarked;
