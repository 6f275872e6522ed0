package org.snapback.guarantor.agreements.model;

import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snapback.guarantor.roster.Circle;

/**
 * What an agreement says; fixed from its signature on.
 *
 * @param componentName what an OTHER component is called
 * @param parties the guarantors, by code, in order, each once; Ukraine is the other party always
 * @param ratification whether it binds only once it is ratified
 * @param provisionalApplication whether it may be applied before it is in force
 * @param termYears how long it lasts from its entry into force
 * @param renewalYears how much longer each renewal makes it last
 * @param renewsItself whether it is renewed at the end of its term unless its termination was notified
 * @param noticePeriod how long after its notice a termination takes effect
 * @param reservations the types of measures that do not bind the parties
 * @param majorityKinds the kinds of decision by which the parties accept being bound when the majority takes them
 */
public record Terms(
        AgreementType type,
        Optional<Component> component,
        Optional<String> componentName,
        List<String> parties,
        String reference,
        String title,
        Circle circle,
        List<Nature> natures,
        boolean ratification,
        boolean provisionalApplication,
        int termYears,
        int renewalYears,
        boolean renewsItself,
        Period noticePeriod,
        List<String> reservations,
        List<String> majorityKinds) {
    private static final int LONGEST_NOTICE_MONTHS = 120;
    private static final int LONGEST_NOTICE_DAYS = 3_660;

    public Terms {
        parties = parties.stream().distinct().sorted().toList();
        natures = natures.stream().distinct().sorted().toList();
        reservations = reservations.stream().distinct().sorted().toList();
        majorityKinds = majorityKinds.stream().distinct().sorted().toList();
    }

    /**
     * Every rule that these terms break.
     *
     * @param minimumTermYears the Compact's guarantees span decades, so a term has a minimum
     */
    public List<Breach> breaches(int minimumTermYears) {
        List<Breach> breaches = new ArrayList<>();
        if (type == AgreementType.BILATERAL) {
            if (parties.size() != 1) {
                breaches.add(new Breach(
                        "/parties", "one-party", "A bilateral agreement is between one guarantor and Ukraine"));
            }
            if (component.isPresent()) {
                breaches.add(new Breach("/component", "of-component", "Only a COMPONENT has one"));
            }
        } else {
            if (parties.isEmpty()) {
                breaches.add(new Breach("/parties", "some-party", "At least one guarantor beside Ukraine"));
            }
            if (component.isEmpty()) {
                breaches.add(new Breach("/component", "of-component", "A COMPONENT says which it is"));
            }
        }
        boolean other = component.filter(Component.OTHER::equals).isPresent();
        if (other != componentName.isPresent()) {
            breaches.add(
                    new Breach("/componentName", "name-of-other", "A component that is OTHER has a name, no other"));
        }
        if (termYears < minimumTermYears) {
            breaches.add(new Breach("/termYears", "minimum-term", "At least " + minimumTermYears + " years"));
        }
        if (!isNoticePeriod(noticePeriod)) {
            breaches.add(new Breach("/noticePeriod", "notice-period", "An ISO 8601 period from P1D to P10Y"));
        }
        return breaches;
    }

    /** The names of the fields that say something else in the other terms. */
    public List<String> differencesFrom(Terms other) {
        Map<String, Object> mine = fields();
        Map<String, Object> theirs = other.fields();
        return mine.keySet().stream()
                .filter(field -> !mine.get(field).equals(theirs.get(field)))
                .toList();
    }

    private Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", type);
        fields.put("component", component);
        fields.put("componentName", componentName);
        fields.put("parties", parties);
        fields.put("reference", reference);
        fields.put("title", title);
        fields.put("circle", circle);
        fields.put("natures", natures);
        fields.put("ratification", ratification);
        fields.put("provisionalApplication", provisionalApplication);
        fields.put("termYears", termYears);
        fields.put("renewalYears", renewalYears);
        fields.put("renewsItself", renewsItself);
        fields.put("noticePeriod", noticePeriod);
        fields.put("reservations", reservations);
        fields.put("majorityKinds", majorityKinds);
        return fields;
    }

    /** Looks at each part, for a month has no fixed number of days. */
    private static boolean isNoticePeriod(Period period) {
        return !period.isNegative()
                && !period.isZero()
                && period.toTotalMonths() <= LONGEST_NOTICE_MONTHS
                && period.getDays() <= LONGEST_NOTICE_DAYS;
    }
}
