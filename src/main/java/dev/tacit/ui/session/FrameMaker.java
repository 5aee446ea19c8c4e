package dev.tacit.ui.session;

import dev.tacit.engine.Compute;
import dev.tacit.engine.Snapshot;
import dev.tacit.figure.Figure;
import dev.tacit.figure.Note;
import dev.tacit.scenario.Scenario;
import dev.tacit.text.Texts;
import dev.tacit.ui.fx.Background;
import dev.tacit.ui.fx.FxPulse;
import dev.tacit.view.View;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Makes frames beside the window's thread: the newest request wins, a snapshot is computed once a scenario, and a newer
 * scenario stops the computation of an older one.
 */
@SuppressWarnings("ReferenceEquality") // the same scenario is meant, not one that is equal: comparing numbers costs
final class FrameMaker implements AutoCloseable {
    private final List<View> views;
    private final Texts texts;
    private final Background thread = new Background("tacit-compute");
    private final FxPulse<Frame> pulse;
    private final AtomicReference<@Nullable Request> newest = new AtomicReference<>();
    private @Nullable Snapshot snapshot;
    private @Nullable Request made;
    private long nanos;

    FrameMaker(List<View> views, Texts texts, Consumer<Frame> receiver) {
        this.views = List.copyOf(views);
        this.texts = texts;
        pulse = new FxPulse<>(receiver);
    }

    void submit(Request request, Consumer<Exception> failed) {
        newest.set(request);
        thread.run(
                () -> {
                    make(request).ifPresent(pulse::offer);
                    return request;
                },
                done -> {},
                failed);
    }

    private Optional<Frame> make(Request mine) {
        if (newest.get() != mine || made == mine) {
            return Optional.empty();
        }
        Optional<Snapshot> computed = compute(mine.scenario());
        Request now = newest.get();
        if (computed.isEmpty() || now == null || now.scenario() != mine.scenario()) {
            return Optional.empty();
        }
        made = now;
        return Optional.of(frame(computed.get(), now));
    }

    private Optional<Snapshot> compute(Scenario scenario) {
        Snapshot last = snapshot;
        if (last != null && last.scenario() == scenario) {
            return Optional.of(last);
        }
        long start = System.nanoTime();
        Optional<Snapshot> next = Compute.run(scenario, Optional.ofNullable(last), () -> outdated(scenario));
        next.ifPresent(made -> {
            nanos = System.nanoTime() - start;
            snapshot = made;
        });
        return next;
    }

    private boolean outdated(Scenario scenario) {
        Request now = newest.get();
        return now == null || now.scenario() != scenario;
    }

    private Frame frame(Snapshot computed, Request request) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        for (View view : views) {
            if (request.visible().contains(view.id())) {
                figures.put(view.id(), figure(view, computed, request));
            }
        }
        return new Frame(computed, request.cursor(), figures, nanos);
    }

    /** A view that fails says so in its place; the others are shown. */
    private Figure figure(View view, Snapshot computed, Request request) {
        try {
            return view.figure(computed, request.cursor());
        } catch (RuntimeException fault) {
            return new Note(texts.get("status.view.failed"), String.valueOf(fault.getMessage()), true);
        }
    }

    @Override
    public void close() {
        newest.set(null);
        thread.close();
    }
}
