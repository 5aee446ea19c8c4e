package dev.tacit.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tacit.tensor.RandomStream;
import dev.tacit.tensor.Vector;
import dev.tacit.text.ProblemException;
import dev.tacit.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Tables as spreadsheets give them. */
final class TokenTableTest {
    private static final List<Vector> TWO = List.of(Vector.of(1.5, 2), Vector.of(-3, 0.25));

    @Test
    void readsWhatSpreadsheetsCopy() throws ProblemException {
        assertEquals(TWO, tokens("1.5\t2\n-3\t.25"));
        assertEquals(TWO, tokens("1,5\t2\r\n-3\t0,25\r\n"));
        assertEquals(TWO, tokens("1,5;2\n-3;0,25\n"));
        assertEquals(TWO, tokens("1.5, 2\n-3, 2.5e-1\n"));
        assertEquals(TWO, tokens("\"1,5\",\"2\"\n\"-3\",\"0,25\""));
        assertEquals(TWO, tokens("  1.5   2\n \u22123   0.25 "));
        assertEquals(TWO, tokens("\uFEFFx1,x2\r1.5,2\r\r-3,0.25\r"));
        assertEquals(TWO, tokens("\n\nx\ty\t\t\n1.5\t2\t\t\n\n-3\t0.25\t\t\n"));
        assertEquals(List.of(Vector.of(1, 5, 2)), tokens("1,5,2"));
        assertEquals(List.of(Vector.of(1), Vector.of(2)), tokens("1\n2\n"));
    }

    @Test
    void readsLabels() throws ProblemException {
        String quoted = "label;x1;x2\n\"a;\"\"1\";1,5;2\nb;-3;0,25\n";
        assertEquals(new TokenTable(TWO, List.of("a;\"1", "b")), TokenTable.parse(quoted));
        assertEquals(new TokenTable(TWO, List.of("a", "b")), TokenTable.parse("1.5,2,a\n-3,0.25,b"));
        assertEquals(new TokenTable(TWO, List.of("7", "c2")), TokenTable.parse("Name\ta\tb\n7\t1.5\t2\n\t-3\t0.25"));
    }

    @Test
    void namesRowAndColumnOfWhatIsWrong() {
        assertEquals("There is no row of numbers in the table", refusal(" \n\t\n"));
        assertEquals("There is no row of numbers in the table", refusal("a,b\n"));
        assertEquals("row 3, column 2: \"x\" is not a number", refusal("a,b\n1,2\n1,x\n2,3"));
        assertEquals("row 4, column 1: the cell is empty", refusal("1,2\n\n3,4\n,5"));
        assertEquals("row 2: has 3 columns, expected 2", refusal("1,2\n1,2,3"));
        assertEquals("row 2: has 1 columns, expected 2", refusal("1,2\n1"));
        assertEquals("row 1, column 2: 1e999 is too large: numbers go up to 1e100 here", refusal("1;1e999"));
        assertEquals("row 1, column 2: \"NaN\" is not a number", refusal("1;NaN;2"));
        assertEquals("row 1, column 2: \"#DIV/0!\" is not a number", refusal("1;#DIV/0!;2"));
        assertEquals("row 1, column 2: a quoted field starts here and does not end", refusal("1,\"2\n3,4"));
    }

    @Test
    void refusesWhatCouldMeanTwoThings() {
        assertEquals(
                "row 1, column 1: this number has a decimal comma, the one in row 2, column 1 a decimal point;"
                        + " use one of them throughout",
                refusal("1,5;2\n1.5;2"));
        assertTrue(refusal("1,234\t5,678").contains("thousands separator"));
        assertEquals("row 1, column 1: \"1,234.5\" is not a number", refusal("1,234.5\t2"));
        assertEquals("read", refusal("1,234\t0,5"));
    }

    @Test
    void theLocaleOfTheMachineDoesNotMatter() throws ProblemException {
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("de", "ar-EG", "tr", "hi-IN-u-nu-deva")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertEquals(TWO, tokens("NAME;I;J\nI;1,5;2\nJ;-3;0,25"));
                assertTrue(csv(new TokenTable(TWO, List.of())).equals("x1,y\n1.5,2\n-3,0.25\n"));
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void whatIsWrittenReadsBackToTheSameBits() throws ProblemException {
        RandomStream random = new RandomStream(8);
        List<Vector> tokens = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            tokens.add(random.normals(3).times(Math.scalb(1.0, i % 600 - 300)));
            labels.add("t, \"" + i + "\"\tx");
        }
        TokenTable table = new TokenTable(tokens, labels);
        assertEquals(table, TokenTable.parse(csv(table)));
        assertEquals(table, TokenTable.parse("\uFEFF" + csv(table).replace("\n", "\r\n")));
        TokenTable bare = new TokenTable(tokens, List.of());
        assertEquals(bare, TokenTable.parse(csv(bare)));
    }

    @Test
    void replacesAContextOfAnotherWidth() {
        Context before = new Context(List.of(), List.of(), Vector.of(1, 2, 3));
        assertEquals(
                Vector.of(1, 2),
                new TokenTable(TWO, List.of()).replacing(before).query());
    }

    @Test
    void anythingIsReadOrRefused() {
        RandomStream random = new RandomStream(4);
        String alphabet = "01,.;\t\n\r\" -eax\uFEFF\u2212";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = 0; j < 12; j++) {
                text.append(alphabet.charAt((int) (random.uniform() * alphabet.length())));
            }
            assertTrue(!refusal(text.toString()).isBlank());
        }
    }

    private static String csv(TokenTable table) {
        return new TableOut(table, table.d() == 2 ? List.of("x1", "y") : List.of("x1", "x2", "y")).csv();
    }

    private static List<Vector> tokens(String text) throws ProblemException {
        return TokenTable.parse(text).tokens();
    }

    private static String refusal(String text) {
        try {
            TokenTable.parse(text);
            return "read";
        } catch (ProblemException refused) {
            return new Texts(Locale.ROOT).say(refused.problem());
        }
    }
}
