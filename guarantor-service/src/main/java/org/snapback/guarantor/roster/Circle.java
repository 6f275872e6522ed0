package org.snapback.guarantor.roster;

/** The Compact's two groups: CORE commits to Ukraine's armed forces, BROADER gives guarantees built around sanctions. */
public enum Circle {
    CORE,
    BROADER
}
