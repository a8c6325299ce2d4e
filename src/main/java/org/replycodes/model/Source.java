package org.replycodes.model;

/** Where a fact comes from: a place in a specification, or a public address. */
public sealed interface Source permits SpecReference, WebSource {}
