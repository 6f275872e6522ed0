package org.snapback.guarantor.implementations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.snapback.guarantor.implementations.model.Stage;

/** A while that an implementation, owed, stood at a stage; numbered by the version that began it. */
@Entity
@Table(name = "implementation_course")
@IdClass(CourseRow.Key.class)
class CourseRow {
    @Id
    @Column(name = "implementation_id")
    UUID implementationId;

    @Id
    long number;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    Stage stage;

    Instant since;

    Instant until;

    static CourseRow begun(ImplementationRow row, Instant since) {
        var course = new CourseRow();
        course.implementationId = row.id;
        course.number = row.version;
        course.stage = row.stage;
        course.since = since;
        return course;
    }

    record Key(UUID implementationId, long number) implements Serializable {}
}
