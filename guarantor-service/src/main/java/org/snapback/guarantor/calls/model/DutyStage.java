package org.snapback.guarantor.calls.model;

/**
 * Where a report under article 51 of the Charter stands: due, announced as missed at its moment and still due, or
 * reported.
 */
public enum DutyStage {
    DUE,
    MISSED,
    REPORTED
}
