/// What was wrong with a form that comes back: words at the fields, and words above them all.
package struct Complaints: Equatable, Sendable {
    package var fields: [String: String] = [:]
    package var general: String?
    /// The status with which the page is answered, 422 unless the refusal says otherwise.
    package var status = 200

    package init() {}
}

/// A field that cannot be read at all; the text of the catalogue says how to mend it.
package struct FieldComplaint: Error, Equatable, Sendable {
    package let field: String
    package let key: String
}
