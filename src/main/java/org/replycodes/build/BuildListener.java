package org.replycodes.build;

/**
 * Hears how a build goes on. Pages are told by the threads that make them; everything else by the
 * thread that builds.
 */
public interface BuildListener {

    /** Hears nothing. */
    BuildListener DEAF =
            new BuildListener() {
                @Override
                public void begins(Stage stage, int pages) {
                    // Nobody asked.
                }

                @Override
                public void pageMade() {
                    // Nobody asked.
                }
            };

    /** The stages of a build, in their order. */
    enum Stage {
        /** Compares the protocols' codes and decides which pages exist. */
        PLAN,
        /** Puts every page through the gates of search engines. */
        OFFER,
        /** Makes the files that machines read. */
        MACHINE,
        /** Makes the pages. */
        PAGES,
        /** Puts what differs in the place of what was published. */
        PUBLISH
    }

    /**
     * A stage begins, and the one before has ended.
     *
     * @param pages how many pages the stage will make; 0 where it makes none
     */
    void begins(Stage stage, int pages);

    /** A page was made, or found to be as it would be made. */
    void pageMade();
}
