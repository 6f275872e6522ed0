package org.snapback.sanctions.screening.model;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The words of many listed names, each kept once: it spares memory, and a word has to be compared only once a query. */
public final class WordPool {
    private final Map<Word, Word> words = new ConcurrentHashMap<>();

    Word pooled(Word word) {
        Word known = words.putIfAbsent(word, word);
        return known == null ? word : known;
    }
}
