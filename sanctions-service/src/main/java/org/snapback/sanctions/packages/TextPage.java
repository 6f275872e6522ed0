package org.snapback.sanctions.packages;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The text that is voted on as a page for people, from the same views as the answers over REST. */
@ApplicationScoped
class TextPage {
    private final Template page;
    private final PackageViews views;

    TextPage(@Location("package-text.html") Template page, PackageViews views) {
        this.page = page;
        this.views = views;
    }

    /** The page of a proposed package, for one who sees it whole. */
    String render(PackageInSight seen) {
        PackageView text = views.view(seen);
        return page.data("text", text)
                .data("rungs", rungs(text))
                .data("electorate", List.copyOf(new TreeSet<>(seen.row().electorate)))
                .data("corrections", corrections(text))
                .data("names", new PageNames())
                .render();
    }

    private static List<CorrigendumView> corrections(PackageView text) {
        return text.corrigenda().stream()
                .filter(corrigendum -> corrigendum.outcome() == CorrigendumOutcome.CORRECTED)
                .toList();
    }

    private static List<Rung> rungs(PackageView text) {
        Map<Integer, List<MeasureView>> rungs = text.measures().stream()
                .collect(Collectors.groupingBy(MeasureView::rung, TreeMap::new, Collectors.toList()));
        return rungs.entrySet().stream()
                .map(rung -> new Rung(
                        rung.getKey(),
                        text.automatic().stream()
                                .filter(automatic -> automatic.rung() == rung.getKey())
                                .findFirst()
                                .orElse(null),
                        rung.getValue()))
                .toList();
    }

    /**
     * One rung with its measures.
     *
     * @param automatic what fires it; null where a ballot decides on it
     */
    record Rung(int number, AutomaticView automatic, List<MeasureView> measures) {}
}
