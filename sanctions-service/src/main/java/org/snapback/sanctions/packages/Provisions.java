package org.snapback.sanctions.packages;

import java.util.List;
import org.snapback.sanctions.packages.model.Derogation;
import org.snapback.sanctions.packages.model.Exemption;
import org.snapback.sanctions.packages.model.PriceCap;
import org.snapback.sanctions.packages.model.WindDown;

/** The parts of a measure that are only ever read and written together. */
record Provisions(List<Exemption> exemptions, List<Derogation> derogations, WindDown windDown, PriceCap priceCap) {}
