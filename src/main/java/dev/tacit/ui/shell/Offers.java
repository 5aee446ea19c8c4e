package dev.tacit.ui.shell;

import atlantafx.base.theme.Styles;
import dev.tacit.figure.Figure;
import dev.tacit.figure.Note;
import dev.tacit.view.Offer;
import dev.tacit.view.View;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** What can be done about a warning, one click away, below its words. */
final class Offers extends HBox {
    private final Kit kit;
    private List<String> made = List.of();

    Offers(Kit kit) {
        super(8);
        this.kit = kit;
        setAlignment(Pos.CENTER);
        setPadding(new Insets(4));
        setManaged(false);
    }

    /** Follows what a view shows: an offer is made of the document as it is when it is taken. */
    void follow(View view, @Nullable Figure figure) {
        List<String> next = figure instanceof Note note && note.warning() ? ids(view) : List.of();
        if (!next.equals(made)) {
            made = next;
            getChildren().setAll(next.stream().map(id -> button(view, id)).toList());
            setManaged(!next.isEmpty());
        }
    }

    private List<Offer> offers(View view) {
        return view.offers(kit.session().scenarioProperty().get());
    }

    private List<String> ids(View view) {
        return offers(view).stream().map(Offer::id).toList();
    }

    private Button button(View view, String id) {
        Button button = new Button(kit.text("view." + view.id() + ".offer." + id));
        button.setId("offer-" + id);
        button.getStyleClass().add(Styles.SMALL);
        button.setOnAction(_ -> offers(view).stream()
                .filter(offer -> offer.id().equals(id))
                .findFirst()
                .ifPresent(offer -> kit.session().apply(offer.edit())));
        return button;
    }
}
