/// Sizes as a reader sees them: whole megabytes of 1,048,576 bytes.
enum Megabytes {
    /// What is allowed, never shown as more than it is.
    static func down(_ bytes: Int) -> Int { bytes / 1_048_576 }
}
