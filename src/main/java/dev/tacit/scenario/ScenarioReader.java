package dev.tacit.scenario;

import dev.tacit.file.Complaint;
import dev.tacit.file.Json;
import dev.tacit.file.JsonFields;
import dev.tacit.file.JsonValues;
import dev.tacit.file.UnknownFields;
import dev.tacit.task.LinearRegression;
import dev.tacit.task.NormalTokens;
import dev.tacit.task.Task;
import dev.tacit.tensor.Vector;
import dev.tacit.text.ProblemException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** A scenario from the JSON of its file. */
final class ScenarioReader {
    static final String FORMAT = "tacit-scenario";
    static final int VERSION = 1;

    private final JsonFields root;
    private final Map<String, String> unknown = new HashMap<>();
    private final int maxTokens;
    private final Checkpoints checkpoints;

    private ScenarioReader(byte[] bytes, Json json, int maxTokens, Checkpoints checkpoints) throws ProblemException {
        root = new JsonFields(bytes, unknown, "", json);
        this.maxTokens = maxTokens;
        this.checkpoints = checkpoints;
    }

    /** The document that {@code json} says, which stands in {@code bytes}. */
    static Document read(byte[] bytes, Json json, int maxTokens, Checkpoints checkpoints) throws ProblemException {
        return new ScenarioReader(bytes, json, maxTokens, checkpoints).document();
    }

    private Document document() throws ProblemException {
        if (!root.text("format").equals(FORMAT)) {
            throw Complaint.at("format", "problem.format", Complaint.shown(root.text("format")), FORMAT);
        }
        long version = root.integer("version");
        if (version != VERSION) {
            throw Complaint.at(
                    "version",
                    version > VERSION ? "problem.newer" : "problem.version",
                    Complaint.text(version),
                    Complaint.text(VERSION));
        }
        String name = root.text("name", "");
        JsonFields fields = root.object("context");
        Sized sized = sized(fields);
        ModelSpec model = ModelReader.read(root.object("model"), sized.d(), checkpoints);
        Moved moved = moved(sized.n());
        Cursor cursor = ViewState.read(root, sized.n());
        root.keepUnknown();
        ContextSource source = sized.source();
        Size.check(sized.n(), sized.d(), model);
        Context context = source.explicit();
        return new Document(new Scenario(name, source, context, moved, model, new UnknownFields(unknown)), cursor);
    }

    private record Sized(ContextSource source, int n, int d) {}

    private Sized sized(JsonFields fields) throws ProblemException {
        if (!fields.has("task")) {
            Context context = context(fields);
            fields.keepUnknown();
            return new Sized(context, context.n(), context.d());
        }
        if (fields.has("tokens") || fields.has("query")) {
            throw Complaint.at("context", "problem.context.both");
        }
        Task task = task(fields.object("task"));
        fields.keepUnknown();
        return new Sized(new TaskContext(task), task.n(), task.d());
    }

    private Task task(JsonFields fields) throws ProblemException {
        String kind = fields.text("kind");
        int n = fields.integer("n", 0, Limits.FILE_TOKENS);
        checkTokens(fields.at("n"), n);
        int d = fields.integer("d", kind.equals("linear-regression") ? 2 : 1, Limits.WIDTH);
        long seed = fields.integer("seed");
        Task task = switch (kind) {
            case "linear-regression" -> new LinearRegression(n, d, seed, fields.number("noise", 0));
            case "normal" -> new NormalTokens(n, d, seed);
            default ->
                throw Complaint.at(
                        fields.at("kind"), "problem.kind", Complaint.shown(kind), "linear-regression, normal");
        };
        Fit.check(task, maxTokens);
        fields.keepUnknown();
        return task;
    }

    private Context context(JsonFields fields) throws ProblemException {
        Vector query = JsonValues.vector(fields.at("query"), fields.get("query"), JsonValues.ANY);
        int d = query.size();
        if (d < 1 || d > Limits.WIDTH) {
            throw Complaint.at(
                    fields.at("query"), "problem.count", Complaint.text(d), "1", Complaint.text(Limits.WIDTH));
        }
        List<Json> items = JsonValues.items(fields.at("tokens"), fields.get("tokens"));
        checkTokens(fields.at("tokens"), items.size());
        List<Vector> tokens = new ArrayList<>(items.size());
        for (Json item : items) {
            tokens.add(JsonValues.vector(fields.at("tokens") + "[" + tokens.size() + "]", item, d));
        }
        return new Context(tokens, labels(fields, tokens.size()), query);
    }

    private void checkTokens(String place, int n) throws ProblemException {
        if (n > maxTokens) {
            String key = maxTokens < Limits.FILE_TOKENS ? "problem.tokens.window" : "problem.tokens";
            throw Complaint.at(
                    place, key, Complaint.text(n), Complaint.text(maxTokens), Complaint.text(Limits.FILE_TOKENS));
        }
    }

    private static List<String> labels(JsonFields fields, int n) throws ProblemException {
        if (!fields.has("labels")) {
            return List.of();
        }
        String place = fields.at("labels");
        if (fields.get("labels") instanceof Json.Numbers numbers && numbers.values().length > 0) {
            throw Complaint.at(place + "[0]", "problem.type.text");
        }
        List<Json> items = JsonValues.items(place, fields.get("labels"));
        if (items.size() != n) {
            throw Complaint.at(place, "problem.labels", Complaint.text(items.size()), Complaint.text(n));
        }
        List<String> labels = new ArrayList<>(n);
        for (Json item : items) {
            labels.add(JsonValues.text(place + "[" + labels.size() + "]", item));
        }
        return labels;
    }

    private Moved moved(int n) throws ProblemException {
        if (!root.has("moved")) {
            return new Moved.All();
        }
        Json json = root.get("moved");
        if (json instanceof Json.Arr list) {
            throw Complaint.at("moved[" + JsonValues.firstNoNumber(list) + "]", "problem.type.integer");
        }
        double[] values = JsonValues.numbers("moved", json, JsonValues.ANY);
        int integers = json instanceof Json.Numbers numbers ? numbers.firstFraction() : 0;
        SortedSet<Integer> indices = new TreeSet<>();
        for (int i = 0; i < values.length; i++) {
            String place = "moved[" + i + "]";
            if (i >= integers) {
                throw Complaint.at(place, "problem.type.integer");
            }
            if (values[i] < 0 || values[i] >= n) {
                String key = n == 0 ? "problem.moved.none" : "problem.moved.range";
                throw Complaint.at(place, key, Complaint.text((long) values[i]), Complaint.text(n - 1));
            }
            if (!indices.add((int) values[i])) {
                throw Complaint.at(place, "problem.moved.twice", Complaint.text((int) values[i]));
            }
        }
        return new Moved.Only(indices);
    }
}
