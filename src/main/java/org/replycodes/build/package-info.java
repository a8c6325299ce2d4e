/**
 * The flow from content to site, as straight code.
 *
 * <p>In: the folders of a checkout. Out: a {@link org.replycodes.build.LoadedSite} that has passed
 * every rule, and the published site. May import every room but {@code serve} and {@code cli},
 * which alone may import it.
 */
package org.replycodes.build;
