package dev.tacit.ui.context;

import atlantafx.base.theme.Styles;
import dev.tacit.engine.Cost;
import dev.tacit.scenario.Context;
import dev.tacit.scenario.Edit;
import dev.tacit.scenario.Limits;
import dev.tacit.scenario.TaskContext;
import dev.tacit.task.LinearRegression;
import dev.tacit.text.Digits;
import dev.tacit.text.Problem;
import dev.tacit.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** Draws a new linear regression: seed, number of tokens, noise; the width d stays. */
final class NewTaskForm {
    private static final double ROOM = 230;

    private final ContextModel model;
    private final Runnable done;
    private final TextField seed = field("task-seed");
    private final TextField tokens = field("task-n");
    private final TextField noise = field("task-noise");
    private final Label problem = new Label();
    private final VBox question = new VBox();
    private final VBox node;

    /** {@code done} is called after the task was drawn. */
    NewTaskForm(ContextModel model, Runnable done) {
        this.model = model;
        this.done = done;
        Texts texts = model.texts();
        GridPane grid = new GridPane(8, 6);
        row(grid, 0, "seed", seed);
        row(grid, 1, "n", tokens);
        row(grid, 2, "noise", noise);
        problem.setWrapText(true);
        problem.setMaxWidth(ROOM);
        problem.setId("task-problem");
        problem.getStyleClass().add(Styles.DANGER);
        Button draw = new Button(texts.get("context.task.apply"));
        draw.setId("task-apply");
        draw.setDefaultButton(true);
        draw.setOnAction(_ -> apply());
        Button another = new Button(texts.get("context.task.next"));
        another.setOnAction(_ -> another());
        GridPane buttons = new GridPane(8, 0);
        buttons.addRow(0, draw, another);
        Label title = new Label(texts.get("context.task.title"));
        title.getStyleClass().add(Styles.TEXT_BOLD);
        node = new VBox(8, title, grid, problem, question, buttons);
        node.getStyleClass().add("task-form");
        question.setMaxWidth(ROOM);
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
    }

    Node node() {
        return node;
    }

    /** Fills in what is there now. */
    void refresh() {
        problem.setText("");
        withdraw();
        if (model.scenario().source() instanceof TaskContext(LinearRegression now)) {
            seed.setText(Long.toString(now.seed()));
            tokens.setText(Integer.toString(now.n()));
            noise.setText(Digits.full(now.noise()));
        } else {
            fill(seed, "1");
            fill(noise, "0");
            Context context = model.context();
            tokens.setText(Integer.toString(context.n() == 0 ? 50 : context.n()));
        }
        seed.requestFocus();
        seed.selectAll();
    }

    private static void fill(TextField field, String text) {
        if (field.getText().isEmpty()) {
            field.setText(text);
        }
    }

    private void another() {
        seed.setText(Long.toString(whole(seed).orElse(0) + 1));
        draw();
    }

    private void apply() {
        if (draw()) {
            done.run();
        }
    }

    private boolean draw() {
        withdraw();
        Optional<Problem> wrong = wrong();
        problem.setText(wrong.map(model.texts()::say).orElse(""));
        if (wrong.isPresent()) {
            return false;
        }
        int n = (int) whole(tokens).orElseThrow();
        double spread = Digits.parse(noise.getText()).orElseThrow();
        LinearRegression task =
                new LinearRegression(n, model.context().d(), whole(seed).orElseThrow(), spread);
        Edit edit = new Edit.SetContext(new TaskContext(task));
        Optional<Cost> cost = Cost.toTellOf(model.scenario(), edit);
        cost.ifPresent(much -> ask(n, much, edit));
        return cost.isEmpty() && model.session().apply(edit);
    }

    /** Says first what will take long. */
    private void ask(int n, Cost cost, Edit edit) {
        String choice = model.texts().get("context.task.choice", Integer.toString(n));
        Runnable apply = () -> {
            model.session().apply(edit);
            done.run();
        };
        question.getChildren().setAll(new CostQuestion(model.texts(), choice, cost, apply, this::withdraw));
    }

    private void withdraw() {
        question.getChildren().clear();
    }

    private Optional<Problem> wrong() {
        OptionalLong n = whole(tokens);
        OptionalDouble spread = Digits.parse(noise.getText());
        String key = "";
        if (whole(seed).isEmpty()) {
            key = "context.task.bad.seed";
        } else if (n.isEmpty() || n.getAsLong() < 0 || n.getAsLong() > Limits.WINDOW_TOKENS) {
            key = "context.task.bad.n";
        } else if (spread.isEmpty() || spread.getAsDouble() < 0) {
            key = "context.task.bad.noise";
        } else if (model.context().d() < 2) {
            key = "context.task.bad.d";
        }
        return key.isEmpty() ? Optional.empty() : Optional.of(Problem.at("", key, "" + Limits.WINDOW_TOKENS));
    }

    private static OptionalLong whole(TextField field) {
        String text = field.getText().strip();
        return text.matches("-?\\d{1,18}") ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }

    private void row(GridPane grid, int row, String id, TextField field) {
        Label label = new Label(model.texts().get("context.task." + id));
        label.setLabelFor(field);
        GridPane.setHalignment(label, HPos.LEFT);
        grid.addRow(row, label, field);
    }

    private static TextField field(String id) {
        TextField field = new TextField();
        field.setId(id);
        field.setPrefColumnCount(9);
        field.getStyleClass().addAll(List.of(Styles.SMALL));
        return field;
    }
}
