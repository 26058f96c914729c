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
        read(data, name: name, for: programme, beside: nil).map(\.book)
    }

    /// One file for two versions of a pack.
    package struct OfOne: Sendable {
        package let book: FactBook
        /// Places of what only the other version knows: `facts.yaml:12: units[0].facts.vacancy`.
        package let passedOver: [String]
    }

    /// - Parameter other: a version the file is for as well; what only it knows is passed over.
    package static func read(
        file: URL, for programme: Programme, beside other: Programme
    ) -> Result<OfOne, PackRefusal> {
        let complaints = ComplaintList()
        let name = file.lastPathComponent
        guard
            let data = PackFolder.data(
                of: file.resolvingSymlinksInPath(), name: name, limit: sizeLimit, complaints)
        else { return .failure(PackRefusal(complaints: complaints.inOrder)) }
        return read(data, name: name, for: programme, beside: other)
    }

    package static func read(
        _ data: Data, name: String, for programme: Programme, beside other: Programme?
    ) -> Result<OfOne, PackRefusal> {
        let complaints = ComplaintList()
        let reader = BookReader(programme, beside: other)
        let book = PackText.text(of: data, file: name, complaints, limit: sizeLimit)
            .flatMap { PackComposition.root(of: $0, file: name, complaints, limit: sizeLimit) }
            .flatMap { reader.read($0) }
        guard let book, complaints.isEmpty else {
            return .failure(PackRefusal(complaints: complaints.inOrder))
        }
        return .success(OfOne(book: book, passedOver: reader.passing.notes))
    }
}
