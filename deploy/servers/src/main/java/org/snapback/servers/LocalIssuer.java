package org.snapback.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/** Signs bearer tokens for the local stack with a development key. Production's issuer is the operator's. */
public final class LocalIssuer {
    /** The tokens' {@code iss}. */
    public static final String ISSUER = "snapback-local";
    /** The tokens' {@code aud}. */
    public static final String AUDIENCE = "snapback";

    private static final int KEY_BITS = 2048;
    private static final String FILE = "issuer.key";

    private final PrivateKey privateKey;
    private final PublicKey publicKey;

    private LocalIssuer(PrivateKey privateKey, PublicKey publicKey) {
        this.privateKey = privateKey;
        this.publicKey = publicKey;
    }

    /** The issuer whose key lies in this folder; the key is made (mode 0600) when there is none. */
    public static LocalIssuer open(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        try {
            if (!Files.exists(file)) {
                KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
                generator.initialize(KEY_BITS);
                byte[] made = generator.generateKeyPair().getPrivate().getEncoded();
                Folders.writeSecret(file, Base64.getEncoder().encodeToString(made));
            }
            byte[] kept = Base64.getDecoder().decode(Files.readString(file).strip());
            KeyFactory keys = KeyFactory.getInstance("RSA");
            RSAPrivateCrtKey key = (RSAPrivateCrtKey) keys.generatePrivate(new PKCS8EncodedKeySpec(kept));
            return new LocalIssuer(
                    key, keys.generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent())));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IOException("the key in " + file + " cannot be read; delete the file to have a new one made", e);
        }
    }

    /** What the services verify tokens with: X.509 SubjectPublicKeyInfo in base64, without armour. */
    public String publicKey() {
        return Base64.getEncoder().encodeToString(publicKey.getEncoded());
    }

    /**
     * Signs a token (RS256).
     *
     * @param roles the {@code groups}
     * @param state the state that the holder acts for, an alpha-2 code
     * @param now the moment it is valid from
     */
    public String mint(List<String> roles, Optional<String> state, String subject, Instant now, Duration lifetime) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(ISSUER);
        claims.setAudience(AUDIENCE);
        claims.setSubject(subject);
        claims.setStringListClaim("groups", roles);
        state.ifPresent(code -> claims.setStringClaim("state", code));
        claims.setIssuedAt(NumericDate.fromSeconds(now.getEpochSecond()));
        claims.setExpirationTime(NumericDate.fromSeconds(now.plus(lifetime).getEpochSecond()));
        claims.setJwtId(UUID.randomUUID().toString());
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        signature.setHeader("typ", "JWT");
        signature.setPayload(claims.toJson());
        signature.setKey(privateKey);
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("the token could not be signed", e);
        }
    }
}
