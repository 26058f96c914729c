import Foundation

/// Where commands print: results to standard output, what keeps them from it to standard error.
enum Terminal {
    static func say(_ line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }

    /// Writes a result to a file, or to standard output for `-`. The file is there whole or not at
    /// all.
    static func hand(_ bytes: Data, to place: String) throws {
        if place == "-" {
            FileHandle.standardOutput.write(bytes)
        } else {
            try bytes.write(to: URL(fileURLWithPath: place), options: .atomic)
        }
    }

    static func complain(_ line: String) {
        FileHandle.standardError.write(Data((line + "\n").utf8))
    }
}
