package dev.tacit.ui.shell;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/**
 * The head of a slot: title and menu above, help below; the choices stand beside the title where there is room, else
 * beside the help. The help takes as many lines as it needs, or none where there is little room.
 */
final class SlotHead extends Region {
    private static final double GAP = 8;

    private final Button title;
    private final MenuButton more;
    private final Label help = new Label();
    private Region choices = new Region();

    SlotHead(Button title, MenuButton more) {
        this.title = title;
        this.more = more;
        help.getStyleClass().add("view-help");
        help.setWrapText(true);
        getChildren().setAll(title, more, help);
    }

    void show(String words, Region next) {
        getChildren().remove(choices);
        choices = next;
        getChildren().add(next);
        help.setText(words);
        help.setTooltip(new Tooltip(words));
        title.setTooltip(new Tooltip(words));
        requestLayout();
    }

    /** Leaves out the help, for the picture needs the room: it is in the tooltip. */
    void setBrief(boolean brief) {
        help.setVisible(!brief);
        requestLayout();
    }

    private boolean beside(double width) {
        return title.prefWidth(-1) + choices.prefWidth(-1) + more.prefWidth(-1) + 3 * GAP <= width;
    }

    private double helpWidth(double width) {
        double taken = choices.prefWidth(-1);
        return Math.max(40, beside(width) || taken == 0 ? width - GAP : width - taken - 2 * GAP);
    }

    /** The height of the line with the title. */
    private double line(double width) {
        double words = Math.max(title.prefHeight(-1), more.prefHeight(-1));
        return beside(width) ? Math.max(words, choices.prefHeight(-1)) : words;
    }

    private double helpHeight(double width) {
        double wanted = help.isVisible() ? help.prefHeight(helpWidth(width)) : 0;
        return beside(width) ? wanted : Math.max(wanted, choices.prefHeight(-1));
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
        return line(room) + helpHeight(room) + 4;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double menu = more.prefWidth(-1);
        double bar = choices.prefWidth(-1);
        double tall = choices.prefHeight(-1);
        boolean beside = beside(width);
        double line = line(width);
        double room = width - menu - (beside ? bar + 2 * GAP : GAP);
        title.resizeRelocate(0, 0, Math.min(title.prefWidth(-1), room), line);
        more.resizeRelocate(width - menu, 0, menu, line);
        double helpTall = helpHeight(width);
        help.resizeRelocate(0, line, helpWidth(width), helpTall);
        if (beside) {
            choices.resizeRelocate(width - menu - GAP - bar, (line - tall) / 2, bar, tall);
        } else {
            choices.resizeRelocate(width - bar - 2, line + (helpTall - tall) / 2, bar, tall);
        }
    }
}
