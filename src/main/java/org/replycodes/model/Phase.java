package org.replycodes.model;

import java.util.Optional;

/**
 * When, after a command, a reply comes.
 *
 * @param key its name in the dataset and in messages
 * @param after the outcome that an earlier reply must have had for this phase to begin
 * @param anyCommand whether replies of this phase can answer every command
 */
public record Phase(String key, Optional<Outcome> after, boolean anyCommand) {}
