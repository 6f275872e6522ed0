package org.snapback.guarantor.commitments.model;

/**
 * What somebody may see of commitments. A confidential one, and one whose agreement is still being negotiated, is seen by
 * its guarantor, Ukraine, the secretariat and auditors; another by every guarantor too.
 */
public sealed interface Sight {
    /** Whether a commitment of this guarantor is seen; {@code hidden} where not every guarantor may see it. */
    boolean sees(String guarantor, boolean hidden);

    /** Ukraine, the secretariat, auditors. */
    record Everything() implements Sight {
        @Override
        public boolean sees(String guarantor, boolean hidden) {
            return true;
        }
    }

    /** A guarantor; also, without a code of its own, what all of them may see. */
    record OfGuarantor(String code) implements Sight {
        @Override
        public boolean sees(String guarantor, boolean hidden) {
            return !hidden || guarantor.equals(code);
        }
    }

    /** Everybody else. */
    record Nothing() implements Sight {
        @Override
        public boolean sees(String guarantor, boolean hidden) {
            return false;
        }
    }

    /** What every guarantor may see, whichever it is: the sight of what is told to all. */
    Sight ROSTER = new OfGuarantor("");
}
