package org.snapback.sanctions.register.imports;

/**
 * What an import found.
 *
 * @param persons of the list, as its entities, vessels and aircraft
 * @param added new in the register
 * @param gone no longer on the list
 * @param rejected rows
 */
record ImportCounts(
        int persons,
        int entities,
        int vessels,
        int aircraft,
        int added,
        int changed,
        int unchanged,
        int gone,
        int rejected) {

    boolean changedTheRegister() {
        return added + changed + gone > 0;
    }

    boolean namedNobody() {
        return persons + entities + vessels + aircraft == 0;
    }
}
