package org.snapback.sanctions.register.lists;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The United Nations Security Council's consolidated list in its XML format, read subject by subject. A document type
 * declaration is refused, and with it every entity of one's own making.
 */
public final class UnList {
    /** The name of an XML body among the parts of uploads. */
    public static final String PART = "list";

    private static final String ROOT = "CONSOLIDATED_LIST";
    private static final Set<String> GROUPS = Set.of("INDIVIDUALS", "ENTITIES");
    private static final Set<String> SUBJECTS = Set.of("INDIVIDUAL", "ENTITY");
    private static final int MOST_CHARACTERS = 1 << 18;
    private static final int DEEPEST = 8;
    private static final int LAST_YEAR = 9999;

    private final StrideLimit in;
    private final XMLStreamReader xml;
    private final Instant publishedAt;

    /**
     * Begins with the file's root.
     *
     * @throws UnreadableListException unless the file begins as the list does
     */
    public UnList(InputStream file) throws UnreadableListException {
        in = new StrideLimit(file);
        try {
            xml = factory().createXMLStreamReader(in);
            forward();
            while (!xml.isStartElement()) {
                forward();
            }
        } catch (XMLStreamException e) {
            throw unreadable(e);
        }
        if (!xml.getLocalName().equals(ROOT)) {
            throw unreadable("root", "The file begins with <" + xml.getLocalName() + ">, not with <" + ROOT + ">");
        }
        publishedAt = moment(xml.getAttributeValue(null, "dateGenerated"));
    }

    /** When the list was published, where the file says so. */
    public Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }

    /**
     * Reads on to the next subject.
     *
     * @return empty at the file's end
     * @throws UnreadableListException where the file breaks off or is not well-formed
     */
    public Optional<Entry> next() throws UnreadableListException {
        try {
            while (xml.hasNext()) {
                forward();
                if (xml.isStartElement() && !GROUPS.contains(xml.getLocalName())) {
                    return Optional.of(subject());
                }
            }
            return Optional.empty();
        } catch (XMLStreamException e) {
            throw unreadable(e);
        }
    }

    private Entry subject() throws XMLStreamException, UnreadableListException {
        long line = line();
        XmlElement element = new XmlElement(xml.getLocalName());
        boolean whole = read(element, 1, new int[] {MOST_CHARACTERS});
        if (!SUBJECTS.contains(element.name())) {
            return rejected(
                    line, null, "known-element", "<" + element.name() + "> is not a subject that is known here");
        }
        String id = element.text("DATAID");
        if (!whole) {
            return rejected(line, id, "max-length", "A subject is at most " + MOST_CHARACTERS + " characters long");
        }
        return UnSubject.read(element, line);
    }

    /** Reads up to the element's end; what goes beyond the limits is left out, and the answer is false. */
    private boolean read(XmlElement element, int depth, int[] left) throws XMLStreamException, UnreadableListException {
        boolean whole = true;
        while (forward() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isStartElement()) {
                XmlElement child = new XmlElement(xml.getLocalName());
                left[0] -= child.name().length();
                whole &= depth < DEEPEST && left[0] >= 0 ? read(child, depth + 1, left) : skip();
                element.add(child);
            } else if (xml.isCharacters() || xml.getEventType() == XMLStreamConstants.CDATA) {
                left[0] -= xml.getTextLength();
                if (left[0] >= 0) {
                    element.add(xml.getText());
                }
                whole &= left[0] >= 0;
            }
        }
        return whole;
    }

    private boolean skip() throws XMLStreamException, UnreadableListException {
        for (int open = 1; open > 0; ) {
            int event = forward();
            open += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
        return false;
    }

    private int forward() throws XMLStreamException, UnreadableListException {
        int event = xml.next();
        in.stride();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw unreadable("no-dtd", "A list has no document type declaration and no entities of its own");
        }
        return event;
    }

    private static Entry rejected(long line, String id, String rule, String reason) {
        return new Entry.Rejected(new Rejection(PART, line, id, rule, reason));
    }

    private long line() {
        return Math.max(1, xml.getLocation().getLineNumber());
    }

    private UnreadableListException unreadable(String rule, String message) {
        return new UnreadableListException(PART, line(), rule, message);
    }

    private static UnreadableListException unreadable(XMLStreamException e) {
        long line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
        String rule = e.getNestedException() instanceof StrideLimit.TooLongException ? "max-length" : "well-formed";
        String message = e.getNestedException() instanceof IOException io ? io.getMessage() : firstLine(e);
        return new UnreadableListException(PART, line, rule, "The file is not well-formed XML: " + message);
    }

    private static String firstLine(XMLStreamException e) {
        // The parser begins with the position, on a line of its own.
        return e.getMessage()
                .lines()
                .filter(text -> !text.startsWith("ParseError"))
                .map(text -> text.replaceFirst("^Message: ", ""))
                .findFirst()
                .orElse(e.getMessage());
    }

    private static Instant moment(String text) {
        try {
            OffsetDateTime moment = text == null ? null : OffsetDateTime.parse(text);
            return moment == null || moment.getYear() > LAST_YEAR ? null : moment.toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }
}
