package org.clearnotice.architecture.broken.frontdoor;

public record Door(String opens) {}
