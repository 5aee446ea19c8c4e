package dev.tacit.theory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tacit.engine.Snapshot;
import dev.tacit.model.BlockForm;
import dev.tacit.model.ContextualBlock;
import dev.tacit.model.ContextualLayer;
import dev.tacit.model.DecayLayer;
import dev.tacit.model.Heads;
import dev.tacit.model.LocalAttention;
import dev.tacit.model.Projections;
import dev.tacit.model.RecurrentLayer;
import dev.tacit.scenario.Moved;
import dev.tacit.tensor.Matrix;
import dev.tacit.tensor.Vector;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The golden example, digit by digit. */
class GoldenTest {
    private final Snapshot golden = Golden.snapshot(new Moved.All());

    @Test
    void layer() {
        near(golden.run().attention(), .297329181615653, .0507581871301314, .146603710492847, .505308920761368);
        near(
                golden.run().prefix(),
                1,
                .5,
                .629560095969641,
                .685219952015179,
                .473159482254488,
                .644464533955215,
                .403792546501106,
                .403379931503489);
        near(
                golden.run().suffix(),
                .403792546501106,
                .403379931503489,
                .574653928890269,
                .150925222896945,
                .775117548787486,
                .16267632318123,
                1,
                .5);
        near(golden.output(), .737914522960221, 1.1826213909288);
        near(Golden.block().output(Golden.TOKENS, Golden.QUERY), .737914522960221, 1.1826213909288);
        near(Golden.block().output(List.of(), Golden.QUERY), .98661429815143, 1.72176325053872);
    }

    @Test
    void otherKinds() {
        outputs(Golden.linear(true, true), .928077650307344, .287262129857035, .883883476483184, .441941738241592);
        outputs(Golden.linear(false, true), 3.71231060122937, 1.14904851942814, .883883476483184, .441941738241592);
        outputs(Golden.MEAN, -.25, .125, 1, .5);
        Vector none = Vector.zero(0);
        Matrix one = Matrix.identity(2);
        Projections weights = new Projections(one, one, one, one, none);
        outputs(new LocalAttention(new Heads(1, 2), weights, 2), .775117548787486, .162676323181230, 1, .5);
        outputs(new DecayLayer(one, one, none, .5), .5, .125, 1, .5);
        outputs(
                new RecurrentLayer(one, one, one, none),
                .248611227204767,
                .155295278146709,
                Math.tanh(1),
                Math.tanh(.5));
    }

    @Test
    void residualForm() {
        ContextualBlock block = new ContextualBlock(Golden.SOFTMAX, Golden.mlp(), BlockForm.RESIDUAL);
        Snapshot s = Golden.snapshot(block, Golden.TOKENS, new Moved.All());
        near(s.output(), 2.20379552621846, 2.53817833990599);
        near(s.prefix().f(0), 2, 1);
        near(s.moved().update().orElseThrow().u(), -.157889518098383, .0999174770004768, -.0402967316505873);
        near(s.moved().biasDelta(), -.596207453498894, -.0966200684965106);
        near(s.moved().patched(), 2.20379552621846, 2.53817833990599);
    }

    @Test
    void preLnForm() {
        Snapshot s = Golden.preLn();
        near(s.prefix().p(0), 1.61235406534939, 1, 1.22470813069877);
        near(s.prefix().p(2), 1.50865195898885, .957263773149129, .974567691126832);
        near(s.prefix().f(0), 1.31780946972958, -.301544244352448, -.429441962049365);
        near(s.prefix().f(2), 1.41356689691468, -.120292368890444, -1.34596431826759);
        near(s.output(), 2.44059682577425, 2.8746249894832, -.430292574577815);
        near(s.moved().update().orElseThrow().u(), .227767273396501, -.185274393124782);
        near(s.moved().biasDelta(), -.103702106360533, -.0427362268508712, -.250140439571938);
        near(s.moved().patched(), 2.44059682577425, 2.8746249894832, -.430292574577815);
    }

    @Test
    void direct() {
        DirectDynamics direct = golden.direct();
        near(Vector.of(direct.stepSize()), .8);
        WeightUpdate update = direct.update(3).orElseThrow();
        near(update.u(), -.631558072393532, .399669908001907, -.161186926602349);
        near(update.v(), 1, .5);
        near(direct.deltaNorms(), 0, .597316397309546, .734096633759814, .854826634086701);
        near(direct.incrementNorms(), .597316397309546, .238960731397982, .548656905441512);
        near(direct.losses(), .277829928022769, .455515023715022, 1.08545950624084);
        near(
                direct.weights(3).orElseThrow(),
                .368441927606468,
                1.68422096380323,
                -.600330091998093,
                1.19983495400095,
                .338813073397651,
                -1.08059346330117);
    }

    @Test
    void product() {
        ProductDynamics product = golden.product();
        near(product.stepSizes(), 2.83281656374809, 1.59420779526788, .8);
        near(product.updateNorms(), 1.07105196583237, .427973961706171, .967105805436062);
        near(
                product.weights(3).orElseThrow(),
                .372081780818674,
                1.67694125737882,
                -.527955130133024,
                1.05508503027082,
                .289956456618904,
                -.982880229743681);
        near(Vector.of(product.accumulated(3).orElseThrow().determinant()), .425975885581054);
        near(Vector.of(product.gap()), .195427130146276);
    }

    @Test
    void moved() {
        Snapshot part = Golden.snapshot(new Moved.Only(new TreeSet<>(List.of(1))));
        WeightUpdate update = part.moved().update().orElseThrow();
        near(update.u(), -.370025733273228, .230553515501378, -.0920313881220472);
        near(update.v(), .532328974461896, .424949602972018);
    }

    private static void outputs(ContextualLayer layer, double... expected) {
        Matrix prefix = layer.run(Golden.TOKENS, Golden.QUERY).prefix();
        near(Matrix.ofRows(List.of(prefix.row(3), prefix.row(0)), 2), expected);
    }

    private static void near(Matrix actual, double... expected) {
        near(Vector.of(actual.toArray()), expected);
    }

    private static void near(Vector actual, double... expected) {
        assertEquals(expected.length, actual.size());
        for (int i = 0; i < expected.length; i++) {
            assertEquals(expected[i], actual.get(i), 1e-13 * Math.max(1, Math.abs(expected[i])));
        }
    }
}
