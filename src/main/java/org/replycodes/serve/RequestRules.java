package org.replycodes.serve;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/**
 * Which requests are answered at all: GET and HEAD, for a name of this machine, with a path that
 * cannot be read in two ways. A page from elsewhere whose name leads to this machine still sends
 * its own name as the host.
 *
 * @param port the port of the server, which belongs to its name
 */
record RequestRules(int port) {

    private static final int BAD_REQUEST = 400;
    private static final int FORBIDDEN = 403;
    private static final int METHOD_NOT_ALLOWED = 405;

    /** The port that a browser leaves out. */
    private static final int HTTP_PORT = 80;

    /** What came of a request: a path, or the reason why there is none. */
    sealed interface Verdict permits Accepted, Refused {}

    /**
     * A request that is answered.
     *
     * @param path the decoded path, which begins with a slash
     */
    record Accepted(String path) implements Verdict {}

    /**
     * A request that is not answered.
     *
     * @param status the status of the response
     * @param reason why, in a line
     */
    record Refused(int status, String reason) implements Verdict {}

    /**
     * Judges a request.
     *
     * @param method its method
     * @param target what it asks for
     * @param hosts the values of its Host fields
     */
    Verdict judge(String method, URI target, List<String> hosts) {
        if (!method.equals("GET") && !method.equals("HEAD")) {
            return new Refused(METHOD_NOT_ALLOWED, "only GET and HEAD");
        }
        if (hosts.size() != 1 || !isOurs(hosts.get(0))) {
            return new Refused(FORBIDDEN, "this preview is for localhost only");
        }
        String path = target.getRawPath();
        if (target.isOpaque()
                || target.getScheme() != null
                || target.getRawAuthority() != null
                || path == null
                || !path.startsWith("/")) {
            return new Refused(BAD_REQUEST, "ask for a path");
        }
        return decode(path);
    }

    private boolean isOurs(String host) {
        return Set.of("localhost", "127.0.0.1", "[::1]").stream()
                .anyMatch(
                        name ->
                                host.equalsIgnoreCase(name + ":" + port)
                                        || port == HTTP_PORT && host.equalsIgnoreCase(name));
    }

    /** Decodes once; what could be decoded again, or leads up, is refused. */
    private static Verdict decode(String raw) {
        ByteBuffer bytes = ByteBuffer.allocate(3 * raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char character = raw.charAt(i);
            if (character == '%') {
                int value = hex(raw, i + 1);
                if (value < 0) {
                    return new Refused(BAD_REQUEST, "a percent sign without two digits");
                }
                if (value == '/') {
                    return new Refused(BAD_REQUEST, "an encoded slash");
                }
                bytes.put((byte) value);
                i += 2;
            } else {
                bytes.put(Character.toString(character).getBytes(StandardCharsets.UTF_8));
            }
        }
        try {
            // The decoder refuses what is not the shortest form of a character.
            String path = StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
            return isPlain(path)
                    ? new Accepted(path)
                    : new Refused(BAD_REQUEST, "a path that could be read in two ways");
        } catch (CharacterCodingException exception) {
            return new Refused(BAD_REQUEST, "a path that is not UTF-8");
        }
    }

    private static int hex(String text, int start) {
        if (start + 2 > text.length()) {
            return -1;
        }
        int high = Character.digit(text.charAt(start), 16);
        int low = Character.digit(text.charAt(start + 1), 16);
        return high < 0 || low < 0 ? -1 : 16 * high + low;
    }

    private static boolean isPlain(String path) {
        boolean odd =
                path.chars()
                        .anyMatch(
                                character ->
                                        character == '\\'
                                                || character == '%'
                                                || Character.isISOControl(character));
        if (odd || path.contains("//")) {
            return false;
        }
        for (String segment : path.split("/")) {
            // Some systems read a name without the spaces and dots at its end.
            if (!segment.isEmpty() && segment.replaceAll("[. ]+$", "").isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
