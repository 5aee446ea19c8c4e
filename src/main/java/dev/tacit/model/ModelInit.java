package dev.tacit.model;

/** A model whose weights are drawn from a seed: {@code hidden} is H, {@code output} is o. */
public record ModelInit(
        long seed, LayerInit layer, int hidden, int output, Activation activation, BlockForm form, int blocks) {}
