package dev.tacit.ui.session;

import dev.tacit.scenario.Edit;

/** The text keys that name edits. */
final class EditNames {
    private EditNames() {}

    static String of(Edit edit) {
        return "menu.edited."
                + switch (edit) {
                    case Edit.SetTokens _ -> "values";
                    case Edit.SetLabel _ -> "label";
                    case Edit.InsertTokens _ -> "insert";
                    case Edit.DuplicateTokens _ -> "duplicate";
                    case Edit.DeleteTokens _ -> "delete";
                    case Edit.MoveTokens _ -> "order";
                    case Edit.SetMoved _ -> "moved";
                    case Edit.SetContext _ -> "context";
                    case Edit.SetModel _ -> "model";
                    case Edit.Rename _ -> "name";
                };
    }
}
