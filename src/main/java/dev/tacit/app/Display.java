package dev.tacit.app;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a window can be opened here, found out before the toolkit is started: it can be started only once. */
record Display(String system, Map<String, String> environment) {
    private static final Pattern NAME = Pattern.compile("(?:\\w+/)?(\\[.*]|[^:]*):(\\d{1,5})(?:\\.\\d+)?");
    private static final int BASE_PORT = 6000;
    private static final int MILLIS = 500;

    /** The name of the X display, or empty. */
    String name() {
        return environment.getOrDefault("DISPLAY", "");
    }

    /** The key of the sentence that says what is missing, or empty if nothing is. */
    String missing() {
        if (!system.toLowerCase(Locale.ROOT).contains("linux")) {
            return "";
        }
        if (name().isBlank()) {
            return "command.display.none";
        }
        if (!answers()) {
            return "command.display.dead";
        }
        return hasGtk() ? "" : "command.display.gtk";
    }

    /** Whether an X server listens there. Wayland alone does not count: the toolkit needs X. */
    private boolean answers() {
        Matcher matcher = NAME.matcher(name().strip());
        if (!matcher.matches()) {
            return false;
        }
        String host = matcher.group(1);
        int number = Integer.parseInt(matcher.group(2));
        return (host.isEmpty() || host.equals("unix")) ? local(number) : remote(host, number);
    }

    private static boolean local(int number) {
        Path socket = Path.of("/tmp/.X11-unix/X" + number);
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            return channel.isConnected();
        } catch (IOException | UnsupportedOperationException nobody) {
            return false;
        }
    }

    private static boolean remote(String host, int number) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, BASE_PORT + number), MILLIS);
            return true;
        } catch (IOException | IllegalArgumentException nobody) {
            return false;
        }
    }

    /** Whether the libraries that draw windows on Linux are there. */
    @SuppressWarnings("restricted") // the toolkit loads the same library a moment later
    private static boolean hasGtk() {
        try (Arena arena = Arena.ofConfined()) {
            return SymbolLookup.libraryLookup("libgtk-3.so.0", arena)
                    .find("gtk_init_check")
                    .isPresent();
        } catch (IllegalArgumentException missing) {
            return false;
        }
    }
}
