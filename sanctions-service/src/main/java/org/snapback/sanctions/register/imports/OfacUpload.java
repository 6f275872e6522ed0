package org.snapback.sanctions.register.imports;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a client sends for OFAC's list; it is read as a stream, so that nothing here ever holds it. */
@Schema(name = "OfacUpload", description = "OFAC's files as they are published, each a part; none has a header")
record OfacUpload(
        @Schema(required = true, description = "sdn.csv, 12 columns", type = SchemaType.STRING, format = "binary")
        String sdn,

        @Schema(required = true, description = "add.csv, 6 columns", type = SchemaType.STRING, format = "binary")
        String add,

        @Schema(required = true, description = "alt.csv, 5 columns", type = SchemaType.STRING, format = "binary")
        String alt,

        @Schema(
                required = true,
                description = "sdn_comments.csv, 2 columns",
                type = SchemaType.STRING,
                format = "binary")
        String comments) {}
