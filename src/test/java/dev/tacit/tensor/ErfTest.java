package dev.tacit.tensor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ErfTest {
    @Test
    void knownValues() {
        double[][] known = {
            {0, 0},
            {1e-10, 1.1283791670955126e-10},
            {.1, .1124629160182849},
            {.5, .5204998778130465},
            {1, .8427007929497149},
            {1.5, .9661051464753108},
            {2, .9953222650189527},
            {2.5, .9995930479825550},
            {3, .9999779095030014},
            {4, .9999999845827421},
            {7, 1}
        };
        for (double[] pair : known) {
            assertEquals(pair[1], Erf.erf(pair[0]), 4 * Math.ulp(pair[1]));
            assertEquals(-Erf.erf(pair[0]), Erf.erf(-pair[0]));
        }
    }

    @Test
    void theTwoFormulasMeet() {
        assertEquals(Erf.erf(Math.nextDown(2.5)), Erf.erf(2.5), 5e-16);
    }
}
