package dev.tacit.view.study;

import dev.tacit.figure.Role;
import dev.tacit.figure.Series.Style;
import dev.tacit.study.Summary;
import dev.tacit.tensor.Vector;
import dev.tacit.view.Curves;
import java.util.Arrays;

/** Adds to curves what many trials tell of each: the middle, and lines on both sides of it. */
record Bands(StudyScene scene, Curves curves) {
    /** The mean of a group, and one standard error on both sides where there is one. */
    Bands mean(String name, Role role, String group) {
        Summary summary = scene.summary(group);
        curves.add(name, role, Style.SOLID, scene.at(group), summary.mean());
        return error(role, group, summary);
    }

    /** The mean in dashes, for a curve that lies on another. */
    Bands dashes(String name, Role role, String group) {
        curves.add(
                name, role, Style.DASHED, scene.at(group), scene.summary(group).mean());
        return this;
    }

    /** One standard error on both sides of the mean. */
    private Bands error(Role role, String group, Summary summary) {
        curves.add(scene.say("error"), role, Style.DOTTED, scene.at(group), summary.below());
        curves.add(scene.say("error"), role, Style.DOTTED, scene.at(group), summary.above());
        return this;
    }

    /** The median of a group and its quartiles. */
    Bands median(Role role, String group) {
        Summary summary = scene.summary(group);
        curves.add(scene.say("median"), role, Style.DASHED, scene.at(group), summary.median());
        curves.add(scene.say("quartiles"), role, Style.DOTTED, scene.at(group), summary.lowerQuartile());
        curves.add(scene.say("quartiles"), role, Style.DOTTED, scene.at(group), summary.upperQuartile());
        return this;
    }

    /** A level that is the same everywhere. */
    Bands level(String name, Role role, Style style, double value) {
        return level(name, role, style, value, scene.at("full"));
    }

    /** The same at every {@code x}. */
    Bands level(String name, Role role, Style style, double value, Vector x) {
        double[] values = new double[x.size()];
        Arrays.fill(values, value);
        curves.add(name, role, style, x, Vector.owning(values));
        return this;
    }
}
