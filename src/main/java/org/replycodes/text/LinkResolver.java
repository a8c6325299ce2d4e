package org.replycodes.text;

/** Finds the address of what a link names, in the language of the page. */
@FunctionalInterface
public interface LinkResolver {

    /** The address, with the {@linkplain Href marks} that the renderer resolves. */
    String resolve(LinkTarget target);
}
