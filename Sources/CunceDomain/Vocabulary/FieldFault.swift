/// Which field of a form is wrong, and how. Fields are named as in the forms and the catalogues.
package struct FieldFault: Error, Equatable, Sendable {
    package let field: String
    package let fault: TextFault

    package init(_ field: String, _ fault: TextFault) {
        self.field = field
        self.fault = fault
    }
}

/// Tidies one field and names it when it is wrong.
package func tidy(
    _ field: String, _ typed: String, limit: Int, required: Bool = true
) throws(FieldFault) -> String {
    do {
        return try tidy(typed, limit: limit, required: required)
    } catch {
        throw FieldFault(field, error)
    }
}
