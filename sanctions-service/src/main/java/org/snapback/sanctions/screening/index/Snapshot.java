package org.snapback.sanctions.screening.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.snapback.sanctions.screening.model.Asked;
import org.snapback.sanctions.screening.model.WordPool;

/** The index at one state of the register; it stays the same for as long as somebody reads in it. */
public final class Snapshot {
    /** How many subjects stay unpacked in memory: all of a register of real lists, the first ones of a larger one. */
    private static final int MOST_UNPACKED = 20_000;

    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final RegisterState state;
    private final AtomicReferenceArray<Listed> unpacked;
    private final WordPool pool = new WordPool();

    Snapshot(DirectoryReader reader, RegisterState state) {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        this.searcher.setQueryCache(null);
        this.state = state;
        this.unpacked = new AtomicReferenceArray<>(Math.min(reader.maxDoc(), MOST_UNPACKED));
    }

    /** The state of the register that this answers from. */
    public RegisterState state() {
        return state;
    }

    /** How many subjects it holds. */
    public int size() {
        return reader.numDocs();
    }

    /**
     * The subjects that share most keys with what is asked for, the likeliest first.
     *
     * @param most how many at most
     */
    public List<Listed> candidates(Asked asked, int most) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        int clauses = 0;
        for (Map.Entry<String, Float> key : Keys.of(asked).entrySet()) {
            if (++clauses > IndexSearcher.getMaxClauseCount()) {
                break;
            }
            query.add(
                    new BoostQuery(new TermQuery(new Term(SubjectIndex.KEYS, key.getKey())), key.getValue()),
                    BooleanClause.Occur.SHOULD);
        }
        try {
            List<Listed> found = new ArrayList<>();
            for (ScoreDoc one : searcher.search(query.build(), most).scoreDocs) {
                found.add(listed(one.doc));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Listed listed(int doc) throws IOException {
        boolean kept = doc < unpacked.length();
        Listed known = kept ? unpacked.get(doc) : null;
        if (known != null) {
            return known;
        }
        LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(doc, reader.leaves()));
        BinaryDocValues values = leaf.reader().getBinaryDocValues(SubjectIndex.LISTED);
        if (values == null || !values.advanceExact(doc - leaf.docBase)) {
            throw new IllegalStateException("document " + doc + " of the index carries no subject");
        }
        Listed read = Encoding.read(values.binaryValue(), kept ? pool : new WordPool());
        if (kept) {
            unpacked.set(doc, read);
        }
        return read;
    }

    boolean enter() {
        return reader.tryIncRef();
    }

    void leave() {
        try {
            reader.decRef();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
