/**
 * The preview: the site as its host will serve it, from memory and on this machine only. The only
 * room that opens a socket.
 *
 * <p>In: the folders of a checkout, and requests of a browser. Out: pages with their latest words,
 * or what is wrong with them. Nothing is written. May import {@code problem}, {@code render} and
 * {@code build}; only {@code cli} may import it.
 */
package org.replycodes.serve;
