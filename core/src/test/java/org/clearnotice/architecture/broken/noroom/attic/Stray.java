package org.clearnotice.architecture.broken.noroom.attic;

/** Stands in no room. */
final class Stray {}
