/**
 * Which pages exist, and what each of them shows: links, sentences and tables, ready to be placed.
 *
 * <p>In: the dataset, the comparisons and the words of every language. Out: a {@link
 * org.replycodes.page.SitePlan} of sealed {@link org.replycodes.page.Page}s. Facts choose the keys
 * of sentences here, and only here. May import {@code model}, {@code language}, {@code text} and
 * {@code comparison}; {@code render}, {@code build} and {@code cli} may import it.
 */
package org.replycodes.page;
