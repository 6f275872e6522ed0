package org.snapback.runtime.id;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.UUID;

/** The identifiers of everything that Snapback makes: UUIDv7 (RFC 9562, 5.7), so that they sort by their birth. */
public final class Ids {
    private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

    private Ids() {}

    /** A new UUIDv7, never given out before. */
    public static UUID next() {
        return GENERATOR.generate();
    }
}
