package org.snapback.sanctions.packages;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.snapback.runtime.json.Json;
import org.snapback.sanctions.packages.model.AutomaticRung;

/** A package's AUTOMATIC rungs as a JSON array in one column: they are only ever read and written together. */
@Converter
class AutomaticColumn implements AttributeConverter<List<AutomaticRung>, String> {
    @Override
    public String convertToDatabaseColumn(List<AutomaticRung> automatic) {
        return Json.write(automatic.stream().map(AutomaticView::of).toList());
    }

    @Override
    public List<AutomaticRung> convertToEntityAttribute(String json) {
        try {
            return List.of(Json.read(json, AutomaticRung[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the column holds no AUTOMATIC rungs", e);
        }
    }
}
