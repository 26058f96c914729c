import Crypto
package import CunceDomain

/// What makes two requests the same: the day and everything that was asked.
package enum RequestFingerprint {
    /// - Returns: 32 bytes.
    package static func of(_ command: Command, on day: CivilDate) throws -> [UInt8] {
        var hasher = SHA256()
        hasher.update(data: Array(day.description.utf8))
        hasher.update(data: try JSON.encode(command))
        return Array(hasher.finalize())
    }
}
