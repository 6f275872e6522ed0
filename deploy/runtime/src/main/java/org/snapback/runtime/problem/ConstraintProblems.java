package org.snapback.runtime.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;

/** A broken Bean Validation constraint as a violation: the path becomes a JSON Pointer, the annotation the rule. */
final class ConstraintProblems {
    private ConstraintProblems() {}

    static Violation violation(ConstraintViolation<?> broken) {
        return new Violation(pointer(broken), rule(broken), broken.getMessage());
    }

    private static String pointer(ConstraintViolation<?> broken) {
        StringBuilder pointer = new StringBuilder();
        String parameter = "";
        for (Path.Node node : broken.getPropertyPath()) {
            if (node.isInIterable() && node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            switch (node.getKind()) {
                case ElementKind kind when kind == ElementKind.PARAMETER -> parameter = node.getName();
                case ElementKind kind
                when kind == ElementKind.PROPERTY -> pointer.append('/').append(node.getName());
                default -> {}
            }
        }
        return pointer.isEmpty() ? parameter : pointer.toString();
    }

    private static String rule(ConstraintViolation<?> broken) {
        String name = broken.getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
    }
}
