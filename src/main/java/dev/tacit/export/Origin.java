package dev.tacit.export;

import dev.tacit.file.JsonOut;
import dev.tacit.scenario.Document;
import dev.tacit.scenario.ModelSpec;
import dev.tacit.scenario.Scenario;
import dev.tacit.scenario.ScenarioCodec;
import dev.tacit.scenario.TaskContext;
import dev.tacit.text.Version;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Where a picture comes from: the view {@code view} of {@code document}. It is kept in the picture's file. */
public record Origin(String view, Document document) {
    private static final int MOST = 256 << 10;

    /**
     * As JSON: version, view, step, and the scenario, from which Tacit draws the same picture again. Of a scenario
     * larger than 256 KiB only the name and the seeds.
     */
    public String json() {
        try {
            return json(true);
        } catch (TooLong large) {
            return shortJson();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private String shortJson() {
        try {
            return json(false);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private String json(boolean whole) throws IOException {
        Bounded out = new Bounded();
        JsonOut json = JsonOut.compact(out);
        json.startObject();
        json.field("program", Version.program());
        json.field("view", view);
        json.field("step", document.cursor().step());
        if (whole) {
            json.name("scenario");
            ScenarioCodec.write(document, json);
        } else {
            seeds(json, document.scenario());
        }
        json.endObject();
        json.flush();
        return out.kept.toString(StandardCharsets.UTF_8);
    }

    private static void seeds(JsonOut json, Scenario scenario) throws IOException {
        json.field("name", scenario.name());
        if (scenario.source() instanceof TaskContext drawn) {
            json.field("contextSeed", drawn.seed());
        }
        switch (scenario.model()) {
            case ModelSpec.Drawn drawn -> json.field("modelSeed", drawn.init().seed());
            case ModelSpec.Trained trained -> json.field("checkpoint", trained.name());
            case ModelSpec.Explicit _ -> {
                // Too much to say here.
            }
        }
    }

    /** More than is kept in a picture. */
    private static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private static final class Bounded extends OutputStream {
        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            if (kept.size() + count > MOST) {
                throw new TooLong();
            }
            kept.write(bytes, from, count);
        }
    }
}
