package org.snapback.notification.webhooks;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What one secret of a webhook signs with, as Standard Webhooks says.
 *
 * @param secret of HMAC-SHA256
 * @param privateKey of Ed25519, PKCS #8
 * @param publicKey of Ed25519, its 32 bytes
 */
record SigningKeys(byte[] secret, byte[] privateKey, byte[] publicKey) {
    private static final int SECRET = 24;
    private static final int PUBLIC = 32;

    static SigningKeys fresh() {
        try {
            byte[] secret = new byte[SECRET];
            new SecureRandom().nextBytes(secret);
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            byte[] x509 = pair.getPublic().getEncoded();
            byte[] raw = Arrays.copyOfRange(x509, x509.length - PUBLIC, x509.length);
            return new SigningKeys(secret, pair.getPrivate().getEncoded(), raw);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The secret as receivers are given it. */
    String secretText() {
        return "whsec_" + Base64.getEncoder().encodeToString(secret);
    }

    /** The public key as receivers are given it. */
    String publicText() {
        return "whpk_" + Base64.getEncoder().encodeToString(publicKey);
    }

    /** Both signatures of a message, as the header webhook-signature lists them. */
    String sign(byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(privateKey)));
            signature.update(message);
            Base64.Encoder text = Base64.getEncoder();
            return "v1," + text.encodeToString(mac.doFinal(message)) + " v1a," + text.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
