package org.snapback.guarantor.agreements;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/**
 * What events on the topic {@code compact.agreements} say of an agreement: all of it as it is now.
 *
 * @param changed the names of the fields that are different now, in {@code agreement.edited} alone
 * @param document the document, in {@code agreement.document-added} alone
 */
record AgreementEvent(@JsonUnwrapped AgreementView agreement, List<String> changed, DocumentView document) {}
