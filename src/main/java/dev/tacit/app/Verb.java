package dev.tacit.app;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** A command: how it is called, and what it does. */
interface Verb {
    /** Name, options and parameters. */
    CommandSpec spec();

    /** Does it, or says why not. An {@link IOException} is one of the console. */
    void run(ParseResult call) throws Refusal, IOException;
}
