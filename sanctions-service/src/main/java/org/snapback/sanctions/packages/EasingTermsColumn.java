package org.snapback.sanctions.packages;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.snapback.runtime.json.Json;
import org.snapback.sanctions.packages.model.EasingTerms;

/** What a package says of its easing, as a JSON object in one column. */
@Converter
class EasingTermsColumn implements AttributeConverter<EasingTerms, String> {
    @Override
    public String convertToDatabaseColumn(EasingTerms terms) {
        return terms == null ? null : Json.write(EasingTermsView.of(terms));
    }

    @Override
    public EasingTerms convertToEntityAttribute(String json) {
        try {
            return json == null ? null : Json.read(json, EasingTerms.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the column holds no terms of easing", e);
        }
    }
}
