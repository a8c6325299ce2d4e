/**
 * How two codes relate and where they differ, computed from facts.
 *
 * <p>In: a {@link org.replycodes.model.Protocol}. Out: a {@link
 * org.replycodes.comparison.Comparison} for every pair of its codes. No words: sentences are chosen
 * in {@code page}. May import {@code model}; {@code page}, {@code build} and {@code cli} may import
 * it.
 */
package org.replycodes.comparison;
