package org.clearnotice.architecture.broken.unmarked.form;

final class Unmarked {}
