package dev.tacit.view;

import dev.tacit.scenario.Edit;

/** An edit that a view offers where it has words instead of a picture (text {@code view.VIEW.offer.ID}). */
public record Offer(String id, Edit edit) {}
