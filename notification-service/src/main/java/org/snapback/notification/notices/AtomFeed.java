package org.snapback.notification.notices;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.snapback.notification.wording.Words;

/** Notices of one stream as a page of an Atom feed (RFC 4287, paged as RFC 5005 says), newest first. */
final class AtomFeed {
    static final String TYPE = "application/atom+xml";
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String URN = "urn:snapback:notices:";
    private static final String EXERCISE = "EXERCISE EXERCISE EXERCISE";

    private final String language;
    private final Function<Notice, Words> words;

    /**
     * A feed.
     *
     * @param language what its notices are told in, BCP 47
     * @param words what a notice says in it
     */
    AtomFeed(String language, Function<Notice, Words> words) {
        this.language = language;
        this.words = words;
    }

    /**
     * Writes a page.
     *
     * @param notices newest first
     * @param self where this page was read
     * @param next where older notices are; empty where there are none
     */
    byte[] write(StreamName stream, List<Notice> notices, URI self, Optional<URI> next) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.setDefaultNamespace(ATOM);
            xml.writeStartElement(ATOM, "feed");
            xml.writeDefaultNamespace(ATOM);
            xml.writeAttribute("xml", XMLConstants.XML_NS_URI, "lang", language);
            text(xml, "id", URN + stream.topic());
            text(xml, "title", "Kyiv Security Compact: " + stream.topic());
            text(xml, "updated", updated(notices).toString());
            xml.writeStartElement(ATOM, "author");
            text(xml, "name", "Snapback");
            xml.writeEndElement();
            link(xml, "self", self);
            if (next.isPresent()) {
                link(xml, "next", next.get());
            }
            for (Notice notice : notices) {
                entry(xml, notice);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("the feed could not be written", e);
        }
        return bytes.toByteArray();
    }

    private void entry(XMLStreamWriter xml, Notice notice) throws XMLStreamException {
        xml.writeStartElement(ATOM, "entry");
        text(xml, "id", URN + notice.stream + ":" + notice.number);
        Words said = words.apply(notice);
        text(xml, "title", said.title());
        text(xml, "updated", notice.issuedAt.toString());
        category(xml, notice.eventType);
        category(xml, Handling.of(notice).severity().name());
        if (notice.exercise) {
            category(xml, EXERCISE);
        }
        text(xml, "summary", said.duty().map(duty -> said.text() + " " + duty).orElse(said.text()));
        xml.writeEndElement();
    }

    /** Of a feed without entries the beginning of time: it has never been updated. */
    private static Instant updated(List<Notice> notices) {
        return notices.isEmpty() ? Instant.EPOCH : notices.getFirst().issuedAt;
    }

    private static void category(XMLStreamWriter xml, String term) throws XMLStreamException {
        xml.writeEmptyElement(ATOM, "category");
        xml.writeAttribute("term", term);
    }

    private static void link(XMLStreamWriter xml, String relation, URI where) throws XMLStreamException {
        xml.writeEmptyElement(ATOM, "link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", where.toString());
    }

    private static void text(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(ATOM, name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
