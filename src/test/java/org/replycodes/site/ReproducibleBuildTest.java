package org.replycodes.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.replycodes.cli.Main;
import org.replycodes.testing.BuiltSite;
import org.replycodes.testing.FileTree;
import org.replycodes.testing.RealSite;
import org.replycodes.testing.TestSite;

/** The same input gives the same bytes, whatever the machine is set to. */
@ExtendWith(RealSite.class)
class ReproducibleBuildTest {

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @TempDir private Path temporary;
    private SortedMap<String, String> expected;

    @BeforeEach
    void buildUnderTheRootLocale() {
        set("und", "UTC");
        expected = build("expected", 1);
    }

    @AfterEach
    void restoreTheMachine() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @CsvSource({
        "en, America/St_Johns, 1",
        "tr, Pacific/Kiritimati, 1",
        "ar-EG-u-nu-arab, Pacific/Niue, 1",
        "tr, Pacific/Kiritimati, 8",
        "ar-EG-u-nu-arab, Pacific/Niue, 8"
    })
    void localeZoneAndThreadsDoNotShow(String language, String zoneId, int threads) {
        set(language, zoneId);
        assertEquals(expected, build("other", threads));
    }

    /** A second machine: hash order changes with every start of a virtual machine. */
    @Test
    void anotherProcessWritesTheSame() throws IOException, InterruptedException {
        Path output = temporary.resolve("forked");
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Duser.language=tr",
                                "-Duser.timezone=Asia/Kathmandu",
                                "-Dfile.encoding=ISO-8859-1",
                                "-cp",
                                classPath(),
                                Main.class.getName(),
                                "build",
                                "--content",
                                temporary.resolve("expected/content").toString(),
                                "--output",
                                output.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(temporary.resolve("log").toFile())
                        .start();
        assertEquals(0, process.waitFor(), Files.readString(temporary.resolve("log")));
        assertEquals(expected, FileTree.published(output));
    }

    /** Neither a class loader nor a manifest keeps it from a second process. */
    private static String classPath() {
        return Stream.of(
                        Main.class,
                        freemarker.template.Configuration.class,
                        org.commonmark.parser.Parser.class,
                        org.commonmark.ext.gfm.tables.TablesExtension.class,
                        tools.jackson.core.JsonParser.class,
                        tools.jackson.databind.ObjectMapper.class,
                        com.fasterxml.jackson.annotation.JsonProperty.class,
                        picocli.CommandLine.class)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation().getPath())
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** The fixture was built as the machine is set, with a thread for each core. */
    @Test
    void theRealSiteIsTheSameUnderATurkishLocale(BuiltSite site) {
        set("tr", "Pacific/Kiritimati");
        BuiltSite other = BuiltSite.build(RealSite.folders(temporary.resolve("real")), 8);
        Map<String, String> first = FileTree.published(site.folder());
        assertEquals(first, FileTree.published(other.folder()));
    }

    private SortedMap<String, String> build(String name, int threads) {
        TestSite site = TestSite.of("bilingual", temporary.resolve(name));
        return FileTree.published(BuiltSite.build(site.folders(), threads).folder());
    }

    private static void set(String language, String zone) {
        Locale.setDefault(Locale.forLanguageTag(language));
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
    }
}
