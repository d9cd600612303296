package org.clearnotice.risk;

import org.clearnotice.form.Form;

/** How heavy a form is, and why. */
public record RiskAssessment(Form form) {}
