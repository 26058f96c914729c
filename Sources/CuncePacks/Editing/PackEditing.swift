package import Foundation
import Yams

/// Changes numbers in the text of a file and leaves everything else as it was written: comments,
/// order, blanks.
package struct PackEditing {
    private struct Place {
        let number: PackNumber
        /// Of the number's first character.
        let range: Range<String.Index>
    }

    package let file: String
    package let text: String
    private let places: [Place]
    private let columns: [String: Int]

    /// - Returns: `nil` for a text no rules can be read from.
    package init?(_ data: Data, file: String) {
        let complaints = ComplaintList()
        guard let text = PackText.text(of: data, file: file, complaints),
            let root = PackComposition.root(of: text, file: file, complaints),
            complaints.isEmpty
        else { return nil }
        self.file = file
        self.text = text
        var walk = Walk(file: file, lines: Lines(text))
        walk.enter(root.node, path: "", field: "", line: 1)
        places = walk.places.map { Place(number: $0.number, range: $0.range) }
        columns = walk.columns
    }

    /// In the order of the text.
    package var numbers: [PackNumber] { places.map(\.number) }

    /// 1 for the first character; `nil` for a place the text does not have.
    package func column(of path: String) -> Int? { columns[path] }

    /// The text with other numbers at some places.
    ///
    /// - Parameter values: as packs write them, by path; other paths are let be.
    package func changed(_ values: [String: String]) -> String {
        var changed = text
        // From the end, so that what lies before keeps its place.
        for place in places.reversed() {
            guard let value = values[place.number.path] else { continue }
            changed.replaceSubrange(place.range, with: value)
        }
        return changed
    }
}

/// Where lines begin, to find what Yams names by line and column.
private struct Lines {
    let text: String
    private let starts: [String.Index]

    init(_ text: String) {
        self.text = text
        let scalars = text.unicodeScalars
        var starts = [scalars.startIndex]
        for index in scalars.indices where scalars[index] == "\n" {
            starts.append(scalars.index(after: index))
        }
        self.starts = starts
    }

    /// What stands at a place, if it is that word.
    func range(of word: String, line: Int, column: Int) -> Range<String.Index>? {
        let scalars = text.unicodeScalars
        guard starts.indices.contains(line - 1),
            let start = scalars.index(
                starts[line - 1], offsetBy: max(0, column - 1), limitedBy: scalars.endIndex),
            text[start...].hasPrefix(word)
        else { return nil }
        return start..<text.index(start, offsetBy: word.count)
    }
}

private struct Walk {
    let file: String
    let lines: Lines
    var places: [(number: PackNumber, range: Range<String.Index>)] = []
    var columns: [String: Int] = [:]

    mutating func enter(
        _ node: Node, path: String, field: String, line: Int, isName: Bool = false
    ) {
        columns[path] = node.mark?.column
        switch node {
        case .scalar(let scalar):
            // A number in quotes is a text.
            guard !isName, let mark = scalar.mark,
                let range = lines.range(of: scalar.string, line: mark.line, column: mark.column),
                let number = PackNumber(
                    file: file, path: path, line: line, field: field, text: scalar.string)
            else { return }
            places.append((number, range))
        case .mapping(let mapping):
            for (key, value) in mapping {
                guard case .scalar(let name) = key else { continue }
                let inner = path.isEmpty ? name.string : "\(path).\(name.string)"
                enter(
                    value, path: inner, field: name.string, line: key.mark?.line ?? line,
                    isName: isName || Self.names.contains(name.string))
            }
        case .sequence(let sequence):
            for (place, item) in sequence.enumerated() {
                enter(
                    item, path: "\(path)[\(place)]", field: field,
                    line: item.mark?.line ?? line, isName: isName)
            }
        case .alias: break
        }
    }

    /// Fields that hold names, though they may look like numbers.
    private static let names: Set<String> = ["key", "label", "version", "zh", "en"]
}
