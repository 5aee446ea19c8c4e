package dev.tacit.ui.field;

import dev.tacit.text.Digits;
import java.math.BigDecimal;
import java.util.Optional;

/** Which numbers a field takes, how they are written, and how far its buttons go. */
public sealed interface FieldRange<T> {
    /** The least and the most, as people write them. */
    String least();

    String most();

    String text(T value);

    /** The number that a person typed, if the field takes it. */
    Optional<T> typed(String text);

    /** The number so many steps away, if the field takes it. */
    Optional<T> stepped(T from, int by);

    /** Whole numbers. */
    record Whole(long first, long last) implements FieldRange<Long> {
        @Override
        public String least() {
            return Long.toString(first);
        }

        @Override
        public String most() {
            return Long.toString(last);
        }

        @Override
        public String text(Long value) {
            return Long.toString(value);
        }

        @Override
        public Optional<Long> typed(String text) {
            return Optional.of(text)
                    .filter(some -> some.matches("-?\\d{1,18}"))
                    .map(Long::valueOf)
                    .filter(this::takes);
        }

        @Override
        public Optional<Long> stepped(Long from, int by) {
            return Optional.of(from + by).filter(this::takes);
        }

        private boolean takes(long value) {
            return value >= first && value <= last;
        }
    }

    /** Numbers of at most this size, by twentieths. */
    record Real(double size) implements FieldRange<Double> {
        private static final BigDecimal STEP = new BigDecimal("0.05");

        @Override
        public String least() {
            return Digits.full(-size);
        }

        @Override
        public String most() {
            return Digits.full(size);
        }

        @Override
        public String text(Double value) {
            return Digits.full(value);
        }

        @Override
        public Optional<Double> typed(String text) {
            return Digits.parse(text).stream().boxed().filter(this::takes).findFirst();
        }

        @Override
        public Optional<Double> stepped(Double from, int by) {
            BigDecimal next = BigDecimal.valueOf(from).add(STEP.multiply(BigDecimal.valueOf(by)));
            return Optional.of(next.doubleValue()).filter(this::takes);
        }

        private boolean takes(double value) {
            return Math.abs(value) <= size;
        }
    }
}
