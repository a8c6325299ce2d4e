package org.replycodes.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Fingerprints of everything that a site is made from. Equal fingerprints, equal bytes: then a
 * build has nothing to do. Where a file cannot be read they are empty, and everything is made anew.
 *
 * @param all of the content, the templates, the program and the address
 * @param looks of the same without the content
 */
public record Inputs(String all, String looks) {

    /**
     * Takes the fingerprints.
     *
     * @param folders where the source stands
     * @param address the public address, or empty for that of the content
     */
    public static Inputs of(SiteFolders folders, String address) {
        try {
            return read(folders, address);
        } catch (IOException exception) {
            // Reading the source says what is wrong, with its place.
            return new Inputs("", "");
        }
    }

    private static Inputs read(SiteFolders folders, String address) throws IOException {
        MessageDigest looks = digest();
        looks.update(address.getBytes(StandardCharsets.UTF_8));
        for (Path path : program()) {
            add(looks, path);
        }
        add(looks, folders.templates());
        MessageDigest all = digest();
        String ofLooks = hex(looks);
        all.update(ofLooks.getBytes(StandardCharsets.UTF_8));
        add(all, folders.content());
        return new Inputs(hex(all), ofLooks);
    }

    /** The file or the folder of this program; libraries too, where they are packed into one. */
    private static List<Path> program() {
        CodeSource source = Inputs.class.getProtectionDomain().getCodeSource();
        if (source == null) {
            return List.of();
        }
        try {
            return List.of(Path.of(source.getLocation().toURI()));
        } catch (URISyntaxException exception) {
            throw new IllegalStateException("a place that is no address", exception);
        }
    }

    private static void add(MessageDigest digest, Path root) throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.sorted().toList()) {
                digest.update(root.relativize(path).toString().getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                    byte[] bytes = Files.readAllBytes(path);
                    digest.update(Long.toString(bytes.length).getBytes(StandardCharsets.UTF_8));
                    digest.update((byte) 0);
                    digest.update(bytes);
                }
            }
        } catch (UncheckedIOException exception) {
            throw exception.getCause();
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException exception) {
            throw new IllegalStateException("every Java has SHA-256", exception);
        }
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }
}
