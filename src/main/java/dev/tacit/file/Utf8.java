package dev.tacit.file;

import dev.tacit.text.ProblemException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Refuses what is not UTF-8 text. */
final class Utf8 {
    private Utf8() {}

    /** What JSON is written in: no byte order mark, no NUL. */
    static void check(byte[] bytes) throws ProblemException {
        if (bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
            throw Complaint.at("", "problem.utf8.mark");
        }
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw Complaint.at("", "problem.nul", Complaint.text(i));
            }
        }
        checkText(bytes);
    }

    /** Any text, with or without a mark. */
    static void checkText(byte[] bytes) throws ProblemException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(1 << 13);
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (result.isError()) {
                throw Complaint.at("", "problem.utf8", Complaint.text(in.position()));
            }
            if (result.isUnderflow()) {
                return;
            }
            out.clear();
        }
    }

    /** The text with U+FFFD in place of halves of surrogate pairs, which UTF-8 cannot hold. */
    static String whole(String text) {
        return text.codePoints().noneMatch(Utf8::isHalf)
                ? text
                : text.codePoints()
                        .map(c -> isHalf(c) ? 0xFFFD : c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
