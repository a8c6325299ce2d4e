/**
 * JSON whose every key and value knows its place, and canonical JSON out. The only room that uses
 * Jackson.
 *
 * <p>In: text. Out: a located tree, typed access to it that reports all faults, and bytes. It
 * imports {@code problem} and {@code source}; any room that reads or writes JSON may import it.
 */
package org.replycodes.json;
