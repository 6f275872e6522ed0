/**
 * What a sanctions package is and may become, without a framework: its text and measures, its stages, what a proposal
 * needs, the text that is voted on, and who may see what of it.
 */
package org.snapback.sanctions.packages.model;
