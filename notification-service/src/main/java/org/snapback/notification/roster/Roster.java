package org.snapback.notification.roster;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.SortedSet;
import java.util.TreeSet;
import org.snapback.runtime.inbox.ReceivedEvent;
import org.snapback.runtime.inbox.UnusableEventException;

/** The roster as the events of {@code compact.guarantors} tell it. */
@ApplicationScoped
public class Roster implements PanacheRepositoryBase<Guarantor, String> {
    private static final String STATE = "STATE";
    private static final String ACCEDED = "ACCEDED";

    /** What is read of an event about a guarantor. */
    record News(String code, String name, String kind, String standing) {}

    /** Takes over what an event says of a guarantor; an older version than the known one changes nothing. */
    public void learn(ReceivedEvent event) {
        News news = event.dataAs(News.class);
        if (news.code == null || news.name == null || news.kind == null || news.standing == null) {
            throw new UnusableEventException("code, name, kind or standing is missing");
        }
        Guarantor known = findById(news.code);
        if (known == null) {
            known = new Guarantor();
            known.code = news.code;
            fill(known, news, event.aggregateVersion());
            persist(known);
        } else if (known.version < event.aggregateVersion()) {
            fill(known, news, event.aggregateVersion());
        }
    }

    /** The codes of the states that have acceded, in order. */
    public SortedSet<String> acceded() {
        SortedSet<String> codes = new TreeSet<>();
        for (Guarantor guarantor : list("acceded", true)) {
            codes.add(guarantor.code);
        }
        return codes;
    }

    private static void fill(Guarantor guarantor, News news, long version) {
        guarantor.name = news.name;
        // An organisation signs agreements; it hears nothing as a state and does not vote.
        guarantor.acceded = news.kind.equals(STATE) && news.standing.equals(ACCEDED);
        guarantor.version = version;
    }
}
