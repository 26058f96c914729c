import Foundation

/// Bounds on the process that reads a picture somebody sent: what goes over them ends it.
package enum ProcessBounds {
    /// Address space; a picture of the most pixels, its copy and the program fit. Unit: bytes.
    private static let memory: rlim_t = 1_500 << 20
    /// Unit: seconds, of the processor and of the clock.
    private static let processor: rlim_t = 20
    private static let clock: UInt32 = 60
    /// Of what it writes. Unit: bytes.
    private static let file: rlim_t = 64 << 20

    package static func set() {
        limit(RLIMIT_AS, memory)
        limit(RLIMIT_CPU, processor)
        limit(RLIMIT_FSIZE, file)
        limit(RLIMIT_CORE, 0)
        alarm(clock)
    }

    private static func limit(_ what: __rlimit_resource, _ most: rlim_t) {
        var bounds = rlimit(rlim_cur: most, rlim_max: most)
        setrlimit(__rlimit_resource_t(what.rawValue), &bounds)
    }
}
