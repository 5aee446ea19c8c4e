package dev.tacit.file;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where a program keeps what it remembers between runs, as each system wants it. */
public record UserFolder(String system, Map<String, String> environment, Path home) {
    /** That of the person who runs the program. */
    public static UserFolder current() {
        Map<String, String> environment = System.getenv();
        String home = environment.getOrDefault("HOME", System.getProperty("user.home", ""));
        return new UserFolder(System.getProperty("os.name", ""), environment, Path.of(home));
    }

    /** The program's own folder there; it need not exist. */
    public Path path() {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Tacit");
        }
        if (name.startsWith("windows")) {
            return named("LOCALAPPDATA", home.resolve("AppData").resolve("Local"))
                    .resolve("Tacit");
        }
        return named("XDG_STATE_HOME", home.resolve(".local").resolve("state")).resolve("tacit");
    }

    /** The checkpoints that scenarios can name. */
    public Path checkpoints() {
        return path().resolve("checkpoints");
    }

    /** The folder that a variable names, if it names a whole one. */
    private Path named(String variable, Path otherwise) {
        Path named = Path.of(environment.getOrDefault(variable, ""));
        return named.isAbsolute() ? named : otherwise;
    }
}
