package org.snapback.guarantor.implementations;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.snapback.guarantor.implementations.model.LegalAct;
import org.snapback.runtime.json.Json;

/** A legal act as a JSON object in one column: it is only ever read and written whole. */
@Converter
class LegalActColumn implements AttributeConverter<LegalAct, String> {
    @Override
    public String convertToDatabaseColumn(LegalAct act) {
        return act == null ? null : Json.write(act);
    }

    @Override
    public LegalAct convertToEntityAttribute(String json) {
        try {
            return json == null ? null : Json.read(json, LegalAct.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the column holds no legal act", e);
        }
    }
}
