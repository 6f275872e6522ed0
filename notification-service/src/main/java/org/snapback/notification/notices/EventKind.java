package org.snapback.notification.notices;

/**
 * What holds for every notice of one type of event; docs/contracts/asyncapi.yaml says the same.
 *
 * @param demand what an answer is demanded for, of those whom the notice says that something is due from
 */
record EventKind(Severity severity, Marking marking, Demand demand) {}
