package org.snapback.sanctions.roster;

/**
 * What this service reads of the events on {@code compact.guarantors}.
 *
 * @param kind STATE or ORGANISATION; open
 * @param circle CORE or BROADER; open
 * @param standing CANDIDATE, ACCEDED or FORMER; open
 */
record GuarantorEvent(String code, String name, String kind, String circle, String standing) {
    boolean complete() {
        return code != null && name != null && kind != null && circle != null && standing != null;
    }
}
