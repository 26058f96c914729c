package import CunceDomain
package import Foundation

/// Reads a facts file: what is known of units, posts and the programme, for trying a pack without
/// a database.
package enum FactsFile {
    /// Bytes a file may have: 10,000 units with a dozen facts each.
    static let sizeLimit = 33_554_432

    package static func read(
        file: URL, for programme: Programme
    ) -> Result<FactBook, PackRefusal> {
        let complaints = ComplaintList()
        let name = file.lastPathComponent
        guard
            let data = PackFolder.data(
                of: file.resolvingSymlinksInPath(), name: name, limit: sizeLimit, complaints)
        else { return .failure(PackRefusal(complaints: complaints.inOrder)) }
        return read(data, name: name, for: programme)
    }

    /// - Parameter name: of the file, for complaints.
    /// - Returns: the book, or every complaint at once.
    package static func read(
        _ data: Data, name: String, for programme: Programme
    ) -> Result<FactBook, PackRefusal> {
        let complaints = ComplaintList()
        let book = PackText.text(of: data, file: name, complaints, limit: sizeLimit)
            .flatMap { PackComposition.root(of: $0, file: name, complaints, limit: sizeLimit) }
            .flatMap { BookReader(programme).read($0) }
        guard let book, complaints.isEmpty else {
            return .failure(PackRefusal(complaints: complaints.inOrder))
        }
        return .success(book)
    }
}
