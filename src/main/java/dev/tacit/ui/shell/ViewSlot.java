package dev.tacit.ui.shell;

import atlantafx.base.theme.Styles;
import dev.tacit.figure.Figure;
import dev.tacit.figure.Note;
import dev.tacit.ui.draw.FigurePane;
import dev.tacit.ui.session.Frame;
import dev.tacit.view.View;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A place for one view: its title (which chooses another), a line of help, its choices and dials, its picture. */
final class ViewSlot extends VBox {
    private static final double MARGIN = 64;

    /** In lower slots the picture takes the room of the help. */
    private static final double LOW = 252;

    private final Kit kit;
    private final Pictures pictures;
    private final ObjectProperty<View> view;
    private final Button title = new Button("", new FontIcon(Feather.CHEVRON_DOWN));
    private final MenuButton more = new MenuButton();
    private final SlotHead head;
    private final FigurePane figure;
    private final Offers offers;
    private final Consumer<ViewSlot> enlarge;
    private final PauseTransition patience = new PauseTransition(Duration.millis(150));
    private String drawn = "";
    private Subscription compact = Subscription.EMPTY;
    private ChoiceBar choices;
    private Dials dials;

    ViewSlot(Kit kit, Pictures pictures, View first, Consumer<ViewSlot> enlarge) {
        this.kit = kit;
        this.pictures = pictures;
        this.enlarge = enlarge;
        view = new SimpleObjectProperty<>(this, "view", first);
        figure = new FigurePane(
                pictures.painter(), pictures.look(), kit.session()::hover, pictures.exporter()::copyDigits);
        offers = new Offers(kit);
        getStyleClass().add("view-slot");
        setMinSize(0, 0);
        choices = new ChoiceBar(kit, first);
        dials = new Dials(kit, first);
        head = new SlotHead(title, more, dials);
        VBox.setVgrow(figure, Priority.ALWAYS);
        getChildren().setAll(head, figure, offers);
        buildMenus();
        view.subscribe(this::become);
        patience.setOnFinished(_ -> await());
        heightProperty().subscribe(height -> {
            double now = height.doubleValue();
            head.setRoom(now, now < kit.type().scaled(LOW));
        });
    }

    ObjectProperty<View> viewProperty() {
        return view;
    }

    /** The style of its words, its picture excepted. */
    StringProperty wordsStyleProperty() {
        return head.styleProperty();
    }

    String viewId() {
        return view.get().id();
    }

    /** Shows the figure that a frame has for this view, if it has one. */
    void update(Frame frame) {
        Figure next = frame.figures().get(viewId());
        choices.follow();
        dials.rows().follow();
        if (next != null && !next.equals(shown().orElse(null))) {
            draw(next);
        }
        offers.follow(view.get(), shown().orElse(null));
    }

    /** Says why there is no picture. */
    void say(Note why) {
        draw(why);
    }

    private void draw(Figure next) {
        figure.show(next);
        drawn = viewId();
        figure.setOpacity(1);
    }

    /** The picture, unless it is still that of the view before. */
    private Optional<Figure> shown() {
        return figure.figure().filter(_ -> drawn.equals(viewId()));
    }

    /** A picture stays until that of the next view is there, but not for long: it would stand under a wrong title. */
    private void await() {
        if (shown().isEmpty()) {
            figure.setOpacity(0);
        }
    }

    /** Takes the picture to a file. */
    void export() {
        shown().ifPresent(picture -> pictures.exporter().savePicture(viewId(), words("title"), picture));
    }

    /** Takes the numbers to the clipboard. */
    void copyNumbers() {
        shown().ifPresent(pictures.exporter()::copyNumbers);
    }

    void drawNow() {
        figure.drawNow();
    }

    private String words(String what) {
        return kit.text("view." + viewId() + "." + what);
    }

    private void become(View next) {
        title.setText(words("title"));
        choices = new ChoiceBar(kit, next);
        dials = new Dials(kit, next);
        compact.unsubscribe();
        compact = widthProperty()
                .subscribe(width -> choices.setCompact(
                        width.doubleValue() < title.prefWidth(-1) + kit.type().scaled(choices.roomySize() + MARGIN)));
        head.show(words("help"), choices, dials);
        patience.playFromStart();
    }

    private void buildMenus() {
        title.getStyleClass().addAll(Styles.FLAT, "view-title");
        title.setContentDisplay(ContentDisplay.RIGHT);
        title.setOnAction(_ -> openPalette());
        more.getStyleClass().addAll(Styles.FLAT, Styles.BUTTON_ICON, Tool.NO_ARROW);
        more.setGraphic(new FontIcon(Feather.MORE_HORIZONTAL));
        more.setAccessibleText(kit.text("window.slot.menu"));
        MenuItem copy = Tool.item(kit.text("menu.view.copy"), Feather.COPY, this::copyNumbers);
        MenuItem save = Tool.item(kit.text("menu.view.save"), Feather.IMAGE, this::export);
        MenuItem large = Tool.item(kit.text("menu.view.enlarge"), Feather.MAXIMIZE_2, () -> enlarge.accept(this));
        more.getItems().setAll(copy, save, large);
    }

    private void openPalette() {
        ViewPalette palette = new ViewPalette(kit, pictures.views(), viewId(), view::set);
        Flyout flyout = new Flyout(palette);
        palette.addEventHandler(ActionEvent.ACTION, _ -> flyout.hide());
        flyout.open(title);
        palette.begin();
    }
}
