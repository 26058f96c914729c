/// Sizes as a reader sees them: whole megabytes of 1,048,576 bytes.
enum Megabytes {
    /// What a file has, never shown as less than it is.
    static func up(_ bytes: Int) -> Int { down(bytes) + (bytes % 1_048_576 == 0 ? 0 : 1) }

    /// What is allowed, never shown as more than it is.
    static func down(_ bytes: Int) -> Int { bytes / 1_048_576 }
}
