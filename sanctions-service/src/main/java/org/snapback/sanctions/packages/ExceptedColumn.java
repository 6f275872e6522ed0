package org.snapback.sanctions.packages;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.snapback.runtime.json.Json;

/** What a decision does not bind states to, as a JSON object in one column: it is only read and written as a whole. */
@Converter
class ExceptedColumn implements AttributeConverter<Map<String, List<String>>, String> {
    @Override
    public String convertToDatabaseColumn(Map<String, List<String>> byState) {
        return Json.write(new TreeMap<>(byState));
    }

    @Override
    public Map<String, List<String>> convertToEntityAttribute(String json) {
        try {
            return Map.copyOf(Json.read(json, ByState.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the column holds no exceptions", e);
        }
    }

    /** Names the type that a generic one cannot. */
    private static final class ByState extends TreeMap<String, List<String>> {
        private static final long serialVersionUID = 1;
    }
}
