package org.snapback.sanctions.register.model;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Set;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ContentTest {
    private static final int CASES = 300;

    @Test
    void the_text_is_canonical_and_the_digest_is_its_sha256() throws Exception {
        for (long seed = 0; seed < CASES; seed++) {
            Content content = Content.of(new Subjects(seed).next());

            assertThat(content.json()).as("seed %d", seed).isEqualTo(canonical(content.json()));
            assertThat(content.digest())
                    .as("seed %d", seed)
                    .isEqualTo(MessageDigest.getInstance("SHA-256")
                            .digest(content.json().getBytes(StandardCharsets.UTF_8)));
        }
    }

    @Test
    void the_order_of_rows_does_not_matter() {
        for (long seed = 0; seed < CASES; seed++) {
            Subjects subjects = new Subjects(seed);
            Subject subject = subjects.next();

            Content shuffled = Content.of(subjects.shuffled(subject));

            assertThat(shuffled.json())
                    .as("seed %d", seed)
                    .isEqualTo(Content.of(subject).json());
        }
    }

    @Test
    void what_was_written_is_read_again_without_doubles() {
        for (long seed = 0; seed < CASES; seed++) {
            Subject subject = new Subjects(seed).next();

            Subject read = Content.read(Content.of(subject).json());

            assertThat(read.primaryName()).as("seed %d", seed).isEqualTo(subject.primaryName());
            assertThat(Set.copyOf(read.names())).as("seed %d", seed).isEqualTo(Set.copyOf(subject.names()));
            assertThat(Set.copyOf(read.documents())).as("seed %d", seed).isEqualTo(Set.copyOf(subject.documents()));
            assertThat(read.names()).as("seed %d", seed).doesNotHaveDuplicates();
            assertThat(Content.of(read).json())
                    .as("seed %d", seed)
                    .isEqualTo(Content.of(subject).json());
        }
    }

    @Test
    void another_subject_has_another_digest() {
        Subject one = new Subjects(1).next();
        Subject two = new Subjects(2).next();

        assertThat(Content.of(one).digest()).isNotEqualTo(Content.of(two).digest());
    }

    @Test
    void a_gone_subject_keeps_what_its_list_said_last_and_says_that_it_is_gone() {
        Content last = Content.of(new Subjects(3).next());

        Content gone = Content.gone(last.json());

        assertThat(Content.read(gone.json()).gone()).isTrue();
        assertThat(gone.json().replace("\"gone\":true,", "")).isEqualTo(last.json());
        assertThat(gone.digest()).isNotEqualTo(last.digest());
    }

    @Test
    void the_parts_of_a_name_keep_their_order() {
        Name name = Name.of(List.of("ZOYA", "ANNA"), NameType.PRIMARY);

        assertThat(name.text()).isEqualTo("ZOYA ANNA");
        assertThat(name.parts()).containsExactly("ZOYA", "ANNA");
    }

    private static String canonical(String json) throws IOException {
        return new JsonCanonicalizer(json).getEncodedString();
    }
}
