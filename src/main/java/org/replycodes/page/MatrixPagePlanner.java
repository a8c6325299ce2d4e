package org.replycodes.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.replycodes.comparison.Comparison;
import org.replycodes.comparison.RelationOrder;
import org.replycodes.model.CodePair;
import org.replycodes.model.ReplyCode;
import org.replycodes.text.Html;

/** Plans the triangle of all pairs. */
final class MatrixPagePlanner {

    private final Edition edition;
    private final Frames frames;

    MatrixPagePlanner(Edition edition, Frames frames) {
        this.edition = edition;
        this.frames = frames;
    }

    /** Relations follow from the codes, the tables of the commands, and what editors noted. */
    private List<String> files(List<ReplyCode> codes) {
        List<String> files = new ArrayList<>();
        codes.forEach(code -> files.add(edition.dataFile("codes/" + code + ".json")));
        edition.protocol()
                .commands()
                .values()
                .forEach(
                        command ->
                                files.add(
                                        edition.dataFile("commands/" + command.slug() + ".json")));
        files.add(edition.dataFile("pairs.json"));
        return files;
    }

    MatrixPage plan() {
        List<ReplyCode> codes = List.copyOf(edition.protocol().codes().keySet());
        List<MatrixPage.Row> rows = new ArrayList<>();
        Map<String, Integer> counts = new TreeMap<>();
        for (int row = 1; row < codes.size(); row++) {
            List<MatrixPage.Cell> cells = new ArrayList<>();
            for (int column = 0; column < row; column++) {
                Comparison comparison =
                        edition.compared()
                                .neighborhood()
                                .of(CodePair.of(codes.get(column), codes.get(row)));
                String relation = comparison.headline().key();
                counts.merge(relation, 1, Integer::sum);
                cells.add(
                        new MatrixPage.Cell(
                                edition.addresses().pair(comparison.pair()).href(),
                                relation,
                                edition.label("relation." + relation + ".sign")));
            }
            rows.add(new MatrixPage.Row(edition.item(codes.get(row)), cells));
        }
        return new MatrixPage(
                frames.overview(
                        edition.addresses().matrix(),
                        edition.label("matrix.title"),
                        edition.label("matrix.summary"),
                        List.of(frames.protocolCrumb()),
                        files(codes)),
                edition.label("matrix.heading"),
                Html.escape(edition.label("matrix.summary")),
                codes.stream().map(edition::item).toList(),
                rows,
                RelationOrder.KEYS.stream()
                        .map(
                                relation ->
                                        new MatrixPage.RelationCount(
                                                relation,
                                                edition.label("relation." + relation + ".sign"),
                                                edition.label("relation." + relation),
                                                counts.getOrDefault(relation, 0)))
                        .toList());
    }
}
