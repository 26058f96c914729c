/// What one may ask of a county's form.
package enum CountyFormCommand: Codable, Equatable, Sendable {
    case register(FormID, division: DivisionID, title: String, rows: FormRows, file: FormFile)
    /// Says of every column what it is filled with.
    case map(FormID, FormMapping)
    /// Another file of the same form; what is said of its columns in the mapping counts for
    /// nothing, the words of their headings do.
    case replace(FormID, FormFile, FormMapping)
    case retire(FormID, reason: String)

    package var form: FormID {
        switch self {
        case .register(let form, _, _, _, _), .map(let form, _), .replace(let form, _, _),
            .retire(let form, _):
            form
        }
    }
}
