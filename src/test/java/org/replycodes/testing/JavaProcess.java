package org.replycodes.testing;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.replycodes.problem.Problems;

/** Starts a program of the tests in a process of its own. */
public final class JavaProcess {

    private JavaProcess() {}

    /** Starts a class that needs nothing but this project; its errors are not shown. */
    public static Process start(Class<?> program, Object... arguments) throws IOException {
        return start(List.of(), program, arguments);
    }

    /** As before, with all rights of a new file withheld from everybody but its owner. */
    public static Process startPrivately(Class<?> program, Object... arguments) throws IOException {
        return start(List.of("sh", "-c", "umask 077 && exec \"$0\" \"$@\""), program, arguments);
    }

    private static Process start(List<String> before, Class<?> program, Object... arguments)
            throws IOException {
        String classPath =
                Stream.of(program, Problems.class)
                        .map(JavaProcess::home)
                        .distinct()
                        .collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", classPath, program.getName()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    private static String home(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
