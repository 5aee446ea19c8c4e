package dev.tacit.ui.session;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.util.Duration;

/** Steps on by itself while playing, {@code speed} steps a second, and stops at the last step. */
final class Player {
    private final BooleanProperty playing = new SimpleBooleanProperty(this, "playing");
    private final DoubleProperty speed = new SimpleDoubleProperty(this, "speed", 4);
    private final Timeline clock = new Timeline();
    private final Runnable tick;

    Player(Runnable tick) {
        this.tick = tick;
        clock.setCycleCount(Animation.INDEFINITE);
        playing.addListener((_, _, now) -> restart(now));
        speed.addListener((_, _, _) -> restart(playing.get()));
    }

    private void restart(boolean play) {
        clock.stop();
        if (play) {
            clock.getKeyFrames().setAll(new KeyFrame(Duration.seconds(1 / speed.get()), _ -> tick.run()));
            clock.playFromStart();
        }
    }

    BooleanProperty playing() {
        return playing;
    }

    DoubleProperty speed() {
        return speed;
    }
}
