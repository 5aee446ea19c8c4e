package dev.tacit.scenario;

import dev.tacit.file.Complaint;
import dev.tacit.file.JsonFields;
import dev.tacit.model.Activation;
import dev.tacit.model.BlockForm;
import dev.tacit.model.LayerKind;
import dev.tacit.text.ProblemException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The fields that hold one of a few names. */
final class Names {
    private Names() {}

    static LayerKind kind(JsonFields fields, String field) throws ProblemException {
        return oneOf(fields, field, Arrays.asList(LayerKind.values()), LayerKind::id);
    }

    static BlockForm form(JsonFields fields, BlockForm absent) throws ProblemException {
        return fields.has("form") ? oneOf(fields, "form", Arrays.asList(BlockForm.values()), BlockForm::id) : absent;
    }

    static Activation activation(JsonFields fields) throws ProblemException {
        return oneOf(fields, "activation", Arrays.asList(Activation.values()), Activation::id);
    }

    /** Whether the query is a key, which only linear attention can do without. */
    static boolean queryKey(JsonFields fields, LayerKind kind) throws ProblemException {
        boolean key = fields.flag("queryKey", true);
        if (!key && kind != LayerKind.LINEAR && kind != LayerKind.LINEAR_SUM) {
            throw Complaint.at(fields.at("queryKey"), "problem.queryKey", kind.id());
        }
        return key;
    }

    private static <T> T oneOf(JsonFields fields, String field, List<T> all, Function<T, String> id)
            throws ProblemException {
        String name = fields.text(field);
        for (T candidate : all) {
            if (id.apply(candidate).equals(name)) {
                return candidate;
            }
        }
        String names = all.stream().map(id).collect(Collectors.joining(", "));
        throw Complaint.at(fields.at(field), "problem.kind", Complaint.shown(name), names);
    }
}
