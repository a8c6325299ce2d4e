package org.replycodes.page;

import java.util.List;
import org.replycodes.model.CodePair;
import org.replycodes.model.ReplyCode;
import org.replycodes.text.Html;

/**
 * Two codes compared.
 *
 * @param frame what stands around
 * @param lower the lower code
 * @param higher the higher code
 * @param relation the name of the headline relation, for style sheets
 * @param relations all relations in words
 * @param verdict what tells the two apart
 * @param timeline where in a session the two occur
 * @param differing the questions they answer differently
 * @param shared the questions they answer alike
 * @param differences the differences as whole sentences
 * @param dialogues the same operation with two endings; empty when no command can get both
 * @param react how a client reacts
 * @param choose when a server sends which
 * @param instead the codes that may fit better
 * @param mixedUp why people confuse the two, or empty
 * @param neighbors the pairs this reader more likely wanted
 * @param learnMore the pages of the two codes
 * @param sources the sections behind the claims
 * @param previous the previous pair that has a relation, or empty
 * @param next the next pair that has a relation, or empty
 */
public record PairPage(
        Frame frame,
        Side lower,
        Side higher,
        String relation,
        List<String> relations,
        Html verdict,
        Timeline timeline,
        List<Row> differing,
        List<Labeled> shared,
        List<Point> differences,
        List<DialogueView> dialogues,
        Html react,
        Html choose,
        List<Html> instead,
        Html mixedUp,
        List<PairItem> neighbors,
        List<Link> learnMore,
        List<Link> sources,
        List<PairItem> previous,
        List<PairItem> next)
        implements Page {

    /** Copies the lists. */
    public PairPage {
        relations = List.copyOf(relations);
        differing = List.copyOf(differing);
        shared = List.copyOf(shared);
        differences = List.copyOf(differences);
        dialogues = List.copyOf(dialogues);
        instead = List.copyOf(instead);
        neighbors = List.copyOf(neighbors);
        learnMore = List.copyOf(learnMore);
        sources = List.copyOf(sources);
        previous = List.copyOf(previous);
        next = List.copyOf(next);
    }

    /** The two codes. */
    public CodePair pair() {
        return CodePair.of(new ReplyCode(lower.code().code()), new ReplyCode(higher.code().code()));
    }

    /**
     * One of the two codes.
     *
     * @param code the code with its name and page
     * @param isError whether it refuses a command, so that something has to be fixed
     * @param meaning what it says
     * @param when when you see it
     * @param remedy what to do
     */
    public record Side(CodeItem code, boolean isError, Html meaning, Html when, Html remedy) {}

    /**
     * What the two differ in.
     *
     * @param sentences whole sentences, to be read one after the other
     */
    public record Point(List<Html> sentences) {

        /** Copies the list. */
        public Point {
            sentences = List.copyOf(sentences);
        }
    }

    /**
     * A question that the two codes answer differently.
     *
     * @param label the question
     * @param left the answer of the lower code
     * @param right the answer of the higher code
     */
    public record Row(String label, Html left, Html right) {}
}
