package dev.tacit.study;

import dev.tacit.model.ContextualBlock;
import dev.tacit.model.ContextualLayer;
import dev.tacit.model.LayerKind;
import dev.tacit.model.Memory;
import dev.tacit.model.OtherKinds;
import dev.tacit.task.NormalTokens;
import dev.tacit.task.Prompt;
import dev.tacit.tensor.Vector;
import dev.tacit.theory.DecayExponent;
import dev.tacit.train.NamedSettings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * ‖ΔW_i - ΔW_{i-1}‖ for every kind of layer, attention and recurrent network among them (what arXiv 2507.16003 says of
 * its section 4.3 for one of them): each trial draws a block, gives its layer to all kinds, and reads random tokens.
 */
record KindsStudy() implements Study {
    @Override
    public String id() {
        return "rnn-against-attention";
    }

    @Override
    public StudySettings standard() {
        return StudySettings.of(
                Setting.chosen(StudySettings.TRIALS, 100),
                Setting.chosen(StudySettings.SEED, 1),
                Setting.chosen(Learning.TOKENS, 400));
    }

    @Override
    public StudySettings quick() {
        return standard().with(StudySettings.TRIALS, 20).with(Learning.TOKENS, 200);
    }

    @Override
    public List<Group> groups(StudySettings settings) {
        Vector steps = Counting.of(1, settings.count(Learning.TOKENS));
        return Arrays.stream(LayerKind.values())
                .map(kind -> new Group(kind.id(), steps))
                .toList();
    }

    @Override
    public Trial prepare(StudySettings settings, BooleanSupplier stop) {
        return (number, stopped) -> {
            long seed = Seeds.of(settings, Seeds.LEARN, number);
            ContextualBlock block =
                    NamedSettings.paper().withSeed(seed).model().draw().getFirst();
            int width = block.layer().tokenWidth();
            Prompt prompt = new NormalTokens(
                            settings.count(Learning.TOKENS), width, Seeds.of(settings, Seeds.TEST, number))
                    .draw();
            OtherKinds kinds = new OtherKinds(block.layer(), Memory.standard(width), seed);
            List<Vector> increments = new ArrayList<>();
            for (LayerKind kind : LayerKind.values()) {
                ContextualLayer layer = kinds.of(kind);
                increments.add(DecayExponent.increments(
                        block.mlp().w(), layer.prefix(prompt.tokens(), prompt.query(), stopped)));
            }
            return increments;
        };
    }
}
