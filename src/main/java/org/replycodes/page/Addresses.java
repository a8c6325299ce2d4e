package org.replycodes.page;

import org.replycodes.language.Language;
import org.replycodes.model.CodePair;
import org.replycodes.model.Command;
import org.replycodes.model.Protocol;
import org.replycodes.model.ReplyCode;
import org.replycodes.text.LinkResolver;
import org.replycodes.text.LinkTarget;

/**
 * Where the pages of one language and protocol stand. The table of addresses in the README is this
 * class.
 */
final class Addresses implements LinkResolver {

    private final String root;
    private final String base;
    private final Protocol protocol;

    Addresses(Language language, Protocol protocol) {
        this.root = language.path().isEmpty() ? "" : language.path() + "/";
        this.base = root + protocol.id() + "/";
        this.protocol = protocol;
    }

    /** The beginning of all addresses of the language. */
    String root() {
        return root;
    }

    PagePath home() {
        return new PagePath(root);
    }

    PagePath about() {
        return new PagePath(root + "about");
    }

    PagePath protocol() {
        return new PagePath(base);
    }

    PagePath code(ReplyCode code) {
        return new PagePath(base + code);
    }

    PagePath pair(CodePair pair) {
        return new PagePath(base + pair.slug());
    }

    PagePath matrix() {
        return new PagePath(base + "compare");
    }

    PagePath replyClass(String pattern) {
        return new PagePath(base + "classes/" + pattern);
    }

    PagePath group(String pattern) {
        return new PagePath(base + "groups/" + pattern);
    }

    PagePath command(String verb) {
        return new PagePath(base + "commands/" + Command.slug(verb));
    }

    PagePath messages(String code) {
        return new PagePath(base + "messages/" + code);
    }

    PagePath server(String id) {
        return new PagePath(base + "servers/" + id);
    }

    PagePath otherNumbers() {
        return new PagePath(base + "other-numbers");
    }

    /** The index of a folder of this protocol. */
    PagePath index(String folder) {
        return new PagePath(base + folder + "/");
    }

    @Override
    public String resolve(LinkTarget target) {
        if (target instanceof LinkTarget.OfCode code) {
            return code(code.code()).href();
        } else if (target instanceof LinkTarget.OfPair pair) {
            return pair(pair.pair()).href();
        } else if (target instanceof LinkTarget.OfCommand command) {
            return command(command.slug()).href();
        } else if (target instanceof LinkTarget.OfClass replyClass) {
            return replyClass(replyClass.pattern()).href();
        } else if (target instanceof LinkTarget.OfGroup group) {
            return group(group.pattern()).href();
        } else if (target instanceof LinkTarget.OfServer server) {
            return server(server.id()).href();
        } else if (target instanceof LinkTarget.OfMessages messages) {
            return messages(messages.code().digits()).href();
        } else if (target instanceof LinkTarget.OfSection section) {
            return protocol.specification(section.reference())
                    .address(section.reference().section());
        } else if (target instanceof LinkTarget.OfPage page) {
            return SinglePage.of(page.name()).orElseThrow().path(this).href();
        }
        return ((LinkTarget.Outside) target).address();
    }
}
