package org.clearnotice.architecture.broken.frontdoor.form;

import org.clearnotice.architecture.broken.frontdoor.Door;

record OpensTheDoor(Door door) {}
