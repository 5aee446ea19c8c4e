/** What a window holds: the document with its history, the cursor, and the newest pictures of it. */
@NullMarked
package dev.tacit.ui.session;

import org.jspecify.annotations.NullMarked;
