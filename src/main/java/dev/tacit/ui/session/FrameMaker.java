package dev.tacit.ui.session;

import dev.tacit.engine.Compute;
import dev.tacit.engine.LatestOnly;
import dev.tacit.engine.OutOfRange;
import dev.tacit.engine.Snapshot;
import dev.tacit.figure.Figure;
import dev.tacit.figure.Note;
import dev.tacit.scenario.Scenario;
import dev.tacit.text.Texts;
import dev.tacit.ui.fx.FxPulse;
import dev.tacit.view.View;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Makes frames beside the window's thread: the newest request wins, a snapshot is computed once a scenario, and a newer
 * scenario stops the computation of an older one.
 */
@SuppressWarnings("ReferenceEquality") // the same scenario is meant, not one that is equal: comparing numbers costs
final class FrameMaker implements AutoCloseable {
    private static final long PATIENCE = 40_000_000;

    private final List<View> views;
    private final Texts texts;
    private final LatestOnly<Request, Frame> engine;
    private final FxPulse<Frame> pulse;
    private final AtomicReference<@Nullable Request> newest = new AtomicReference<>();
    private final Drawn drawn = new Drawn();
    private @Nullable Snapshot snapshot;
    private long nanos;

    FrameMaker(List<View> views, Texts texts, Consumer<Frame> receiver, Consumer<Throwable> faults) {
        this.views = List.copyOf(views);
        this.texts = texts;
        pulse = new FxPulse<>(receiver);
        FxPulse<Throwable> failed = new FxPulse<>(faults);
        engine = new LatestOnly<>("tacit-compute", (_, _, _) -> make(), _ -> {}, failed::offer);
    }

    void submit(Request request) {
        newest.set(request);
        engine.submit(request);
    }

    /** What is ready is shown, even if the mouse has moved on meanwhile: else a long drag would show nothing. */
    private Optional<Frame> make() {
        Request mine = newest.get();
        Optional<Frame> ready = mine == null ? Optional.empty() : frame(mine);
        ready.ifPresent(pulse::offer);
        return ready;
    }

    /** Nothing if a newer scenario stopped it, be it in a figure that looked at more than the snapshot had. */
    private Optional<Frame> frame(Request mine) {
        try {
            return compute(mine.scenario()).map(made -> frame(made, now(mine)));
        } catch (CancellationException newer) {
            return Optional.empty();
        }
    }

    /** The newest cursor, if it looks at the same scenario. */
    private Request now(Request mine) {
        Request now = newest.get();
        return now != null && now.scenario() == mine.scenario() ? now : mine;
    }

    private Optional<Snapshot> compute(Scenario scenario) {
        Snapshot last = snapshot;
        if (last != null && last.scenario() == scenario) {
            return Optional.of(last);
        }
        long start = System.nanoTime();
        Optional<Snapshot> next = Compute.run(scenario, Optional.ofNullable(last), () -> outdated(scenario, start));
        next.ifPresent(made -> {
            nanos = System.nanoTime() - start;
            snapshot = made;
        });
        return next;
    }

    /** Short computations end; a long one stops as soon as there is a newer scenario. */
    private boolean outdated(Scenario scenario, long start) {
        Request now = newest.get();
        return now == null || (now.scenario() != scenario && System.nanoTime() - start > PATIENCE);
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
            return drawn.of(view, computed, request.cursor());
        } catch (CancellationException newer) {
            throw newer;
        } catch (OutOfRange large) {
            return new Note(texts.get("status.view.failed"), texts.say(large.problem()), true);
        } catch (RuntimeException fault) {
            return new Note(texts.get("status.view.failed"), String.valueOf(fault.getMessage()), true);
        }
    }

    /** Stops what runs. */
    void cancel() {
        newest.set(null);
    }

    @Override
    public void close() {
        cancel();
        engine.close();
    }
}
