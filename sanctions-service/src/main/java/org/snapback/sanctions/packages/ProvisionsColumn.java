package org.snapback.sanctions.packages;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.snapback.runtime.json.Json;

/** A measure's {@link Provisions} as a JSON object in one column. */
@Converter
class ProvisionsColumn implements AttributeConverter<Provisions, String> {
    @Override
    public String convertToDatabaseColumn(Provisions provisions) {
        return Json.write(provisions);
    }

    @Override
    public Provisions convertToEntityAttribute(String json) {
        try {
            return Json.read(json, Provisions.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the column holds no provisions", e);
        }
    }
}
