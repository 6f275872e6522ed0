package org.snapback.sanctions.register.model;

/**
 * A passport, an identity card, a company's or tax number, an account or wallet: whatever identifies by a number. What
 * its list leaves out is null.
 *
 * @param type as the list names it: {@code Passport}, {@code Tax ID No.}
 * @param issuedOn an ISO 8601 date, month or year; as the list writes it where it is none
 */
public record Document(
        String type,
        String detail,
        String number,
        String country,
        String placeOfIssue,
        String issuedOn,
        String expiresOn,
        String note) {}
