package dev.tacit.ui.context;

import dev.tacit.scenario.Context;
import dev.tacit.scenario.Edit;
import dev.tacit.scenario.Limits;
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

    /** Copies the selected tokens, or all of them if none is selected, as CSV. */
    void copy() {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text()));
    }

    /** The selected tokens, or all of them, as CSV. */
    String text() {
        Context context = model.context();
        SortedSet<Integer> chosen = actions.selectedTokens();
        List<Integer> rows =
                chosen.isEmpty() ? IntStream.range(0, context.n()).boxed().toList() : List.copyOf(chosen);
        List<Vector> tokens = rows.stream().map(context.tokens()::get).toList();
        List<String> labels = context.labels().isEmpty()
                ? List.of()
                : rows.stream().map(context::label).toList();
        return new TokenTable(tokens, labels).text(',');
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
            if (table.tokens().stream().anyMatch(token -> token.maxAbs() > Limits.TYPED)) {
                session.report(Problem.at("", "context.paste.large"));
            } else if (context.n() > 0 && table.d() != context.d()) {
                session.report(Problem.at(
                        "", "context.paste.width", Integer.toString(table.d()), Integer.toString(context.d())));
            } else if (context.n() > 0) {
                insert(table);
            } else if (session.apply(new Edit.SetContext(table.replacing(model.context())))) {
                actions.select(List.of());
            }
        } catch (ProblemException refused) {
            session.report(refused.problem());
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
