package org.snapback.sanctions.packages;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.snapback.runtime.json.Json;

/** Which subjects join or leave which annexes, as a JSON array in one column: it is only read and written as a whole. */
@Converter
class AnnexChangesColumn implements AttributeConverter<List<AnnexChange>, String> {
    @Override
    public String convertToDatabaseColumn(List<AnnexChange> changes) {
        return Json.write(changes);
    }

    @Override
    public List<AnnexChange> convertToEntityAttribute(String json) {
        try {
            return List.of(Json.read(json, AnnexChange[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the column holds no changes of annexes", e);
        }
    }
}
