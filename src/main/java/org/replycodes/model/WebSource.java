package org.replycodes.model;

/**
 * A public address that shows a fact.
 *
 * @param address an absolute https address
 */
public record WebSource(String address) implements Source {}
