package org.snapback.sanctions.packages.model;

/** One allowed step: the act leads from the one stage to the other, which may be the same. */
public record Transition<S extends Enum<S>, A extends Enum<A> & Act>(S from, A act, S to) {}
