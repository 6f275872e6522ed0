package org.snapback.guarantor.implementations;

/** What gets a line of its own. */
public enum AlignmentBy {
    GUARANTOR("i.state, NULL, NULL, NULL, NULL"),
    MEASURE("NULL, i.package_id, i.title, i.measure_id, i.measure_type"),
    PACKAGE("NULL, i.package_id, i.title, NULL, NULL");

    private final String columns;

    AlignmentBy(String columns) {
        this.columns = columns;
    }

    /** The state, the package with its title, the measure with its type; NULL for what is added up. */
    String columns() {
        return columns;
    }
}
