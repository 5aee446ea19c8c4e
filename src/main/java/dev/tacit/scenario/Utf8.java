package dev.tacit.scenario;

import dev.tacit.text.ProblemException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Refuses what is not UTF-8 text. */
final class Utf8 {
    private Utf8() {}

    static void check(byte[] bytes) throws ProblemException {
        if (bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
            throw Fit.problem("", "problem.utf8.mark");
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(1 << 13);
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            int zero = out.flip().toString().indexOf('\0');
            if (zero >= 0 || result.isError()) {
                throw Fit.problem("", "problem.utf8", Checks.text(in.position()));
            }
            if (result.isUnderflow()) {
                return;
            }
            out.clear();
        }
    }
}
