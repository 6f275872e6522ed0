package org.snapback.sanctions.register.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One subject's element in memory, without attributes; the reader bounds its size. */
final class XmlElement {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final String name;
    private final List<XmlElement> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    XmlElement(String name) {
        this.name = name;
    }

    void add(XmlElement child) {
        children.add(child);
    }

    void add(String characters) {
        text.append(characters);
    }

    String name() {
        return name;
    }

    /** The children of this name, in the file's order. */
    Stream<XmlElement> all(String child) {
        return children.stream().filter(each -> each.name.equals(child));
    }

    /** The first such child's text, stripped; null where there is none or it is blank. */
    String text(String child) {
        return all(child).findFirst().map(XmlElement::text).orElse(null);
    }

    /** The first such child's text on one line. */
    String line(String child) {
        String text = text(child);
        return text == null ? null : BLANKS.matcher(text).replaceAll(" ");
    }

    /** The texts of all {@code VALUE}s in all such children. */
    List<String> values(String child) {
        return all(child)
                .flatMap(each -> each.all("VALUE"))
                .map(XmlElement::text)
                .filter(text -> text != null)
                .map(text -> BLANKS.matcher(text).replaceAll(" "))
                .toList();
    }

    private String text() {
        String stripped = text.toString().strip();
        return stripped.isEmpty() ? null : stripped;
    }
}
