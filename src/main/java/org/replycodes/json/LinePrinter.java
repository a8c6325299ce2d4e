package org.replycodes.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/**
 * Breaks lines in the outer levels of a document and keeps the inner ones on one line. Printing
 * starts anew with each instance.
 */
final class LinePrinter implements PrettyPrinter {

    private final int brokenLevels;
    private int level;

    /**
     * @param brokenLevels how many levels, from the outside, have each part on a line of its own
     */
    LinePrinter(int brokenLevels) {
        this.brokenLevels = brokenLevels;
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator json) {
        json.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator json) {
        json.writeRaw('{');
        level++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) {
        breakLine(json, " ");
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator json) {
        json.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) {
        json.writeRaw(',');
        breakLine(json, " ");
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) {
        end(json, entries, " ");
        json.writeRaw('}');
    }

    @Override
    public void writeStartArray(JsonGenerator json) {
        json.writeRaw('[');
        level++;
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) {
        breakLine(json, "");
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) {
        json.writeRaw(',');
        breakLine(json, " ");
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) {
        end(json, values, "");
        json.writeRaw(']');
    }

    private void end(JsonGenerator json, int parts, String inline) {
        boolean isBroken = level <= brokenLevels;
        level--;
        if (parts > 0) {
            json.writeRaw(isBroken ? "\n" + "  ".repeat(level) : inline);
        }
    }

    private void breakLine(JsonGenerator json, String inline) {
        json.writeRaw(level <= brokenLevels ? "\n" + "  ".repeat(level) : inline);
    }
}
