package dev.tacit.app;

import dev.tacit.scenario.Cursor;
import dev.tacit.scenario.Document;
import dev.tacit.view.Dial;
import dev.tacit.view.View;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** What of a view is looked at: what the scenario saved, but for what the command says. */
record FigureCursor(ScenarioFile files, View view) {
    /** How a command says it. */
    static List<OptionSpec> options(Specs specs) {
        return List.of(
                specs.option("figure", "I", "--step").build(),
                specs.option("figure", "CHOICE", "--choose").build(),
                specs.option("figure", "NAME=VALUE", "--dial")
                        .type(String[].class)
                        .build());
    }

    Cursor of(ParseResult call, Document document) throws Refusal {
        int n = document.scenario().context().n();
        int step = call.hasMatchedOption("--step")
                ? step(call.matchedOptionValue("--step", ""), n)
                : document.cursor().step();
        Map<String, String> choices = new HashMap<>(document.cursor().choices());
        if (call.hasMatchedOption("--choose")) {
            choices.put(view.id(), choice(call.matchedOptionValue("--choose", "")));
        }
        for (String turned : call.matchedOptionValue("--dial", new String[0])) {
            turn(turned, choices);
        }
        return new Cursor(step, Cursor.NONE, choices);
    }

    private String choice(String choice) throws Refusal {
        if (!view.choices().contains(choice)) {
            String key = view.choices().isEmpty() ? "command.figure.nochoices" : "command.figure.nochoice";
            throw files.refuse(key, view.id(), choice, String.join(", ", view.choices()));
        }
        return choice;
    }

    /** Turns a dial, said as {@code NAME=VALUE}. */
    private void turn(String said, Map<String, String> choices) throws Refusal {
        int sign = said.indexOf('=');
        if (sign < 0) {
            throw files.refuse("command.figure.notdial", said);
        }
        Dial dial = dial(said.substring(0, sign));
        String value = said.substring(sign + 1);
        if (!dial.accepts(value)) {
            String key = dial.whole() ? "command.figure.nowholedial" : "command.figure.nonumber";
            throw files.refuse(key, dial.id(), dial.least(), dial.most(), value);
        }
        choices.put(view.dialKey(dial), value);
    }

    private Dial dial(String name) throws Refusal {
        for (Dial dial : view.dials()) {
            if (dial.id().equals(name)) {
                return dial;
            }
        }
        String key = view.dials().isEmpty() ? "command.figure.nodials" : "command.figure.nodial";
        throw files.refuse(
                key, view.id(), name, view.dials().stream().map(Dial::id).collect(Collectors.joining(", ")));
    }

    private int step(String text, int n) throws Refusal {
        if (!text.matches("[+-]?\\d+")) {
            throw files.refuse("command.figure.nowhole", text);
        }
        BigInteger step = new BigInteger(text);
        if (step.signum() < 0 || step.compareTo(BigInteger.valueOf(n)) > 0) {
            throw files.refuse("command.figure.nostep", text, Integer.toString(n));
        }
        return step.intValueExact();
    }
}
