import CunceDomain
import Foundation
import Yams

/// The plain words of a pack by the place they stand at, entries by their keys.
struct PackOutline {
    struct Entry {
        /// Such as `criteria[vacancy].when.longer-than`.
        let place: String
        /// The places it is inside of, the outermost first, itself last.
        let roots: [String]
        /// `nil` for an entry told as a whole.
        let value: String?
        let line: Int
    }

    struct File {
        private(set) var entries: [Entry] = []
        private var byPlace: [String: Entry] = [:]
        private var roots: Set<String> = []

        subscript(place: String) -> Entry? { byPlace[place] }

        func has(_ root: String) -> Bool { roots.contains(root) }

        /// What the innermost entry a place is in is called.
        func name(of entry: Entry) -> Label? {
            for root in entry.roots.reversed() {
                guard let zh = self["\(root).label.zh"]?.value,
                    let en = self["\(root).label.en"]?.value
                else { continue }
                return Label(zh: zh, en: en)
            }
            return nil
        }

        mutating func add(_ entry: Entry) {
            entries.append(entry)
            byPlace[entry.place] = entry
            roots.formUnion(entry.roots)
        }
    }

    private(set) var files: [String: File] = [:]

    init(folder: URL, _ complaints: ComplaintList) {
        self.init(files: PackFolder(folder).files(complaints), complaints)
    }

    init(files given: [String: Data], _ complaints: ComplaintList) {
        for (name, data) in given {
            guard let text = PackText.text(of: data, file: name, complaints),
                let root = PackComposition.root(of: text, file: name, complaints)
            else { continue }
            var file = File()
            Self.walk(root.node, place: "", roots: [], line: 1, into: &file)
            files[name] = file
        }
    }

    private static func walk(
        _ node: Node, place: String, roots: [String], line: Int, into file: inout File
    ) {
        switch node {
        case .scalar(let scalar):
            file.add(Entry(place: place, roots: roots, value: scalar.string, line: line))
        case .mapping(let mapping):
            for (key, value) in mapping {
                guard case .scalar(let name) = key else { continue }
                let inner = place.isEmpty ? name.string : "\(place).\(name.string)"
                walk(
                    value, place: inner, roots: roots + [inner], line: key.mark?.line ?? line,
                    into: &file)
            }
        case .sequence(let items):
            if items.allSatisfy(\.isScalar) {
                let words = items.compactMap(\.string).joined(separator: ", ")
                file.add(Entry(place: place, roots: roots, value: "[\(words)]", line: line))
                return
            }
            for (number, item) in items.enumerated() {
                let inner = "\(place)[\(item["key"]?.string ?? String(number))]"
                walk(
                    item, place: inner, roots: roots + [inner], line: item.mark?.line ?? line,
                    into: &file)
            }
        case .alias: break
        }
    }
}

extension Node {
    fileprivate var isScalar: Bool { if case .scalar = self { true } else { false } }
}
