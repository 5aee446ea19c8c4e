package dev.tacit.ui.context;

import dev.tacit.scenario.Context;
import dev.tacit.scenario.Edit;
import dev.tacit.scenario.TableOut;
import dev.tacit.scenario.TokenTable;
import dev.tacit.tensor.Vector;
import dev.tacit.text.Problem;
import dev.tacit.text.ProblemException;
import dev.tacit.ui.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.IntStream;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

/** Tokens as text on the clipboard, as spreadsheets exchange them. */
final class TableClipboard {
    private final ContextModel model;
    private final ContextActions actions;
    private int pastes;

    TableClipboard(ContextModel model, ContextActions actions) {
        this.model = model;
        this.actions = actions;
    }

    /** Copies the selected tokens, or all of them if none is selected: as CSV, and as a table for spreadsheets. */
    void copy() {
        TableOut out = chosen();
        Clipboard.getSystemClipboard()
                .setContent(Map.of(DataFormat.PLAIN_TEXT, out.csv(), DataFormat.HTML, out.html()));
    }

    private TableOut chosen() {
        Context context = model.context();
        SortedSet<Integer> chosen = actions.selectedTokens();
        List<Integer> rows =
                chosen.isEmpty() ? IntStream.range(0, context.n()).boxed().toList() : List.copyOf(chosen);
        List<Vector> tokens = rows.stream().map(context.tokens()::get).toList();
        List<String> labels = context.labels().isEmpty()
                ? List.of()
                : rows.stream().map(context::label).toList();
        return new TableOut(new TokenTable(tokens, labels), model.axes().get().plainNames());
    }

    void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        take(text == null ? "" : text);
    }

    /** Inserts the tokens of a CSV or TSV text behind the selection; into an empty context with any width. */
    void take(String text) {
        Session session = model.session();
        if (text.isBlank()) {
            session.report(Problem.at("", "context.paste.nothing"));
            return;
        }
        try {
            TokenTable table = TokenTable.parse(text);
            Context context = model.context();
            if (context.n() > 0 && table.d() != context.d()) {
                session.report(Problem.at(
                        "", "context.paste.width", Integer.toString(table.d()), Integer.toString(context.d())));
            } else if (context.n() > 0) {
                insert(table);
            } else {
                replace(table);
            }
        } catch (ProblemException refused) {
            session.report(refused.problem());
        }
    }

    /** Makes these tokens the context. */
    void replace(TokenTable table) {
        if (model.session().apply(new Edit.SetContext(table.replacing(model.context())))) {
            actions.select(List.of());
        }
    }

    private void insert(TokenTable table) {
        SortedSet<Integer> chosen = actions.selectedTokens();
        int at = chosen.isEmpty() ? model.context().n() : chosen.last() + 1;
        String merge = "paste-" + pastes++;
        if (model.session().apply(new Edit.InsertTokens(at, table.tokens()), merge)) {
            if (!table.labels().isEmpty()) {
                model.session().apply(new Edit.SetContext(labelled(at, table.labels())), merge);
            }
            model.session().endMerge();
            int end = at + table.tokens().size();
            actions.select(IntStream.range(at, end).boxed().toList());
        }
    }

    private Context labelled(int at, List<String> fresh) {
        Context context = model.context();
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < context.n(); i++) {
            boolean pasted = i >= at && i < at + fresh.size();
            labels.add(pasted ? fresh.get(i - at) : context.label(i));
        }
        return new Context(context.tokens(), labels, context.query());
    }
}
