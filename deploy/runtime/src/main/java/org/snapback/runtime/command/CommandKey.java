package org.snapback.runtime.command;

/**
 * What makes two commands the same.
 *
 * @param bodyHash SHA-256 of the body's bytes
 */
@SuppressWarnings("ArrayRecordComponent")
record CommandKey(String principal, String path, String key, byte[] bodyHash) {}
