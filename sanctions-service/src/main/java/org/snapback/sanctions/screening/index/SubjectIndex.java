package org.snapback.sanctions.screening.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.snapback.sanctions.screening.model.Feature;
import org.snapback.sanctions.screening.model.NameForm;

/**
 * The index in its folder. One writer fills it; whoever asks reads in the {@link Snapshot} of the last commit, so that no
 * answer ever comes from a half-filled one. A commit names the state of the register that it was derived from.
 */
public final class SubjectIndex implements Closeable {
    static final String KEYS = "keys";
    static final String LISTED = "listed";
    /** How many documents further on a name's subject stands. */
    static final String NAMES_LEFT = "names";

    private static final String ID = "id";
    /** Changes with what documents hold, and with the model, whose words and sounds they hold. */
    private static final String WRITTEN_BY = "2, " + Feature.MODEL;

    private static final double BUFFER_MEGABYTES = 8;
    private static final FieldType KEY = key();

    private final Directory directory;
    private final IndexWriter writer;
    private volatile Snapshot current;

    private SubjectIndex(Directory directory, IndexWriter writer) {
        this.directory = directory;
        this.writer = writer;
    }

    /** Opens the folder, which is made where there is none; what another version wrote is derived anew. */
    public static SubjectIndex open(Path folder) throws IOException {
        return open(FSDirectory.open(folder));
    }

    static SubjectIndex open(Directory directory) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig();
        config.setCommitOnClose(false);
        config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
        IndexWriter writer = new IndexWriter(directory, config);
        SubjectIndex index = new SubjectIndex(directory, writer);
        Optional<RegisterState> state = DirectoryReader.indexExists(directory)
                ? RegisterState.read(committed(directory), WRITTEN_BY)
                : Optional.empty();
        if (state.isPresent()) {
            index.show(state.get());
        }
        return index;
    }

    /** What can be asked; empty before the first commit. */
    public boolean isReady() {
        return current != null;
    }

    /** The state that is shown; an empty one before the first commit. */
    public RegisterState state() {
        Snapshot shown = current;
        return shown == null ? RegisterState.EMPTY : shown.state();
    }

    /** Lets somebody read in the newest snapshot, which stays open meanwhile; empty before the first commit. */
    public <T> Optional<T> read(Function<Snapshot, T> reading) {
        while (true) {
            Snapshot shown = current;
            if (shown == null) {
                return Optional.empty();
            }
            if (shown.enter()) {
                try {
                    return Optional.ofNullable(reading.apply(shown));
                } finally {
                    shown.leave();
                }
            }
        }
    }

    /**
     * Takes changes in and shows them, all at once; where it fails, nothing of it is ever shown.
     *
     * @param whole whether the changes are all that the register holds, so that everything else goes
     * @param state the state of the register after them
     */
    public synchronized void take(boolean whole, Iterator<Listed> changed, Iterator<UUID> gone, RegisterState state)
            throws IOException {
        try {
            if (whole) {
                writer.deleteAll();
            }
            while (changed.hasNext()) {
                Listed listed = changed.next();
                if (whole) {
                    writer.addDocuments(block(listed));
                } else {
                    writer.updateDocuments(new Term(ID, listed.id().toString()), block(listed));
                }
            }
            while (gone.hasNext()) {
                writer.deleteDocuments(new Term(ID, gone.next().toString()));
            }
            writer.setLiveCommitData(state.written(WRITTEN_BY).entrySet());
            writer.commit();
        } catch (IOException | RuntimeException e) {
            writer.rollback();
            throw e;
        }
        show(state);
    }

    private void show(RegisterState state) throws IOException {
        Snapshot before = current;
        current = new Snapshot(DirectoryReader.open(directory), state);
        if (before != null) {
            before.leave();
        }
    }

    /** Where something failed the writer is closed, and the index has to be opened anew. */
    public boolean isBroken() {
        return !writer.isOpen();
    }

    @Override
    public void close() throws IOException {
        Snapshot shown = current;
        current = null;
        if (shown != null) {
            shown.leave();
        }
        writer.rollback();
        directory.close();
    }

    private static Map<String, String> committed(Directory directory) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            return reader.getIndexCommit().getUserData();
        }
    }

    /** A document for each name, and after them the subject's own, which Lucene keeps side by side in this order. */
    private static List<Document> block(Listed listed) {
        List<Document> block = new ArrayList<>();
        List<NameForm> names = listed.profile().names();
        for (int i = 0; i < names.size(); i++) {
            Document name = document(listed, Keys.of(names.get(i)));
            name.add(new NumericDocValuesField(NAMES_LEFT, names.size() - i));
            block.add(name);
        }
        Document subject = document(listed, Keys.ofIdentifiers(listed.profile()));
        subject.add(new NumericDocValuesField(NAMES_LEFT, 0));
        subject.add(new BinaryDocValuesField(LISTED, Encoding.write(listed)));
        block.add(subject);
        return block;
    }

    private static Document document(Listed listed, Set<String> keys) {
        Document document = new Document();
        document.add(new StringField(ID, listed.id().toString(), Field.Store.NO));
        for (String key : keys) {
            document.add(new Field(KEYS, key, KEY));
        }
        document.add(new Field(KEYS, Keys.of(listed.profile().kind()), KEY));
        document.add(new Field(KEYS, Keys.ofList(listed.source()), KEY));
        return document;
    }

    private static FieldType key() {
        FieldType key = new FieldType();
        key.setIndexOptions(IndexOptions.DOCS);
        key.setOmitNorms(true);
        key.setTokenized(false);
        key.freeze();
        return key;
    }
}
