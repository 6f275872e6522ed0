package org.snapback.sanctions.packages.model;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class AnnexDigestTest {
    @Test
    void of_nothing_is_the_digest_of_no_bytes() {
        assertThat(new AnnexDigest().annex())
                .isEqualTo(new Annex(0, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    }

    @Test
    void one_bit_anywhere_changes_it() {
        for (long seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            Map<String, byte[]> designations = designations(random);
            Annex before = annex(designations);
            byte[] digest = designations.values().stream()
                    .skip(random.nextInt(designations.size()))
                    .findFirst()
                    .orElseThrow();

            digest[random.nextInt(digest.length)] ^= (byte) (1 << random.nextInt(8));

            assertThat(annex(designations).sha256()).as("seed %d", seed).isNotEqualTo(before.sha256());
        }
    }

    @Test
    void refuses_designations_out_of_order_or_doubled() {
        AnnexDigest digest = new AnnexDigest();
        digest.add(Drafts.id(2), new byte[32]);

        assertThatIllegalStateException().isThrownBy(() -> digest.add(Drafts.id(2), new byte[32]));
        assertThatIllegalStateException().isThrownBy(() -> digest.add(Drafts.id(1), new byte[32]));
        assertThatIllegalStateException().isThrownBy(() -> digest.add(Drafts.id(3), new byte[31]));
    }

    private static Map<String, byte[]> designations(Random random) {
        Map<String, byte[]> designations = new TreeMap<>();
        for (int i = 1 + random.nextInt(20); i > 0; i--) {
            byte[] digest = new byte[32];
            random.nextBytes(digest);
            designations.put(new UUID(random.nextLong(), random.nextLong()).toString(), digest);
        }
        return designations;
    }

    private static Annex annex(Map<String, byte[]> designations) {
        AnnexDigest digest = new AnnexDigest();
        designations.forEach((id, bytes) -> digest.add(UUID.fromString(id), bytes));
        return digest.annex();
    }
}
