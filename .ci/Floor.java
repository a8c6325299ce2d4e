import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The least that any generator has to do: writes the files of a built site again, with two threads,
 * and prints the seconds. The first argument is the site, the second an empty folder.
 */
final class Floor {

    private record Held(Path target, byte[] bytes) {}

    public static void main(String[] arguments) throws Exception {
        Path site = Path.of(arguments[0]);
        Path target = Path.of(arguments[1]);
        List<Held> files = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(site)) {
            for (Path path : paths.sorted().toList()) {
                Path copy = target.resolve(site.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(copy);
                } else {
                    files.add(new Held(copy, Files.readAllBytes(path)));
                }
            }
        }
        long start = System.nanoTime();
        Thread one = new Thread(() -> write(files, 0));
        Thread other = new Thread(() -> write(files, 1));
        one.start();
        other.start();
        one.join();
        other.join();
        System.out.printf("%.2f%n", (System.nanoTime() - start) / 1e9);
    }

    private static void write(List<Held> files, int first) {
        try {
            for (int index = first; index < files.size(); index += 2) {
                Files.write(files.get(index).target(), files.get(index).bytes());
            }
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
