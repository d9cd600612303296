package org.clearnotice.firstform;

class FirstFormTest extends FirstFormContract {

    @Override
    String bootLine() {
        return "3.5.";
    }
}
