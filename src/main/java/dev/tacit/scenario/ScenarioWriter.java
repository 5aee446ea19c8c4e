package dev.tacit.scenario;

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
        json.name("format");
        json.text(ScenarioReader.FORMAT);
        json.name("version");
        json.value(ScenarioReader.VERSION);
        if (!scenario.name().isEmpty()) {
            json.name("name");
            json.text(scenario.name());
        }
        json.name("context");
        json.startObject();
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
        json.name("query");
        json.numbers(context.query());
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
        json.name("task");
        json.startObject();
        json.name("kind");
        json.text(
                switch (task) {
                    case LinearRegression _ -> "linear-regression";
                    case NormalTokens _ -> "normal";
                });
        integer("n", task.n());
        integer("d", task.d());
        switch (task) {
            case LinearRegression regression -> {
                integer("seed", regression.seed());
                json.name("noise");
                json.value(regression.noise());
            }
            case NormalTokens normal -> integer("seed", normal.seed());
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
        json.name("model");
        json.startObject();
        switch (model) {
            case ModelSpec.Drawn drawn -> init(drawn.init());
            case ModelSpec.Explicit explicit -> blocks(explicit.blocks());
        }
        close("model");
    }

    private void init(ModelInit init) throws IOException {
        json.name("init");
        json.startObject();
        integer("seed", init.seed());
        integer("width", init.layer().width());
        integer("heads", init.layer().heads().count());
        integer("headWidth", init.layer().heads().width());
        integer("layerWidth", init.layer().layerWidth());
        integer("hidden", init.hidden());
        integer("output", init.output());
        integer("blocks", init.blocks());
        name("layer", init.layer().kind().id());
        flag("bias", init.layer().bias());
        flag("causal", init.layer().causal());
        flag("queryKey", init.layer().queryKey());
        name("activation", init.activation().id());
        name("form", init.form().id());
        close("model.init");
    }

    private void blocks(List<ContextualBlock> blocks) throws IOException {
        json.name("blocks");
        json.startList();
        for (int i = 0; i < blocks.size(); i++) {
            json.item();
            new BlockWriter(json, unknown, "model.blocks[" + i + "]").write(blocks.get(i));
        }
        json.endList();
    }

    private void view(Cursor cursor) throws IOException {
        json.name("view");
        json.startObject();
        integer("step", cursor.step());
        json.name("choices");
        json.startObject();
        for (Map.Entry<String, String> choice : new TreeMap<>(cursor.choices()).entrySet()) {
            name(choice.getKey(), choice.getValue());
        }
        json.endObject();
        close("view");
    }

    private void integer(String name, long value) throws IOException {
        json.name(name);
        json.value(value);
    }

    private void name(String name, String value) throws IOException {
        json.name(name);
        json.text(value);
    }

    private void flag(String name, boolean value) throws IOException {
        json.name(name);
        json.value(value);
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
