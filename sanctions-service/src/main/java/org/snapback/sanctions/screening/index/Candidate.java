package org.snapback.sanctions.screening.index;

import java.util.List;
import org.snapback.sanctions.screening.model.NameForm;

/**
 * A subject that may be meant.
 *
 * @param names those of its names that share most with what is asked for; empty where an identifier has found it
 */
public record Candidate(Listed listed, List<NameForm> names) {}
