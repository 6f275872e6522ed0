/**
 * Consultations: what Ukraine's request after an encroachment starts. Two clocks run from the request, states confirm that
 * they attend, the secretariat records the sessions, and the decision on the report ends it.
 */
package org.snapback.guarantor.consultations;
