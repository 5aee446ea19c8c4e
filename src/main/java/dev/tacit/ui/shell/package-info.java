/** The window: layout, menus, keys, files and dialogs. */
@NullMarked
package dev.tacit.ui.shell;

import org.jspecify.annotations.NullMarked;
