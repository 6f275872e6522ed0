package org.snapback.servers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LocalIssuerTest {
    @TempDir
    Path folder;

    @Test
    void signsWhatTheServicesVerify() throws Exception {
        LocalIssuer issuer = LocalIssuer.open(folder);

        String token = issuer.mint(List.of("DELEGATE"), Optional.of("PL"), "anna", Instant.now(), Duration.ofHours(1));

        JwtClaims claims = verify(token, issuer.publicKey());
        assertThat(claims.getSubject()).isEqualTo("anna");
        assertThat(claims.getStringListClaimValue("groups")).containsExactly("DELEGATE");
        assertThat(claims.getStringClaimValue("state")).isEqualTo("PL");
    }

    @Test
    void keepsItsKeyAndShowsItToItsOwnerAlone() throws Exception {
        String first = LocalIssuer.open(folder).publicKey();

        String again = LocalIssuer.open(folder).publicKey();

        assertThat(again).isEqualTo(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("issuer.key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void anotherKeyIsAnotherIssuer() throws Exception {
        LocalIssuer issuer = LocalIssuer.open(folder.resolve("one"));
        LocalIssuer other = LocalIssuer.open(folder.resolve("two"));
        String token = issuer.mint(List.of("AUDITOR"), Optional.empty(), "a", Instant.now(), Duration.ofHours(1));

        assertThatThrownBy(() -> verify(token, other.publicKey())).hasMessageContaining("signature");
    }

    @Test
    void saysWhichFileCannotBeRead() throws Exception {
        Files.writeString(folder.resolve("issuer.key"), "not a key");

        assertThatThrownBy(() -> LocalIssuer.open(folder)).hasMessageContaining("issuer.key");
    }

    private static JwtClaims verify(String token, String publicKey) throws Exception {
        PublicKey key = KeyFactory.getInstance("RSA")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(publicKey)));
        return new JwtConsumerBuilder()
                .setVerificationKey(key)
                .setExpectedAudience(LocalIssuer.AUDIENCE)
                .setExpectedIssuer(LocalIssuer.ISSUER)
                .setRequireExpirationTime()
                .build()
                .processToClaims(token);
    }
}
