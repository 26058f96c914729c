import CunceDocuments
import CunceDomain
import CunceStore
import CunceTables

/// How much a form with files may bring.
package struct UploadLimit: Equatable, Sendable {
    /// Of one file. Unit: bytes.
    package let bytes: Int
    /// In one form.
    package let files: Int

    package init(bytes: Int, files: Int) {
        self.bytes = bytes
        self.files = files
    }
}

extension Route {
    /// What may be handed in here, `nil` for forms without files.
    package var uploadLimit: UploadLimit? {
        switch self {
        case .importDivisions: UploadLimit(bytes: DivisionReader.largestFile, files: 1)
        case .registerForm, .replaceForm: UploadLimit(bytes: TableLimits.form, files: 1)
        case .handInTable: UploadLimit(bytes: TableLimits.file, files: 1)
        case .handInTemplate: UploadLimit(bytes: DocumentTemplate.largestFile, files: 1)
        case .attach, .recordVisit, .scanInstruction:
            UploadLimit(bytes: Attachments.largestFile, files: Attachments.mostAtOnce)
        default: nil
        }
    }
}
