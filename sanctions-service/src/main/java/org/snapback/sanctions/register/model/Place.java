package org.snapback.sanctions.register.model;

/**
 * An address or a place of birth; what its list leaves out is null.
 *
 * @param locality where the list writes city, region and postal code, or a whole place of birth, in one
 * @param country as the list names it
 */
public record Place(
        String street, String locality, String city, String region, String postalCode, String country, String note) {}
