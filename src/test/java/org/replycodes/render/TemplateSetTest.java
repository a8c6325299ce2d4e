package org.replycodes.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.replycodes.page.Page;
import org.replycodes.problem.Problem;
import org.replycodes.problem.Problems;
import org.replycodes.source.SourceFolder;

/** Templates are refused, with the position, where they could reach beyond their page. */
class TemplateSetTest {

    @TempDir private Path temporary;

    private List<String> check(String template) throws IOException {
        return check(template, "pages/x.ftlh");
    }

    private List<String> check(String template, String name) throws IOException {
        Files.createDirectories(temporary.resolve(name).getParent());
        Files.writeString(temporary.resolve(name), template);
        return problems().stream().filter(problem -> !problem.contains("no template for")).toList();
    }

    private List<String> problems() {
        Problems problems = new Problems();
        TemplateSet.read(new SourceFolder(temporary, "templates"), problems).check(problems);
        return problems.sorted().stream().map(Problem::toString).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "${page?api.getClass()}",
                "${\"1+1\"?eval}",
                "${\"1+1\"? eval}",
                "${\"1+1\"?\n  eval}",
                "${\"1+1\"?<#-- so that nobody sees it -->eval}",
                "${\"1+1\"?<#-- --> [#-- --]eval}",
                "${\"{}\"?eval_json}",
                "${\"{}\"?evalJson}",
                "<@\"x\"?interpret/>",
                "${page.name?no_esc}",
                "${page.name?noEsc}",
                "<#noautoesc>${page.name}</#noautoesc>",
                "<#noAutoEsc>${page.name}</#noAutoEsc>",
                "<#outputformat \"plainText\">${page.name}</#outputformat>",
                "<#outputFormat \"plainText\">${page.name}</#outputFormat>",
                "<#ftl output_format=\"plainText\">${page.name}",
                "<#ftl auto_esc=false>${page.name}",
                "${.now?string}",
                "${. now?string}",
                "${.data_model.page.name}",
                "${.dataModel.page.name}",
                "${.globals.page.name}",
                "${.vars.page.name}",
                "${.locale}",
                "<#attempt>${page.x}<#recover></#attempt>",
                "<#setting locale=\"tr\">",
                "${[2, 1]?sort[0]}",
                "${page.all?sort_by(\"name\")[0].name}",
                "${page.all?sortBy(\"name\")[0].name}",
                "${page.name?lower_case}",
                "${page.name?upperCase}",
                "${page.name?cap_first}",
                "<#list 1.. as i></#list>",
                "<#list 1.. <#-- x --> as i></#list>",
                "<#assign all = (1..)>",
                "<#assign all = 1..>",
                "<p style=\"color: red\">",
                "<p STYLE = 'color: red'>",
                "<p onclick=\"x()\">",
                "<p onClick = x()>",
                "<script>",
                "<SCRIPT src='x'>"
            })
    void whatCouldReachFurtherIsRefused(String construct) throws IOException {
        assertEquals(List.of(), check("first line\n  <b>${page.name}</b>"));
        List<String> problems = check("first line\n  <b>" + construct + "</b>");
        assertTrue(
                problems.stream()
                        .anyMatch(
                                problem ->
                                        problem.startsWith("templates/pages/x.ftlh:2:")
                                                && problem.contains("error[invalid-template]")
                                                && problem.contains(" in a template")),
                problems.toString());
    }

    @Test
    void aSyntaxErrorHasItsPosition() throws IOException {
        List<String> problems = check("first line\n  ${page name}\n");
        assertEquals(1, problems.size(), problems.toString());
        assertTrue(
                problems.get(0).startsWith("templates/pages/x.ftlh:2:10: error[invalid-template] "),
                problems.get(0));
    }

    @Test
    void everyKindOfPageHasItsTemplate() {
        List<String> problems = problems();
        assertEquals(Page.class.getPermittedSubclasses().length, problems.size());
        assertTrue(
                problems.contains(
                        "templates/pages/code-page.ftlh:1:1: error[invalid-template] no template"
                                + " for CodePage\n    hint: every kind of page has one"),
                problems.toString());
    }

    @Test
    void everyFaultOfEveryTemplateIsToldAtOnce() throws IOException {
        check("${.now}\n${page.name?eval}", "pages/a.ftlh");
        List<String> problems = check("<#if>", "partials/b.ftlh");
        assertEquals(3, problems.size(), problems.toString());
    }

    @Test
    void aTemplateThatIsNestedTooDeeplyIsRefused() throws IOException {
        List<String> problems = check("${" + "(".repeat(100_000) + "1" + ")".repeat(100_000) + "}");
        assertEquals(
                List.of(
                        "templates/pages/x.ftlh:1:1: error[invalid-template] the template is nested"
                                + " too deeply\n    hint: look for a parenthesis too many"),
                problems);
    }

    @Test
    void aTemplateThatIsNoTextIsRefused() throws IOException {
        Files.createDirectories(temporary.resolve("pages"));
        Files.write(temporary.resolve("pages/y.ftlh"), new byte[] {'a', (byte) 0xC3, '('});
        List<String> problems = check("");
        assertEquals(1, problems.size(), problems.toString());
        assertTrue(
                problems.get(0)
                        .startsWith("templates/pages/y.ftlh:1:2: error[invalid-utf-8] the byte"),
                problems.get(0));
    }

    @Test
    void labelsAreThoseThatTemplatesAskFor() throws IOException {
        check("${label(\"a.b\")} ${label(\"c\")} ${label(\"c\")}");
        assertEquals(
                Set.of("a.b", "c"),
                TemplateSet.read(new SourceFolder(temporary, "templates"), new Problems())
                        .labels());
    }

    @Test
    void theRealTemplatesAreAccepted() {
        Problems problems = new Problems();
        TemplateSet.read(new SourceFolder(Path.of("templates"), "templates"), problems)
                .check(problems);
        assertEquals(List.of(), problems.sorted());
    }
}
