package org.snapback.sanctions.packages;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.snapback.runtime.json.Json;
import org.snapback.sanctions.packages.model.Clause;

/** A package's clauses as a JSON array in one column: they are only ever read and written together. */
@Converter
class ClausesColumn implements AttributeConverter<List<Clause>, String> {
    @Override
    public String convertToDatabaseColumn(List<Clause> clauses) {
        return Json.write(clauses);
    }

    @Override
    public List<Clause> convertToEntityAttribute(String json) {
        try {
            return List.of(Json.read(json, Clause[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the column holds no clauses", e);
        }
    }
}
