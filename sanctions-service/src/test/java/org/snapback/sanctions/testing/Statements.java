package org.snapback.sanctions.testing;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Notes the statements that Hibernate prepares in one thread; a batch is one. */
@PersistenceUnitExtension
@ApplicationScoped
public class Statements implements StatementInspector {
    private static final long serialVersionUID = 1L;
    private static final ThreadLocal<List<String>> NOTED = new ThreadLocal<>();

    /** Those that the work takes in this thread. */
    public static List<String> of(Runnable work) {
        List<String> noted = new ArrayList<>();
        NOTED.set(noted);
        try {
            work.run();
            return noted;
        } finally {
            NOTED.remove();
        }
    }

    @Override
    public String inspect(String sql) {
        List<String> noted = NOTED.get();
        if (noted != null) {
            noted.add(sql);
        }
        return sql;
    }
}
