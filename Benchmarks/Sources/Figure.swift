import Foundation

/// Prints one measured figure: a name, a tab, a number. For a script to read.
enum Figure {
    static func say(_ name: String, _ value: Double) {
        say(name, String(format: "%.4f", value))
    }

    static func say(_ name: String, _ value: Int) { say(name, "\(value)") }

    static func say(_ name: String, _ text: String) {
        FileHandle.standardOutput.write(Data("\(name)\t\(text)\n".utf8))
    }
}

extension Duration {
    var seconds: Double {
        Double(components.seconds) + Double(components.attoseconds) / 1e18
    }
}
