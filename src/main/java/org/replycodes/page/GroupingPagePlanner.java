package org.replycodes.page;

import java.util.List;
import java.util.function.Predicate;
import org.replycodes.model.FunctionGroup;
import org.replycodes.model.ReplyClass;
import org.replycodes.model.ReplyCode;
import org.replycodes.text.Fragment;
import org.replycodes.text.Html;

/** Plans the pages of reply classes and function groups. */
final class GroupingPagePlanner {

    private final Edition edition;
    private final Frames frames;

    GroupingPagePlanner(Edition edition, Frames frames) {
        this.edition = edition;
        this.frames = frames;
    }

    GroupingPage plan(ReplyClass replyClass) {
        return plan(
                "class",
                "classes",
                replyClass.pattern(),
                edition.addresses().replyClass(replyClass.pattern()),
                code -> code.firstDigit() == replyClass.digit(),
                List.of("meaning", "client", "server"));
    }

    GroupingPage plan(FunctionGroup group) {
        return plan(
                "group",
                "groups",
                group.pattern(),
                edition.addresses().group(group.pattern()),
                code -> code.secondDigit() == group.digit(),
                List.of("meaning", "choose"));
    }

    private GroupingPage plan(
            String kind,
            String folder,
            String pattern,
            PagePath path,
            Predicate<ReplyCode> member,
            List<String> sections) {
        Fragment fragment = edition.fragment(folder + "/" + pattern + ".md");
        return new GroupingPage(
                frames.frame(
                        path,
                        edition.protocol().grammar().name()
                                + " "
                                + pattern
                                + edition.label("title.separator")
                                + fragment.name(),
                        edition.plain(fragment.line("summary")),
                        List.of(frames.protocolCrumb(), frames.indexCrumb(folder)),
                        List.of(fragment.file())),
                kind,
                pattern,
                fragment.name(),
                edition.line(fragment, "summary"),
                edition.sections(fragment, kind, sections),
                edition.protocol().codes().keySet().stream()
                        .filter(member)
                        .map(edition::summarized)
                        .toList());
    }

    /** The index of all classes or of all groups. */
    IndexPage index(String folder, List<String> patterns) {
        List<IndexPage.Entry> entries =
                patterns.stream()
                        .map(
                                pattern -> {
                                    Fragment fragment =
                                            edition.fragment(folder + "/" + pattern + ".md");
                                    PagePath path =
                                            folder.equals("classes")
                                                    ? edition.addresses().replyClass(pattern)
                                                    : edition.addresses().group(pattern);
                                    return new IndexPage.Entry(
                                            path.href(),
                                            Html.isolated(pattern),
                                            fragment.name(),
                                            edition.line(fragment, "summary"));
                                })
                        .toList();
        return IndexPages.index(
                edition,
                frames,
                folder,
                entries,
                patterns.stream()
                        .map(pattern -> edition.fragment(folder + "/" + pattern + ".md").file())
                        .toList());
    }
}
