package org.snapback.notification.wording;

import java.util.AbstractMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snapback.notification.texts.Texts;
import org.snapback.runtime.inbox.UnusableEventException;

/**
 * Fills the places of a text with the facts of an event. A place is named by a field and how that is written, so that a
 * translator sees it in the text: {@code {sponsors_states}} are the states of the field {@code sponsors}.
 *
 * <p>Without a form the field's text; {@code say_x} is the text {@code part.x}; {@code recipient} the state that is told.
 */
final class Filling extends AbstractMap<String, Object> {
    private static final String SAY = "say_";
    private static final String SEPARATOR = ", ";

    private static final Map<String, BiFunction<Filling, String, Object>> FORMS = Map.ofEntries(
            Map.entry("moment", (filling, field) -> filling.texts.moment(filling.facts.moment(field))),
            Map.entry("state", (filling, field) -> filling.state(filling.facts.text(field))),
            Map.entry("states", (filling, field) -> filling.list(field, filling::state)),
            Map.entry("word", (filling, field) -> filling.word(filling.facts.text(field))),
            Map.entry("words", (filling, field) -> filling.list(field, filling::word)),
            Map.entry("list", (filling, field) -> filling.list(field, one -> one)),
            Map.entry("n", (filling, field) -> filling.facts.number(field)),
            Map.entry("count", (filling, field) -> filling.facts.count(field)),
            // For a select: what it says, nothing where it says nothing.
            Map.entry("key", (filling, field) -> filling.facts.textIfAny(field)),
            Map.entry("if", (filling, field) -> filling.facts.has(field) ? "yes" : "no"),
            Map.entry("own", (filling, field) -> filling.facts.names(field, filling.recipient) ? "yes" : "no"),
            Map.entry("each", Filling::each),
            Map.entry("much", Filling::howMuch),
            Map.entry("money", (filling, field) -> filling.money(field, filling.facts.text("currency"))),
            Map.entry("euros", (filling, field) -> filling.money(field, "EUR")),
            Map.entry("upper", (filling, field) -> filling.facts.text(field).toUpperCase(Locale.ROOT)));

    private final Facts facts;
    private final String recipient;
    private final Texts texts;

    private Filling(Facts facts, String recipient, Texts texts) {
        this.facts = facts;
        this.recipient = recipient;
        this.texts = texts;
    }

    static Texts.Places of(Facts facts, String recipient) {
        return texts -> new Filling(facts, recipient, texts);
    }

    @Override
    public boolean containsKey(Object place) {
        return true;
    }

    @Override
    public Object get(Object place) {
        String name = (String) place;
        if (name.equals("recipient")) {
            return recipient;
        }
        if (name.startsWith(SAY)) {
            return texts.text("part." + name.substring(SAY.length()), of(facts, recipient));
        }
        int end = name.lastIndexOf('_');
        BiFunction<Filling, String, Object> form =
                end < 1 || name.charAt(end - 1) == '_' ? null : FORMS.get(name.substring(end + 1));
        return form == null ? facts.text(name) : form.apply(this, name.substring(0, end));
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        throw new UnsupportedOperationException("places are asked for by name");
    }

    private String list(String field, UnaryOperator<String> written) {
        return joined(facts.texts(field).stream().map(written), SEPARATOR);
    }

    /** Each object of a list by the text {@code each.} and its field's name, the same one once. */
    private String each(String field) {
        String name = "each." + field.substring(field.lastIndexOf('_') + 1);
        Stream<String> all = facts.each(field).stream().map(one -> texts.text(name, of(one, recipient)));
        return joined(all.distinct(), texts.plain(name + ".between").orElse(SEPARATOR));
    }

    private String joined(Stream<String> all, String separator) {
        List<String> some = all.toList();
        return some.isEmpty() ? texts.text("part.none") : some.stream().collect(Collectors.joining(separator));
    }

    /** An amount or a quantity: 2500.00 EUR, 18 × 155 mm howitzer. */
    private String howMuch(String field) {
        Facts value = facts.each(field).stream().findFirst().orElseThrow(() -> missing(field));
        return value.has("currency")
                ? Money.written(value.number("amount"), value.text("currency"))
                : value.number("quantity") + " × " + value.text("unit");
    }

    private static RuntimeException missing(String field) {
        return new UnusableEventException("the data has no object " + field);
    }

    private String money(String field, String currency) {
        return Money.written(facts.number(field), currency);
    }

    /** A constant as people write it: qualified majority. */
    private String word(String constant) {
        return texts.plain("word." + constant)
                .orElseGet(() -> constant.toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    /** A state by its name in the language; as the roster has it in English. */
    private String state(String code) {
        if (code.equals(Wording.UKRAINE) && texts.locale().equals(Locale.ENGLISH)) {
            return "Ukraine";
        }
        String known = facts.name(code);
        if (texts.locale().equals(Locale.ENGLISH)) {
            return known;
        }
        String shown = Locale.of("", code).getDisplayCountry(texts.locale());
        return shown.isEmpty() || shown.equals(code) ? known : shown;
    }
}
