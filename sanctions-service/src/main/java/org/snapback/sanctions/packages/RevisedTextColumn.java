package org.snapback.sanctions.packages;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.snapback.runtime.json.Json;
import org.snapback.sanctions.packages.model.RevisedText;

/** A revised text with its parts, as a JSON object in one column. */
@Converter
class RevisedTextColumn implements AttributeConverter<RevisedText, String> {
    @Override
    public String convertToDatabaseColumn(RevisedText text) {
        return text == null ? null : Json.write(text);
    }

    @Override
    public RevisedText convertToEntityAttribute(String json) {
        try {
            return json == null ? null : Json.read(json, RevisedText.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the column holds no revised text", e);
        }
    }
}
