import Crypto
package import CunceDomain

/// What makes two requests the same: the day and everything that was asked.
package enum RequestFingerprint {
    /// - Parameter key: of the sealed file it is about. Without the key nobody tells from the
    ///   fingerprint what was asked, not even by trying.
    /// - Returns: 32 bytes.
    package static func of(
        _ command: Command, on day: CivilDate, key: [UInt8]? = nil
    ) throws -> [UInt8] {
        let day = Array(day.description.utf8)
        let asked = try JSON.encode(command.withoutChance)
        if let key {
            var code = HMAC<SHA256>(key: SymmetricKey(data: key))
            code.update(data: day)
            code.update(data: asked)
            return Array(code.finalize())
        }
        var hasher = SHA256()
        hasher.update(data: day)
        hasher.update(data: asked)
        return Array(hasher.finalize())
    }
}

extension Command {
    /// What a person asked for, without what the machine drew by chance to do it.
    fileprivate var withoutChance: Command {
        guard case .acceptance(let id, let command) = self else { return self }
        return .acceptance(id, command.withoutChance)
    }
}
