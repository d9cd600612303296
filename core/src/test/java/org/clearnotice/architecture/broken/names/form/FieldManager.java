package org.clearnotice.architecture.broken.names.form;

final class FieldManager {}
