/** Where prompts come from: linear regression and plain random tokens. */
@NullMarked
package dev.tacit.task;

import org.jspecify.annotations.NullMarked;
