package dev.tacit.file;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;

/** Bytes that can be read from anywhere in them. */
interface Bytes extends Closeable {
    long size() throws IOException;

    /** The bytes from {@code at} on; read before the next are asked for, and not closed. */
    InputStream from(long at) throws IOException;

    /** The bytes of a file. */
    static Bytes of(SeekableByteChannel file) {
        return new Bytes() {
            @Override
            public long size() throws IOException {
                return file.size();
            }

            @Override
            public InputStream from(long at) throws IOException {
                return Channels.newInputStream(file.position(at));
            }

            @Override
            public void close() throws IOException {
                file.close();
            }
        };
    }

    /** Bytes in memory. */
    static Bytes of(byte[] bytes) {
        return new Bytes() {
            @Override
            public long size() {
                return bytes.length;
            }

            @Override
            public InputStream from(long at) {
                return new ByteArrayInputStream(bytes, (int) at, bytes.length - (int) at);
            }

            @Override
            public void close() {
                // Nothing is held.
            }
        };
    }
}
