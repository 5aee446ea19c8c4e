package dev.tacit.scenario;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tacit.text.Texts;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What ships can be opened, has words, and stands in its file as Tacit would save it. */
final class PresetsTest {
    @Test
    void everyPresetHasAName() {
        Texts texts = new Texts(Locale.ROOT);
        Set<String> ids = new HashSet<>();
        for (Preset preset : Presets.all()) {
            assertTrue(ids.add(preset.id()));
            assertTrue(texts.has("preset." + preset.id() + ".help"), preset.id());
            assertEquals(
                    texts.get("preset." + preset.id() + ".name"),
                    preset.scenario().name());
        }
    }

    @Test
    void everyFileIsAsTacitSavesIt() throws Exception {
        for (Preset preset : Presets.all()) {
            String file = "/tacit/assets/presets/" + preset.id() + ".tacit.json";
            try (InputStream in = Objects.requireNonNull(Presets.class.getResourceAsStream(file))) {
                assertArrayEquals(ScenarioCodec.bytes(preset.document()), in.readAllBytes(), file);
            }
        }
    }

    @Test
    void theDefaultIsTheOneOfTheReadme() {
        Scenario scenario = Presets.standard();
        assertEquals(50, scenario.context().n());
        assertEquals(3, scenario.context().d());
        assertTrue(scenario.model() instanceof ModelSpec.Trained trained
                && trained.name().equals("paper"));
        assertEquals(8, scenario.model().settings().layer().heads().count());
        assertEquals(128, scenario.model().settings().hidden());
    }
}
