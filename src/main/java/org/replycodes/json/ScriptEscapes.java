package org.replycodes.json;

import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/**
 * Escapes what could end a script element or begin a comment in it, and the two characters that
 * JSON allows in a string but older scripts take for the end of a line.
 */
final class ScriptEscapes extends CharacterEscapes {

    static final ScriptEscapes INSTANCE = new ScriptEscapes();

    private static final long serialVersionUID = 1L;

    private final int[] ascii = standardAsciiEscapesForJSON();

    private ScriptEscapes() {
        ascii['<'] = ESCAPE_STANDARD;
        ascii['>'] = ESCAPE_STANDARD;
        ascii['&'] = ESCAPE_STANDARD;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
        return ascii.clone();
    }

    @Override
    public SerializableString getEscapeSequence(int character) {
        return switch (character) {
            case 0x2028 -> new SerializedString("\\u2028");
            case 0x2029 -> new SerializedString("\\u2029");
            // Jackson's way to say that this character needs no escape.
            default -> null;
        };
    }
}
