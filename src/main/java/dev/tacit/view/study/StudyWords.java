package dev.tacit.view.study;

import dev.tacit.study.Setting;
import dev.tacit.study.Study;
import dev.tacit.study.StudyResult;
import dev.tacit.text.Digits;
import dev.tacit.text.Texts;
import java.util.stream.Collectors;

/** What is said of a study in words. */
public record StudyWords(Texts texts) {
    /** What it is, in few words. */
    public String title(Study study) {
        return texts.get("study." + study.id() + ".title");
    }

    /** The paper and the figure. */
    public String source(Study study) {
        return texts.get("study." + study.id() + ".source");
    }

    /** What must be said beside the figures, in one sentence. */
    public String remark(Study study) {
        return texts.get("study." + study.id() + ".remark");
    }

    /** What the paper does not say, or what is otherwise here. */
    public String open(Study study) {
        return texts.get("study." + study.id() + ".open");
    }

    /** What a setting is called. */
    public String setting(Setting setting) {
        return texts.get("study.setting." + setting.id());
    }

    /** All of it, with the settings of a result. */
    public String caption(StudyResult result) {
        String trials = texts.get(
                "study.trials",
                Integer.toString(result.trials()),
                Integer.toString(result.settings().trials()));
        return String.join(
                " ",
                source(result.study()),
                remark(result.study()),
                trials,
                texts.get("study.said", settings(result, true)),
                texts.get("study.chosen", settings(result, false)),
                open(result.study()));
    }

    private String settings(StudyResult result, boolean said) {
        String list = result.settings().list().stream()
                .filter(setting -> setting.said() == said)
                .map(setting -> setting(setting) + " " + Digits.rounded(setting.value(), 6))
                .collect(Collectors.joining(", "));
        return list.isEmpty() ? texts.get("study.none") : list;
    }
}
