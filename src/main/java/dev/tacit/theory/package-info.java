/** The paper's objects in the paper's words: implicit updates, the two dynamics, the equality. */
@NullMarked
package dev.tacit.theory;

import org.jspecify.annotations.NullMarked;
