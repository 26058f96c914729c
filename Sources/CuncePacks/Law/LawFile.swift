package import CunceDomain
package import Foundation

/// The data file of legal figures, `Resources/law/village-posts.yaml`, read as strictly as a pack:
/// a figure that cannot be read is complained of by file, line and key.
package enum LawFile {
    package static let name = "village-posts.yaml"

    /// - Returns: the figures, or every complaint at once.
    package static func read(_ data: Data) -> Result<Law, PackRefusal> {
        let complaints = ComplaintList()
        guard let text = PackText.text(of: data, file: name, complaints),
            let root = PackComposition.root(of: text, file: name, complaints),
            let law = LawPart(complaints).law(root), complaints.isEmpty
        else { return .failure(PackRefusal(complaints: complaints.inOrder)) }
        return .success(law)
    }
}
