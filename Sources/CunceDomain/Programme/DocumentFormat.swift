/// What a document goes out as. The raw value is the ending of the file's name.
package enum DocumentFormat: String, CaseIterable, Sendable {
    case docx, xlsx, csv, html
    case text = "txt"
    case json, zip
}
