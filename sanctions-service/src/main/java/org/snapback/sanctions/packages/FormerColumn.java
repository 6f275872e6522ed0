package org.snapback.sanctions.packages;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.snapback.runtime.json.Json;
import org.snapback.sanctions.packages.model.Former;

/** What measures were before they snapped back, as a JSON array in one column: it is only ever read and written whole. */
@Converter
class FormerColumn implements AttributeConverter<List<Former>, String> {
    @Override
    public String convertToDatabaseColumn(List<Former> former) {
        return Json.write(former);
    }

    @Override
    public List<Former> convertToEntityAttribute(String json) {
        try {
            return List.of(Json.read(json, Former[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the column does not hold what measures were", e);
        }
    }
}
