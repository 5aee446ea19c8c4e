package dev.tacit.app;

import java.util.List;

/** Where the program starts. Commands never touch the window's toolkit. */
public final class Launcher {
    private Launcher() {}

    public static void main(String[] args) {
        System.setProperty("java.awt.headless", "true");
        Display display = new Display(System.getProperty("os.name", ""), System.getenv());
        Tacit tacit = new Tacit(Console.standard(), display, new ShellWindow());
        System.exit(tacit.run(List.of(args)));
    }
}
