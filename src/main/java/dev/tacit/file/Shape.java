package dev.tacit.file;

import dev.tacit.text.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The sides of an array: none of a number, one of a list, two of a matrix. */
public record Shape(List<Integer> sides) {
    public Shape {
        sides = List.copyOf(sides);
    }

    /** The shape that the array {@code name} has by the file, which writes it as {@code text}. */
    static Shape of(String name, List<Long> sides, String text) throws ProblemException {
        List<Integer> checked = new ArrayList<>();
        long count = 1;
        int most = sides.size() == 1 ? FileLimits.NUMBERS : FileLimits.SIDE; // a list may be of losses, one a step
        for (long side : sides) {
            count = side > most ? side : count * side;
            if (count > FileLimits.NUMBERS || side > most) {
                throw Complaint.at(name, "problem.array.large", Complaint.shown(text));
            }
            checked.add((int) side);
        }
        if (checked.size() > 2) {
            throw Complaint.at(name, "problem.array.sides", Complaint.text(checked.size()));
        }
        return new Shape(checked);
    }

    /** The number of numbers. */
    public int count() {
        return sides.stream().reduce(1, (a, b) -> a * b);
    }

    /** In words: "3 x 4", "3", and "1" for a single number. */
    public String text() {
        return sides.isEmpty() ? "1" : sides.stream().map(Complaint::text).collect(Collectors.joining(" x "));
    }

    /** Refuses numbers that are not finite, by their place: "w[2][0]", "b[2]". */
    void checkFinite(String name, double[] numbers) throws ProblemException {
        for (int i = 0; i < numbers.length; i++) {
            if (!Double.isFinite(numbers[i])) {
                throw Complaint.at(name + indices(i), "problem.finite");
            }
        }
    }

    private String indices(int i) {
        return switch (sides.size()) {
            case 0 -> "";
            case 1 -> "[" + i + "]";
            default -> "[" + i / sides.getLast() + "][" + i % sides.getLast() + "]";
        };
    }
}
