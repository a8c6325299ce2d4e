package org.replycodes.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import org.replycodes.problem.Problems;
import org.replycodes.problem.Rule;
import org.replycodes.problem.SourcePosition;

/** Reads text files as strict UTF-8 and reports everything in them that is not plain text. */
public final class StrictText {

    private StrictText() {}

    /**
     * Reads a file.
     *
     * @param file the file
     * @param name its name in problems
     * @param limit the largest size allowed, in bytes
     * @param problems receives everything that is wrong with the file as text
     * @return the text, with a space in place of each refused character so that a parser finds the
     *     rest; empty when the file cannot be read, is too large or is not UTF-8
     */
    public static Optional<SourceText> read(Path file, String name, int limit, Problems problems) {
        return bytes(file, name, limit, problems)
                .flatMap(bytes -> decode(bytes, name, problems))
                .map(text -> CharacterRules.check(text, problems));
    }

    /** Reads the bytes of a regular file that is not too large. */
    static Optional<byte[]> bytes(Path file, String name, int limit, Problems problems) {
        SourcePosition position = SourcePosition.of(name);
        if (Files.isSymbolicLink(file)) {
            problems.add(
                    Rule.SYMBOLIC_LINK,
                    position,
                    "this is a symbolic link",
                    "put the file or folder itself in its place");
            return Optional.empty();
        }
        // Also keeps us from waiting for a pipe or reading a device.
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            problems.add(
                    Rule.MISSING_FILE,
                    position,
                    "there is no such file",
                    "write it, or restore it from the repository");
            return Optional.empty();
        }
        try (InputStream input = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            // One byte more than allowed tells a file that is too large from one that just fits.
            byte[] bytes = input.readNBytes(limit + 1);
            if (bytes.length <= limit) {
                return Optional.of(bytes);
            }
            problems.add(
                    Rule.FILE_TOO_LARGE,
                    position,
                    "the file is larger than " + size(limit),
                    "divide it, or cut it");
        } catch (IOException e) {
            problems.add(
                    Rule.UNREADABLE_FILE,
                    position,
                    "the system does not let us read the file",
                    "give yourself the permission to read it");
        }
        return Optional.empty();
    }

    private static String size(int bytes) {
        return bytes < 1 << 20 ? (bytes >> 10) + " KiB" : (bytes >> 20) + " MiB";
    }

    private static Optional<SourceText> decode(byte[] bytes, String name, Problems problems) {
        CharsetDecoder decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer input = ByteBuffer.wrap(bytes);
        // A character never takes fewer bytes than UTF-16 units, so this is room enough.
        CharBuffer output = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(input, output, true);
        SourceText text = new SourceText(name, output.flip().toString());
        if (!result.isError()) {
            return Optional.of(text);
        }
        String bad = HexFormat.of().withUpperCase().toHexDigits(bytes[input.position()]);
        problems.add(
                Rule.INVALID_UTF_8,
                text.position(text.text().length()),
                "the byte 0x" + bad + " is not UTF-8",
                "save the file as UTF-8");
        return Optional.empty();
    }
}
