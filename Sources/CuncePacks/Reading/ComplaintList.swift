/// Gathers complaints while a pack is read; handed to every part of the reading.
final class ComplaintList {
    private var all: [Complaint] = []

    var isEmpty: Bool { all.isEmpty }

    /// By file, then line; within a line as they were found.
    var inOrder: [Complaint] {
        all.enumerated().sorted { left, right in
            (left.element.file, left.element.line, left.offset)
                < (right.element.file, right.element.line, right.offset)
        }.map(\.element)
    }

    func concerns(_ file: PackFile) -> Bool { all.contains { $0.file == file.name } }

    func add(_ file: String, _ line: Int, _ key: String, expected: Phrase, got: Phrase) {
        all.append(Complaint(file: file, line: line, key: key, expected: expected, got: got))
    }

    func missingFile(_ name: String) {
        add(name, 1, "file", expected: "to be in the folder", got: "no such file")
    }

    func unknownFile(_ name: String) {
        add(
            name, 1, "file", expected: Shape.choice(PackFile.allCases.map(\.name)).words,
            got: "an unknown file")
    }
}

/// A value as a complaint shows it: in quotes, on one line, at most 60 characters.
func quoted(_ text: String) -> String {
    let start = text.prefix(60)
    let shown = start.unicodeScalars.map { scalar in
        scalar.value < 0x20 || scalar.value == 0x7f ? " " : String(scalar)
    }.joined()
    return "\"\(shown)\(start.endIndex == text.endIndex ? "" : "…")\""
}
