package dev.tacit.ui.shell;

import javafx.scene.layout.Region;

/** What stands around the pictures: the context's tools, plane and table, the transport, the strip, the inspector. */
record Sides(Region tools, Region plane, Region table, Region transport, Region strip, Region inspector) {}
