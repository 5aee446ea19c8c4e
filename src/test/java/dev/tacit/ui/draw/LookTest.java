package dev.tacit.ui.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tacit.figure.Role;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Controls and pictures use one colour for one meaning. */
class LookTest {
    @ParameterizedTest
    @EnumSource(Look.class)
    void controlsHaveTheColoursOfPictures(Look look) throws IOException {
        Map<Role, Integer> said = new EnumMap<>(Role.class);
        Map<Role, Integer> painted = new EnumMap<>(Role.class);
        Matcher rule = Pattern.compile("-role-([a-z]+): #([0-9a-f]{6});").matcher(sheet(look));
        while (rule.find()) {
            Role role = Role.valueOf(rule.group(1).toUpperCase(Locale.ROOT));
            said.put(role, Integer.parseInt(rule.group(2), 16));
            painted.put(role, look.paint().ink(role).rgb());
        }
        assertEquals(7, said.size());
        assertEquals(painted, said);
    }

    private static String sheet(Look look) throws IOException {
        try (InputStream in = Objects.requireNonNull(Look.class.getResourceAsStream(look.sheet()))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
