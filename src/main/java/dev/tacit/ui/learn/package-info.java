/** Learning in the window: a block is trained beside it, and its weights can be used at any moment. */
@NullMarked
package dev.tacit.ui.learn;

import org.jspecify.annotations.NullMarked;
