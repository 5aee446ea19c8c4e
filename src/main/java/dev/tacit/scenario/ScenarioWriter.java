package dev.tacit.scenario;

import dev.tacit.file.JsonOut;
import dev.tacit.file.UnknownFields;
import dev.tacit.model.ContextualBlock;
import dev.tacit.model.ModelInit;
import dev.tacit.task.LinearRegression;
import dev.tacit.task.NormalTokens;
import dev.tacit.task.Task;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes a scenario as the JSON of its file. */
final class ScenarioWriter {
    private final JsonOut json;
    private final UnknownFields unknown;

    ScenarioWriter(JsonOut json, UnknownFields unknown) {
        this.json = json;
        this.unknown = unknown;
    }

    /** The whole file. */
    void write(Document document) throws IOException {
        json.startObject();
        scenario(document.scenario());
        view(document.cursor());
        close("");
    }

    /** The fields of a scenario, its object being open. */
    private void scenario(Scenario scenario) throws IOException {
        json.field("format", ScenarioReader.FORMAT);
        json.field("version", ScenarioReader.VERSION);
        if (!scenario.name().isEmpty()) {
            json.field("name", scenario.name());
        }
        json.startObject("context");
        switch (scenario.source()) {
            case Context context -> context(context);
            case TaskContext drawn -> task(drawn.task());
        }
        close("context");
        if (scenario.moved() instanceof Moved.Only only) {
            moved(only);
        }
        model(scenario.model());
    }

    private void context(Context context) throws IOException {
        json.name("tokens");
        json.rows(context.n(), context.tokens()::get);
        if (!context.labels().isEmpty()) {
            json.name("labels");
            texts(context.labels());
        }
        json.field("query", context.query());
    }

    private void texts(List<String> texts) throws IOException {
        json.startList();
        for (String text : texts) {
            json.item();
            json.text(text);
        }
        json.endList();
    }

    private void task(Task task) throws IOException {
        json.startObject("task");
        json.field(
                "kind",
                switch (task) {
                    case LinearRegression _ -> "linear-regression";
                    case NormalTokens _ -> "normal";
                });
        json.field("n", task.n());
        json.field("d", task.d());
        switch (task) {
            case LinearRegression regression -> {
                json.field("seed", regression.seed());
                json.field("noise", regression.noise());
            }
            case NormalTokens normal -> json.field("seed", normal.seed());
        }
        close("context.task");
    }

    private void moved(Moved.Only only) throws IOException {
        json.name("moved");
        StringBuilder list = new StringBuilder("[");
        for (int index : only.tokens()) {
            list.append(list.length() > 1 ? ", " : "").append(index);
        }
        json.json(list.append("]").toString());
    }

    private void model(ModelSpec model) throws IOException {
        json.startObject("model");
        switch (model) {
            case ModelSpec.Drawn drawn -> {
                json.startObject("init");
                init(drawn.init(), json);
                close("model.init");
            }
            case ModelSpec.Explicit explicit -> blocks(explicit.blocks());
            case ModelSpec.Trained trained -> json.field("checkpoint", trained.name());
        }
        close("model");
    }

    /** How weights are drawn, the object of it being open. */
    static void init(ModelInit init, JsonOut json) throws IOException {
        json.field("seed", init.seed());
        json.field("width", init.layer().width());
        json.field("heads", init.layer().heads().count());
        json.field("headWidth", init.layer().heads().width());
        json.field("layerWidth", init.layer().layerWidth());
        json.field("hidden", init.hidden());
        json.field("output", init.output());
        json.field("blocks", init.blocks());
        json.field("layer", init.layer().kind().id());
        json.field("bias", init.layer().bias());
        json.field("causal", init.layer().causal());
        json.field("queryKey", init.layer().queryKey());
        json.field("window", init.layer().memory().window());
        json.field("lambda", init.layer().memory().lambda());
        json.field("stateWidth", init.layer().memory().stateWidth());
        json.field("activation", init.activation().id());
        json.field("form", init.form().id());
    }

    private void blocks(List<ContextualBlock> blocks) throws IOException {
        json.startList("blocks");
        for (int i = 0; i < blocks.size(); i++) {
            json.item();
            new BlockWriter(json, unknown, "model.blocks[" + i + "]").write(blocks.get(i));
        }
        json.endList();
    }

    private void view(Cursor cursor) throws IOException {
        json.startObject("view");
        json.field("step", cursor.step());
        json.startObject("choices");
        for (Map.Entry<String, String> choice : new TreeMap<>(cursor.choices()).entrySet()) {
            json.field(choice.getKey(), choice.getValue());
        }
        json.endObject();
        close("view");
    }

    /** Ends the object at {@code place} with what the file had there that this version does not know. */
    private void close(String place) throws IOException {
        close(json, unknown, place);
    }

    static void close(JsonOut json, UnknownFields unknown, String place) throws IOException {
        for (Map.Entry<String, String> field : unknown.of(place).entrySet()) {
            json.name(field.getKey());
            json.json(field.getValue());
        }
        json.endObject();
    }
}
