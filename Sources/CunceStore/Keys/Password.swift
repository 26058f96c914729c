import Crypto
import CryptoExtras
import Foundation

/// How passwords are kept: scrypt with N = 2^15, r = 8, p = 1 and a salt of their own, 32 MiB and
/// about 60 ms each time (RFC 7914).
package enum Password {
    package enum Fault: Error, Equatable, Sendable {
        case tooShort(least: Int)
        case tooLong(most: Int)
    }

    /// Length in characters; long enough to be a sentence, never a rule about kinds of letters
    /// (NIST SP 800-63B, 5.1.1).
    package static let least = 8
    package static let most = 200

    package static func check(_ typed: String) throws(Fault) {
        if typed.count < least { throw .tooShort(least: least) }
        if typed.utf8.count > most * 4 { throw .tooLong(most: most) }
    }

    static func salt() -> [UInt8] {
        SymmetricKey(size: .bits128).withUnsafeBytes { Array($0) }
    }

    /// - Returns: 32 bytes.
    static func hash(_ password: String, salt: [UInt8]) throws -> [UInt8] {
        let key = try KDF.Scrypt.deriveKey(
            from: Data(password.precomposedStringWithCompatibilityMapping.utf8), salt: salt,
            outputByteCount: 32, rounds: 1 << 15, blockSize: 8, parallelism: 1)
        return key.withUnsafeBytes { Array($0) }
    }

    /// Compares in constant time.
    static func same(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        guard left.count == right.count else { return false }
        return zip(left, right).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
