/** Editing the context: tokens and query in a plane and in a table. */
@NullMarked
package dev.tacit.ui.context;

import org.jspecify.annotations.NullMarked;
