package org.replycodes.build;

import org.replycodes.problem.Problems;

/**
 * A part of a source that is read as a whole.
 *
 * @param value what was read
 * @param problems what is wrong with it
 */
record Part<T>(T value, Problems problems) {}
