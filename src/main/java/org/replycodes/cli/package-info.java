/**
 * The command line: the only room that prints, exits and reads the clock.
 *
 * <p>In: arguments. Out: text, exit codes. Nobody imports it.
 */
package org.replycodes.cli;
