/** What is looked at, in words: the model and the token under the pointer. */
@NullMarked
package dev.tacit.ui.inspector;

import org.jspecify.annotations.NullMarked;
