package org.snapback.guarantor.agreements;

/** Whom Ukraine is on its way to: the guarantees take nothing from that path. */
enum Organisation {
    EU,
    NATO
}
