/**
 * The nouns of reply codes: values without behavior beyond their own consistency.
 *
 * <p>In: nothing. Out: records and enums that every other room speaks. Anybody may import it; it
 * imports nothing of ours.
 */
package org.replycodes.model;
