package org.snapback.sanctions.screening.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.snapback.sanctions.screening.model.Asked;
import org.snapback.sanctions.screening.model.NameForm;
import org.snapback.sanctions.screening.model.WordPool;

/** The index at one state of the register; it stays the same for as long as somebody reads in it. */
public final class Snapshot {
    /** Up to which document subjects stay unpacked in memory: all of a register of real lists. */
    private static final int MOST_UNPACKED = 100_000;

    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final RegisterState state;
    private final AtomicReferenceArray<Listed> unpacked;
    private final WordPool pool = new WordPool();
    private final int size;

    Snapshot(DirectoryReader reader, RegisterState state) throws IOException {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        this.searcher.setQueryCache(null);
        this.state = state;
        this.unpacked = new AtomicReferenceArray<>(Math.min(reader.maxDoc(), MOST_UNPACKED));
        this.size = searcher.count(NumericDocValuesField.newSlowExactQuery(SubjectIndex.NAMES_LEFT, 0));
    }

    /** The state of the register that this answers from. */
    public RegisterState state() {
        return state;
    }

    /** How many subjects it holds. */
    public int size() {
        return size;
    }

    /**
     * The subjects of the names that share most keys with what is asked for, the likeliest first.
     *
     * @param lists the lists to look in, by their codes; empty for all
     * @param most how many names at most
     */
    public List<Candidate> candidates(Asked asked, Set<String> lists, int most) {
        BooleanQuery.Builder query = new BooleanQuery.Builder().setMinimumNumberShouldMatch(1);
        asked.kind().ifPresent(kind -> query.add(term(Keys.of(kind)), BooleanClause.Occur.FILTER));
        if (!lists.isEmpty()) {
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            lists.forEach(list -> any.add(term(Keys.ofList(list)), BooleanClause.Occur.SHOULD));
            query.add(any.build(), BooleanClause.Occur.FILTER);
        }
        int clauses = 0;
        for (Map.Entry<String, Float> key : Keys.of(asked).entrySet()) {
            if (++clauses > IndexSearcher.getMaxClauseCount()) {
                break;
            }
            query.add(new BoostQuery(term(key.getKey()), key.getValue()), BooleanClause.Occur.SHOULD);
        }
        try {
            Map<Integer, Candidate> found = new LinkedHashMap<>();
            for (ScoreDoc one : searcher.search(query.build(), most).scoreDocs) {
                int left = namesLeft(one.doc);
                Listed listed = listed(one.doc + left);
                Candidate candidate =
                        found.computeIfAbsent(one.doc + left, doc -> new Candidate(listed, new ArrayList<>()));
                if (left > 0) {
                    List<NameForm> names = listed.profile().names();
                    candidate.names().add(names.get(names.size() - left));
                }
            }
            return List.copyOf(found.values());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TermQuery term(String key) {
        return new TermQuery(new Term(SubjectIndex.KEYS, key));
    }

    private int namesLeft(int doc) throws IOException {
        LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(doc, reader.leaves()));
        NumericDocValues values = leaf.reader().getNumericDocValues(SubjectIndex.NAMES_LEFT);
        if (values == null || !values.advanceExact(doc - leaf.docBase)) {
            throw new IllegalStateException("document " + doc + " of the index belongs to no subject");
        }
        return (int) values.longValue();
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
