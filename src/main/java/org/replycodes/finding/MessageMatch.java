package org.replycodes.finding;

import org.replycodes.model.Server;
import org.replycodes.model.ServerMessage;

/**
 * A message that a pasted line may be.
 *
 * @param server the server that sends it
 * @param message the message
 * @param score how well it fits; comparable within one search only
 */
public record MessageMatch(Server server, ServerMessage message, int score) {}
