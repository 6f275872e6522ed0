package org.snapback.sanctions.register.model;

/**
 * An aircraft's particulars, each as its list writes it.
 *
 * @param tailNumber its registration
 * @param serialNumber the manufacturer's (MSN)
 * @param modeS the transponder's code
 */
public record Aircraft(
        String tailNumber,
        String model,
        String operator,
        String manufactured,
        String serialNumber,
        String constructionNumber,
        String modeS) {}
