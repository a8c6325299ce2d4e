package org.replycodes.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.replycodes.model.Command;
import org.replycodes.model.FunctionGroup;
import org.replycodes.model.Protocol;
import org.replycodes.model.ReplyClass;
import org.replycodes.model.ReplyCode;
import org.replycodes.model.Server;
import org.replycodes.model.Specification;
import org.replycodes.problem.NearestNames;
import org.replycodes.problem.Problems;
import org.replycodes.problem.Rule;
import org.replycodes.problem.SourcePosition;

/** Whether what the links of a fragment name exists. */
final class LinkRules {

    private final Collection<String> singlePages;
    private final Problems problems;

    LinkRules(Collection<String> singlePages, Problems problems) {
        this.singlePages = List.copyOf(singlePages);
        this.problems = problems;
    }

    void check(Fragment fragment, Protocol protocol) {
        List<Prose> texts = new ArrayList<>(fragment.lines().values());
        fragment.sections()
                .values()
                .forEach(
                        section -> {
                            texts.add(section.body());
                            section.items()
                                    .forEach(
                                            item -> {
                                                texts.add(item.body());
                                                texts.addAll(item.parts().values());
                                            });
                        });
        texts.forEach(text -> text.links().forEach(link -> check(link, protocol)));
    }

    private void check(Prose.ProseLink link, Protocol protocol) {
        LinkTarget target = link.target();
        SourcePosition position = link.position();
        if (target instanceof LinkTarget.OfCode code) {
            code(code.code(), protocol, position);
        } else if (target instanceof LinkTarget.OfPair pair) {
            code(pair.pair().lower(), protocol, position);
            code(pair.pair().higher(), protocol, position);
        } else if (target instanceof LinkTarget.OfMessages messages) {
            name(
                    messages.code().digits(),
                    "message with the code",
                    position,
                    protocol.servers().stream()
                            .flatMap(server -> server.messages().stream())
                            .map(message -> message.number())
                            .distinct()
                            .toList());
        } else if (target instanceof LinkTarget.OfCommand command) {
            name(
                    command.slug(),
                    "command",
                    position,
                    protocol.commands().values().stream().map(Command::slug).toList());
        } else if (target instanceof LinkTarget.OfClass replyClass) {
            name(
                    replyClass.pattern(),
                    "class",
                    position,
                    protocol.grammar().classes().stream().map(ReplyClass::pattern).toList());
        } else if (target instanceof LinkTarget.OfGroup group) {
            name(
                    group.pattern(),
                    "group",
                    position,
                    protocol.grammar().groups().stream().map(FunctionGroup::pattern).toList());
        } else if (target instanceof LinkTarget.OfServer server) {
            name(
                    server.id(),
                    "server",
                    position,
                    protocol.servers().stream().map(Server::id).toList());
        } else if (target instanceof LinkTarget.OfPage page) {
            name(page.name(), "page", position, singlePages);
        } else if (target instanceof LinkTarget.OfSection section) {
            section(section, protocol, position);
        }
    }

    private void code(ReplyCode code, Protocol protocol, SourcePosition position) {
        name(
                code.digits(),
                "reply code",
                position,
                protocol.codes().keySet().stream().map(ReplyCode::digits).toList());
    }

    private void section(LinkTarget.OfSection target, Protocol protocol, SourcePosition position) {
        Specification specification =
                protocol.specifications().get(target.reference().specification());
        if (specification == null) {
            name(
                    target.reference().specification(),
                    "specification",
                    position,
                    protocol.specifications().keySet());
        } else {
            name(
                    target.reference().section(),
                    "section",
                    " of " + specification.shortName(),
                    position,
                    specification.sections());
        }
    }

    private void name(String name, String noun, SourcePosition position, Collection<String> known) {
        name(name, noun, "", position, known);
    }

    private void name(
            String name,
            String noun,
            String owner,
            SourcePosition position,
            Collection<String> known) {
        if (!known.contains(name)) {
            problems.add(
                    Rule.DEAD_LINK,
                    position,
                    "a link to " + noun + " " + name + owner + ", which does not exist",
                    NearestNames.hintOrAll(name, known));
        }
    }
}
