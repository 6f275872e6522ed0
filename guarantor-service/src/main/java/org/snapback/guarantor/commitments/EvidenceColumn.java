package org.snapback.guarantor.commitments;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.snapback.runtime.json.Json;

/** A report's evidence as a JSON array in one column: it is only ever read and written together. */
@Converter
class EvidenceColumn implements AttributeConverter<List<EvidenceBody>, String> {
    @Override
    public String convertToDatabaseColumn(List<EvidenceBody> evidence) {
        return Json.write(evidence);
    }

    @Override
    public List<EvidenceBody> convertToEntityAttribute(String json) {
        try {
            return List.of(Json.read(json, EvidenceBody[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the column holds no evidence", e);
        }
    }
}
