package org.replycodes.model;

import java.util.List;
import java.util.Locale;

/**
 * A document that facts are taken from.
 *
 * @param id its name in the dataset and in links ({@code rfc959})
 * @param title its title, a quotation
 * @param status its status as published ({@code Internet Standard (STD 9)})
 * @param year the year of publication
 * @param strength the weight of its statements
 * @param current whether it is part of today's standard
 * @param address where it can be read
 * @param sections the sections that may be cited, in the order of the document
 */
public record Specification(
        String id,
        String title,
        String status,
        int year,
        Strength strength,
        boolean current,
        String address,
        List<String> sections) {

    /** The only section of a document that has none. */
    public static final String WHOLE = "memo";

    private static final String APPENDIX = "appendix-";

    /** Copies the list. */
    public Specification {
        sections = List.copyOf(sections);
    }

    /** Its usual short name: {@code RFC 959} for {@code rfc959}. */
    public String shortName() {
        int digits = 0;
        while (digits < id.length() && !Character.isDigit(id.charAt(digits))) {
            digits++;
        }
        return (id.substring(0, digits).toUpperCase(Locale.ROOT) + " " + id.substring(digits))
                .strip();
    }

    /** The address of a section, as near as the place of publication allows. */
    public String address(String section) {
        return isNumbered(section) ? address + "#section-" + section : address;
    }

    /**
     * A section as documents write it: {@code §4.2.2}, {@code §IV.B}, {@code Appendix II}, and an
     * unnumbered heading in capitals. Empty for a document without sections.
     */
    public static String sectionName(String section) {
        if (isNumbered(section)) {
            return "§" + section;
        }
        if (section.equals(WHOLE)) {
            return "";
        }
        if (section.matches("[ivx]+(?:\\.[a-z0-9]+)*")) {
            return "§" + section.toUpperCase(Locale.ROOT);
        }
        if (section.startsWith(APPENDIX)) {
            return "Appendix " + section.substring(APPENDIX.length()).toUpperCase(Locale.ROOT);
        }
        return section.replace('-', ' ').toUpperCase(Locale.ROOT);
    }

    private static boolean isNumbered(String section) {
        return !section.isEmpty() && Character.isDigit(section.charAt(0));
    }
}
