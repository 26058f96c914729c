/// Why a backup is not made or not restored. Nothing has been touched.
package enum BackupRefusal: Error, Equatable, Sendable {
    /// There is something where the copy should go.
    case placeTaken(String)
    /// No manifest, or one that cannot be read: also a backup that was broken off.
    case notABackup(String)
    /// A file of the backup is missing, or is not what the manifest says.
    case fileDiffers(String)
    /// The journal inside has another head than the manifest.
    case headDiffers(manifest: String, found: String)
}
