package org.replycodes.problem;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Collects problems, so that a run tells all of them and not only the first. Of a single file it
 * keeps a thousand: nobody reads more, and a hostile file could have a million. Not for use by
 * several threads at once.
 */
public final class Problems {

    private static final int MOST_OF_A_FILE = 1000;

    private final Set<Problem> found = new LinkedHashSet<>();
    private final Map<String, Integer> foundByFile = new HashMap<>();
    private boolean hasErrors;

    /**
     * Adds a problem with a remedy, which may be empty. What is known already is not kept twice.
     */
    public void add(Rule rule, SourcePosition position, String message, String hint) {
        hasErrors |= rule.level() == Level.ERROR;
        if (!isFull(position.file()) && found.add(new Problem(rule, position, message, hint))) {
            foundByFile.merge(position.file(), 1, Integer::sum);
        }
    }

    /** Adds a problem whose message says all there is to say. */
    public void add(Rule rule, SourcePosition position, String message) {
        add(rule, position, message, "");
    }

    /** Adds the problems of another collection. */
    public void addAll(Problems others) {
        others.found.forEach(
                problem ->
                        add(problem.rule(), problem.position(), problem.message(), problem.hint()));
    }

    /** The same problems but those of some rules. */
    public Problems without(Set<Rule> rules) {
        Problems rest = new Problems();
        for (Problem problem : found) {
            if (!rules.contains(problem.rule())) {
                rest.add(problem.rule(), problem.position(), problem.message(), problem.hint());
            }
        }
        return rest;
    }

    /**
     * Whether a further problem of a file would not be kept, so that a rule need not look for more.
     */
    public boolean isFull(String file) {
        return foundByFile.getOrDefault(file, 0) >= MOST_OF_A_FILE;
    }

    /** All problems by place, each once. */
    public List<Problem> sorted() {
        return found.stream().sorted().toList();
    }

    /** Whether any of them keeps the site from being published. */
    public boolean hasErrors() {
        return hasErrors;
    }

    /** Counts them in one line: {@code 2 errors, 1 warning}. */
    public String summary() {
        long errors = count(Level.ERROR);
        long warnings = count(Level.WARNING);
        if (errors + warnings == 0) {
            return "no problems";
        }
        if (warnings == 0) {
            return counted(errors, "error");
        }
        return counted(errors, "error") + ", " + counted(warnings, "warning");
    }

    private long count(Level level) {
        return sorted().stream().filter(problem -> problem.level() == level).count();
    }

    private static String counted(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
