package org.clearnotice.firstform;

class FirstFormOnBootFourTest extends FirstFormContract {

    @Override
    String bootLine() {
        return "4.";
    }
}
