/** The subjects that measures name: what fills a draft's annex, and what is frozen of it when it is proposed. */
package org.snapback.sanctions.packages.annex;
