package dev.tacit.model;

import dev.tacit.tensor.Matrix;

/**
 * What a block's feed-forward part gets, one row for each way of reading the context: its input f ({@code mlpInput})
 * and the residual stream p that its output is added to ({@code residualStream}, no columns in form plain).
 */
public record Reading(Matrix mlpInput, Matrix residualStream) {}
