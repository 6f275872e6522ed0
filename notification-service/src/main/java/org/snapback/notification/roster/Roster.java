package org.snapback.notification.roster;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.snapback.runtime.inbox.ReceivedEvent;
import org.snapback.runtime.inbox.UnusableEventException;

/** The roster as the events of {@code compact.guarantors} tell it. */
@ApplicationScoped
public class Roster implements PanacheRepositoryBase<Guarantor, String> {
    private static final String STATE = "STATE";
    private static final String ACCEDED = "ACCEDED";
    private static final Pattern CODE = Pattern.compile("[A-Z]{2}");
    private static final int LONGEST_NAME = 200;

    private static final String PRESENT = Present.class.getName();

    private final Event<Accession> accessions;
    private final TransactionSynchronizationRegistry transactions;

    Roster(Event<Accession> accessions, TransactionSynchronizationRegistry transactions) {
        this.accessions = accessions;
        this.transactions = transactions;
    }

    /** What is read of an event about a guarantor. */
    record News(String code, String name, String kind, String standing, Instant accededAt) {}

    /**
     * The guarantor that an event is about.
     *
     * @throws UnusableEventException where its key is no code
     */
    public static String code(ReceivedEvent event) {
        if (!CODE.matcher(event.aggregateId()).matches()) {
            throw new UnusableEventException("the key is no code of a guarantor");
        }
        return event.aggregateId();
    }

    /**
     * Takes over what an event says of a guarantor; an older version than the known one changes nothing.
     *
     * @return the state's accession, where it is news here
     * @throws UnusableEventException where the data is not about the guarantor that the key names, or lacks a field
     */
    public Optional<Accession> learn(ReceivedEvent event) {
        News news = news(event);
        lock("pg_advisory_xact_lock");
        transactions.putResource(PRESENT, null);
        Optional<Guarantor> known = findByIdOptional(news.code);
        if (known.filter(guarantor -> guarantor.version >= event.aggregateVersion())
                .isPresent()) {
            return Optional.empty();
        }
        Guarantor guarantor = known.orElseGet(() -> entered(news.code));
        boolean before = guarantor.acceded;
        guarantor.name = news.name;
        // An organisation signs agreements; it hears nothing as a state and does not vote.
        guarantor.acceded = news.kind.equals(STATE) && news.standing.equals(ACCEDED);
        guarantor.version = event.aggregateVersion();
        persist(guarantor);
        if (!guarantor.acceded || before) {
            return Optional.empty();
        }
        Accession accession = new Accession(news.code, news.accededAt == null ? event.time() : news.accededAt);
        accessions.fire(accession);
        return Optional.of(accession);
    }

    /**
     * Who is on the roster.
     *
     * @param names of all, by code
     * @param acceded the codes of the states that have acceded, in order
     */
    public record Present(Map<String, String> names, SortedSet<String> acceded) {}

    /**
     * Who is on the roster now. It is read once in a transaction, and nobody changes it until that has ended: of an event
     * to all and an accession, one always knows of the other.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Present present() {
        Present known = (Present) transactions.getResource(PRESENT);
        if (known == null) {
            lock("pg_advisory_xact_lock_shared");
            Map<String, String> names = new HashMap<>();
            SortedSet<String> acceded = new TreeSet<>();
            for (Guarantor guarantor : listAll()) {
                names.put(guarantor.code, guarantor.name);
                if (guarantor.acceded) {
                    acceded.add(guarantor.code);
                }
            }
            known = new Present(Map.copyOf(names), Collections.unmodifiableSortedSet(acceded));
            transactions.putResource(PRESENT, known);
        }
        return known;
    }

    /** The names of all that are on the roster, by code. */
    public Map<String, String> names() {
        return streamAll().collect(Collectors.toMap(guarantor -> guarantor.code, guarantor -> guarantor.name));
    }

    /** Whether this code is on the roster. */
    public boolean knows(String code) {
        return findByIdOptional(code).isPresent();
    }

    private static News news(ReceivedEvent event) {
        News news = event.dataAs(News.class);
        if (!code(event).equals(news.code)) {
            throw new UnusableEventException("the data is about another guarantor than the key");
        }
        if (news.name == null || news.kind == null || news.standing == null) {
            throw new UnusableEventException("name, kind or standing is missing");
        }
        if (!isName(news.name)) {
            throw new UnusableEventException("the name is not a line of 1 to " + LONGEST_NAME + " characters");
        }
        return news;
    }

    private static boolean isName(String name) {
        return !name.isBlank()
                && name.length() <= LONGEST_NAME
                && name.codePoints()
                        .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE);
    }

    private void lock(String how) {
        getEntityManager()
                .createNativeQuery("SELECT 1 FROM (SELECT " + how + "(hashtext('roster'))) AS held")
                .getResultList();
    }

    private static Guarantor entered(String code) {
        Guarantor guarantor = new Guarantor();
        guarantor.code = code;
        return guarantor;
    }
}
