package dev.tacit.scenario;

import dev.tacit.model.ContextualBlock;
import dev.tacit.model.ContextualLayer;
import dev.tacit.model.DecayLayer;
import dev.tacit.model.LayerNorm;
import dev.tacit.model.MeanLayer;
import dev.tacit.model.MixingLayer;
import dev.tacit.model.RecurrentLayer;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files of NumPy, written byte by byte. */
public final class NpzSamples {
    private NpzSamples() {}

    /** The bytes of an array as {@code numpy.save} writes them: version 1.0, the header padded to 64. */
    static byte[] npy(String descr, boolean fortran, String shape, byte[] numbers) {
        String header = "{'descr': '%s', 'fortran_order': %s, 'shape': (%s), }"
                .formatted(descr, fortran ? "True" : "False", shape);
        int padded = Math.ceilDiv(10 + header.length() + 1, 64) * 64 - 10;
        String text = header + " ".repeat(padded - header.length() - 1) + "\n";
        return ByteBuffer.allocate(10 + padded + numbers.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0})
                .putShort((short) padded)
                .put(text.getBytes(StandardCharsets.US_ASCII))
                .put(numbers)
                .array();
    }

    static byte[] doubles(double... values) {
        ByteBuffer bytes = ByteBuffer.allocate(Double.BYTES * values.length).order(ByteOrder.LITTLE_ENDIAN);
        for (double value : values) {
            bytes.putDouble(value);
        }
        return bytes.array();
    }

    static byte[] floats(double... values) {
        ByteBuffer bytes = ByteBuffer.allocate(Float.BYTES * values.length).order(ByteOrder.LITTLE_ENDIAN);
        for (double value : values) {
            bytes.putFloat((float) value);
        }
        return bytes.array();
    }

    /** The numbers of a matrix, row by row. */
    static double[] flat(Matrix matrix) {
        return matrix.rowList().stream()
                .flatMap(row -> Arrays.stream(row.toArray()).boxed())
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    static byte[] array(Matrix matrix) {
        return npy("<f8", false, matrix.rows() + ", " + matrix.cols(), doubles(flat(matrix)));
    }

    static byte[] array(Vector vector) {
        return npy("<f8", false, vector.size() + ",", doubles(vector.toArray()));
    }

    /** The arrays of a model, by their names. */
    public static Map<String, byte[]> arrays(List<ContextualBlock> blocks) {
        Map<String, byte[]> all = new LinkedHashMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            String prefix = blocks.size() == 1 ? "" : "blocks." + i + ".";
            arrays(blocks.get(i)).forEach((name, bytes) -> all.put(prefix + name, bytes));
        }
        return all;
    }

    private static Map<String, byte[]> arrays(ContextualBlock block) {
        Map<String, byte[]> all = new LinkedHashMap<>();
        ContextualLayer layer = block.layer();
        switch (layer) {
            case MeanLayer mean -> all.put("wv", array(mean.wv()));
            case MixingLayer attention -> {
                all.put("wq", array(attention.weights().wq()));
                all.put("wk", array(attention.weights().wk()));
                all.put("wv", array(attention.weights().wv()));
            }
            case DecayLayer decay -> {
                all.put("wv", array(decay.wv()));
                all.put("lambda", npy("<f8", false, "", doubles(decay.lambda())));
            }
            case RecurrentLayer rnn -> {
                all.put("u", array(rnn.u()));
                all.put("v", array(rnn.v()));
            }
        }
        all.put("wo", array(layer.wo()));
        if (layer.bo().size() > 0) {
            all.put("bo", array(layer.bo()));
        }
        all.put("w", array(block.mlp().w()));
        all.put("b", array(block.mlp().b()));
        all.put("w2", array(block.mlp().w2()));
        all.put("b2", array(block.mlp().b2()));
        put(all, "norm1", block.norms().norm1());
        put(all, "norm2", block.norms().norm2());
        return all;
    }

    private static void put(Map<String, byte[]> all, String name, LayerNorm norm) {
        if (!norm.isNone()) {
            all.put(name + ".gamma", array(norm.gamma()));
            all.put(name + ".beta", array(norm.beta()));
            all.put(name + ".eps", npy("<f8", false, "1,", doubles(norm.eps())));
        }
    }

    /** The bytes of a zip of arrays, deflated ({@code numpy.savez_compressed}) or stored ({@code numpy.savez}). */
    public static byte[] zip(Map<String, byte[]> arrays, boolean deflated) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> array : arrays.entrySet()) {
                ZipEntry entry = new ZipEntry(array.getKey() + ".npy");
                if (!deflated) {
                    CRC32 sum = new CRC32();
                    sum.update(array.getValue());
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(array.getValue().length);
                    entry.setCrc(sum.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(array.getValue());
            }
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return out.toByteArray();
    }
}
