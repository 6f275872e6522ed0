package org.snapback.sanctions.register.identity;

/** What may show that two subjects are one. */
enum EvidenceKind {
    /** The number of seven digits that stays with the hull. */
    IMO_NUMBER,
    /** A document's number, without blanks and marks. */
    DOCUMENT,
    /** A name, its words in any order, and a birth date of the same precision. */
    NAME_AND_BIRTH_DATE
}
