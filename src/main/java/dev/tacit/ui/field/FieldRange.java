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
        private static final long LAST_SEED = 999_999_999_999_999_999L;

        /** What a seed may be: at most 18 digits. */
        public static Whole seed() {
            return new Whole(-LAST_SEED, LAST_SEED);
        }

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

    /** Numbers from the first to the last. */
    record Real(double first, double last, Steps steps) implements FieldRange<Double> {
        private static final BigDecimal TWENTIETH = new BigDecimal("0.05");

        /** Where a press on a button leads; by {@code ONES} only whole numbers are taken. */
        enum Steps {
            TWENTIETHS,
            DOUBLES,
            ONES
        }

        /** By twentieths. */
        public static Real twentieths(double first, double last) {
            return new Real(first, last, Steps.TWENTIETHS);
        }

        /** By factors of two. */
        public static Real doubling(double first, double last) {
            return new Real(first, last, Steps.DOUBLES);
        }

        /** Whole numbers only. */
        public static Real whole(double first, double last) {
            return new Real(first, last, Steps.ONES);
        }

        @Override
        public String least() {
            return Digits.full(first);
        }

        @Override
        public String most() {
            return Digits.full(last);
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
            double next = switch (steps) {
                case TWENTIETHS ->
                    BigDecimal.valueOf(from)
                            .add(TWENTIETH.multiply(BigDecimal.valueOf(by)))
                            .doubleValue();
                case DOUBLES -> from * (by > 0 ? 2 : 0.5);
                case ONES -> from + by;
            };
            return Optional.of(next).filter(this::takes);
        }

        private boolean takes(double value) {
            return value >= first && value <= last && (steps != Steps.ONES || value == Math.rint(value));
        }
    }
}
