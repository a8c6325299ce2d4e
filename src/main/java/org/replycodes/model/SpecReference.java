package org.replycodes.model;

/**
 * A place in a specification.
 *
 * @param specification the specification's id
 * @param section the section's number or key, one of the specification's sections
 */
public record SpecReference(String specification, String section) implements Source {}
