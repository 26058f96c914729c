/// The name a file is shown and handed out under: what its owner called it, made harmless.
package enum FileName {
    /// Longer names break tables and some disks. Unit: characters.
    static let longest = 100

    /// The last part of a path, without control characters and without those that turn the
    /// direction of writing (a `gpj.exe` that reads as `exe.jpg`), with the ending of its kind.
    package static func tidy(_ typed: String, as kind: FileKind) -> String {
        let last = typed.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init)
        var scalars = String.UnicodeScalarView()
        for scalar in (last ?? "").unicodeScalars where !isHidden(scalar) { scalars.append(scalar) }
        var stem = String(scalars).trimmingSpace()
        let ending = ending(of: stem)
        let isRight = kind.endings.contains(ending)
        if isRight || FileKind.family(ofEnding: ending) != nil {
            stem = String(stem.dropLast(ending.count + 1)).trimmingSpace()
        }
        while stem.hasSuffix(".") { stem.removeLast() }
        let kept = isRight ? ending : kind.endings[0]
        stem = String(stem.prefix(longest - kept.count - 1)).trimmingSpace()
        return "\(stem.isEmpty ? "附件" : stem).\(kept)"
    }

    /// What stands after the last dot, in small letters; empty where there is none.
    package static func ending(of name: String) -> String {
        guard let dot = name.lastIndex(of: ".") else { return "" }
        return name[name.index(after: dot)...].lowercased()
    }

    private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse:
            true
        default: false
        }
    }
}
