package dev.tacit.ui.shell;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/**
 * The head of a slot: title and menu above, help below, then the dials; the choices stand beside the title where there
 * is room, else beside the help. The help takes as many lines as it needs, or none where there is little room; the
 * dials stay behind their button where they would take too much of the picture's.
 */
final class SlotHead extends Region {
    private static final double GAP = 8;

    /** The share of a slot that its dials may take, and that all of its head may take with them. */
    private static final double DIALS = 0.16;

    private static final double HEAD = 0.32;

    private final Button title;
    private final MenuButton more;
    private final Label help = new Label();
    private Region choices = new Region();
    private Dials dials;
    private double slot;

    SlotHead(Button title, MenuButton more, Dials dials) {
        this.title = title;
        this.more = more;
        this.dials = dials;
        help.getStyleClass().add("view-help");
        help.setWrapText(true);
    }

    void show(String words, Region nextChoices, Dials nextDials) {
        choices = nextChoices;
        dials = nextDials;
        getChildren().setAll(List.of(title, choices, dials.button(), more, help, dials.rows()));
        help.setText(words);
        help.setTooltip(new Tooltip(words));
        title.setTooltip(new Tooltip(words));
        requestLayout();
    }

    /**
     * How high the whole slot is; {@code brief} leaves out the help, for the picture needs the room: it is in the
     * tooltip.
     */
    void setRoom(double height, boolean brief) {
        slot = height;
        help.setVisible(!brief);
        requestLayout();
    }

    /** The height of the dials, or 0 where they stay behind their button. */
    private double dialsHeight(double width) {
        double wanted = dials.rows().prefHeight(width - 2 * GAP);
        boolean beside = beside(width, more.prefWidth(-1));
        double head = line(beside) + helpHeight(width, beside) + wanted;
        return help.isVisible() && wanted <= DIALS * slot && head <= HEAD * slot ? wanted : 0;
    }

    private boolean hidesDials(double width) {
        return !dials.rows().isEmpty() && dialsHeight(width) == 0;
    }

    /** The width of the buttons at the right end. */
    private double buttons(double width) {
        return more.prefWidth(-1) + (hidesDials(width) ? dials.button().prefWidth(-1) : 0);
    }

    private boolean beside(double width) {
        return beside(width, buttons(width));
    }

    /** Whether title, choices and these buttons have room on one line. */
    private boolean beside(double width, double buttons) {
        return title.prefWidth(-1) + choices.prefWidth(-1) + buttons + 2 * GAP <= width;
    }

    private double helpWidth(double width, boolean beside) {
        double taken = choices.prefWidth(-1);
        return Math.max(40, beside || taken == 0 ? width - GAP : width - taken - 2 * GAP);
    }

    /** The height of the line with the title. */
    private double line(boolean beside) {
        double words = Math.max(title.prefHeight(-1), more.prefHeight(-1));
        return beside ? Math.max(words, choices.prefHeight(-1)) : words;
    }

    private double helpHeight(double width, boolean beside) {
        double wanted = help.isVisible() ? help.prefHeight(helpWidth(width, beside)) : 0;
        return beside ? wanted : Math.max(wanted, choices.prefHeight(-1));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width > 0 ? width : getWidth();
        boolean beside = beside(room);
        return line(beside) + helpHeight(room, beside) + dialsHeight(room) + 4;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double menu = more.prefWidth(-1);
        double right = width - buttons(width);
        double bar = choices.prefWidth(-1);
        double tall = choices.prefHeight(-1);
        boolean beside = beside(width);
        double line = line(beside);
        title.resizeRelocate(0, 0, Math.min(title.prefWidth(-1), right - GAP - (beside ? bar + GAP : 0)), line);
        more.resizeRelocate(width - menu, 0, menu, line);
        dials.button().setVisible(hidesDials(width));
        dials.button().resizeRelocate(right, 0, dials.button().prefWidth(-1), line);
        double helpTall = helpHeight(width, beside);
        help.resizeRelocate(0, line, helpWidth(width, beside), helpTall);
        if (beside) {
            choices.resizeRelocate(right - GAP - bar, (line - tall) / 2, bar, tall);
        } else {
            choices.resizeRelocate(width - bar - 2, line + (helpTall - tall) / 2, bar, tall);
        }
        dials.rows().setVisible(!dials.rows().isEmpty() && !hidesDials(width));
        dials.rows().resizeRelocate(GAP, line + helpTall + 2, width - 2 * GAP, dialsHeight(width));
    }
}
