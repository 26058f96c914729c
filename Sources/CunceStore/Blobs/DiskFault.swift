import Foundation

/// What a call of the system met, in the words of the store.
enum DiskFault {
    /// The fault of the call that just failed.
    static func last(_ call: String, _ place: URL) -> StoreFault {
        let number = errno
        let words = "\(call) \(place.path): \(String(cString: strerror(number)))"
        return switch number {
        case ENOSPC, EDQUOT: .full(words)
        case EROFS, EACCES, EPERM: .readOnly(words)
        default: .unavailable(words)
        }
    }
}
