/** The papers' figures as many trials each: what is run, with which settings, and mean and spread of what comes out. */
@NullMarked
package dev.tacit.study;

import org.jspecify.annotations.NullMarked;
