package dev.tacit.app;

import dev.tacit.file.JsonOut;
import dev.tacit.study.Setting;
import dev.tacit.study.Study;
import dev.tacit.study.StudyResult;
import dev.tacit.text.Texts;
import dev.tacit.text.Version;
import dev.tacit.view.study.StudyPanel;
import dev.tacit.view.study.StudyWords;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What stands beside a picture of a study, as JSON: where it comes from, the honest remark, and every setting. */
record FigureSettings(Texts texts, StudyPanel panel, StudyResult result) {
    /** Indented, for a file of its own. */
    String text() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return written(out, new JsonOut(out));
    }

    /** On one line, for inside a picture. */
    String line() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return written(out, JsonOut.compact(out));
    }

    private String written(ByteArrayOutputStream out, JsonOut json) {
        try {
            write(json);
            json.flush();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private void write(JsonOut json) throws IOException {
        Study study = result.study();
        StudyWords words = new StudyWords(texts);
        json.startObject();
        json.field("program", Version.program());
        json.field("figure", panel.id());
        json.field("study", study.id());
        json.field("title", panel.title());
        json.field("source", words.source(study));
        json.field("remark", words.remark(study));
        json.field("open", words.open(study));
        json.field("caption", panel.caption(result));
        json.field("trials", result.trials());
        json.field("seed", result.settings().seed());
        json.startList("settings");
        for (Setting setting : result.settings().list()) {
            json.item();
            json.startObject();
            json.field("id", setting.id());
            json.field("name", words.setting(setting));
            json.field("value", setting.value());
            json.field("from", setting.said() ? "paper" : "chosen");
            json.endObject();
        }
        json.endList();
        json.endObject();
    }
}
