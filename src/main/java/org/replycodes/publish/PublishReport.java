package org.replycodes.publish;

/**
 * What a publication did.
 *
 * @param files how many files the site has
 * @param bytes how many bytes they have
 * @param written how many files were written, because they are new or differ
 * @param deleted how many files of the previous site are gone
 */
public record PublishReport(int files, long bytes, int written, int deleted) {}
