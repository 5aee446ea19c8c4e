package dev.tacit.app;

import dev.tacit.file.UserFolder;
import dev.tacit.scenario.Checkpoints;
import java.util.List;

/** Where the program starts. Commands never touch the window's toolkit. */
public final class Launcher {
    private Launcher() {}

    public static void main(String[] args) {
        System.setProperty("java.awt.headless", "true");
        Display display = new Display(System.getProperty("os.name", ""), System.getenv());
        Checkpoints checkpoints = Checkpoints.in(UserFolder.current().checkpoints());
        Tacit tacit = new Tacit(Console.standard(), display, new ShellWindow(), checkpoints);
        System.exit(tacit.run(List.of(args)));
    }
}
