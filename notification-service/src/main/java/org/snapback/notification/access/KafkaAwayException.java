package org.snapback.notification.access;

/** Kafka did not answer; whether it has done what it was told is not known. */
class KafkaAwayException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    KafkaAwayException(String message, Throwable cause) {
        super(message, cause);
    }
}
