import CunceStore

/// A form with files in it, as it came: fields in memory, each file beside the blobs.
package struct Upload: Equatable, Sendable {
    package let fields: [String: [String]]
    /// In the order of the form; inputs without a file are left out.
    package let files: [UploadedFile]

    package static let none = Upload(fields: [:], files: [])

    package init(fields: [String: [String]], files: [UploadedFile]) {
        self.fields = fields
        self.files = files
    }

    /// The first file of a field.
    package func file(_ field: String) -> UploadedFile? { files.first { $0.field == field } }

    /// Removes the files that nobody kept.
    package func discard() {
        for file in files { file.whole?.discard() }
    }
}
