/**
 * What is wrong with the content, where, and what helps.
 *
 * <p>In: findings of readers and rules. Out: a sorted list of problems. Anybody may import it; it
 * imports nothing of ours.
 */
package org.replycodes.problem;
