package org.replycodes.serve;

import java.util.List;
import org.replycodes.problem.Problem;

/** Hears what happens in the preview. May be called by several threads. */
public interface PreviewListener {

    /** The source is being read, at the start or after a change. */
    void reading();

    /**
     * A site is shown.
     *
     * @param pages how many files it has
     */
    void shown(int pages);

    /** Something is wrong with the source, or worth a warning. */
    void problems(List<Problem> problems);

    /** The program has a bug, or the machine does not let it go on. */
    void failed(Exception fault);
}
