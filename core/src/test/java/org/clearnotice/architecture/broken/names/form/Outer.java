package org.clearnotice.architecture.broken.names.form;

final class Outer {

    static final class InnerImpl {}
}
