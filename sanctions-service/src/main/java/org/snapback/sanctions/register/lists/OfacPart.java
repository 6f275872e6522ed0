package org.snapback.sanctions.register.lists;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The files that OFAC's list consists of, in the order in which they are joined; none has a header. */
public enum OfacPart {
    /** ent_num, SDN_Name, SDN_Type, Program, Title, Call_Sign, Vess_type, Tonnage, GRT, Vess_flag, Vess_owner, Remarks. */
    SDN(12),
    /** ent_num, Add_Num, Address, City/State/Province/Postal Code, Country, Add_Remarks. */
    ADD(6),
    /** ent_num, alt_num, alt_type, alt_name, alt_remarks. */
    ALT(5),
    /** ent_num, and what the Remarks of the first file had no room for. */
    COMMENTS(2);

    private final int columns;

    OfacPart(int columns) {
        this.columns = columns;
    }

    int columns() {
        return columns;
    }

    /** The part's name in an upload. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The part of this name, if there is one. */
    public static Optional<OfacPart> of(String code) {
        return Arrays.stream(values()).filter(part -> part.code().equals(code)).findFirst();
    }
}
