/// What one may ask of the templates.
package enum TemplateCommand: Codable, Equatable, Sendable {
    /// Keeps a file that is among the blobs already.
    case keep(document: String, AttachedFile)
    /// - file: name among the blobs; `nil` to go back to the form of ours.
    case choose(document: String, file: String?)
}
