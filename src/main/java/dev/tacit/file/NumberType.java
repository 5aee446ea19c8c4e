package dev.tacit.file;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.function.IntUnaryOperator;

/** How the numbers of an array stand in a file, the lowest byte first; doubles hold all of them exactly. */
enum NumberType {
    F64(8) {
        @Override
        double at(ByteBuffer bytes, int index) {
            return bytes.getDouble(index);
        }
    },
    F32(4) {
        @Override
        double at(ByteBuffer bytes, int index) {
            return bytes.getFloat(index);
        }
    },
    F16(2) {
        @Override
        double at(ByteBuffer bytes, int index) {
            return Float.float16ToFloat(bytes.getShort(index));
        }
    },
    /** The upper half of a float. */
    BF16(2) {
        @Override
        double at(ByteBuffer bytes, int index) {
            return Float.intBitsToFloat(bytes.getShort(index) << Short.SIZE);
        }
    };

    private static final int BUFFER = 1 << 16;

    private final int size;

    NumberType(int size) {
        this.size = size;
    }

    /** The bytes of a number. */
    int size() {
        return size;
    }

    abstract double at(ByteBuffer bytes, int index);

    /** Reads so many numbers; the i-th of the file is put where {@code place} says. */
    double[] read(InputStream in, int count, IntUnaryOperator place) throws IOException {
        double[] numbers = new double[count];
        ByteBuffer buffer = ByteBuffer.allocate(BUFFER).order(ByteOrder.LITTLE_ENDIAN);
        int done = 0;
        while (done < count) {
            int some = Math.min(BUFFER / size, count - done);
            if (in.readNBytes(buffer.array(), 0, some * size) < some * size) {
                throw new EOFException();
            }
            for (int k = 0; k < some; k++) {
                numbers[place.applyAsInt(done + k)] = at(buffer, k * size);
            }
            done += some;
        }
        return numbers;
    }
}
