/// A file that can be explained: one of a pack, or a facts file.
package enum DescribedFile: Sendable {
    case pack(PackFile)
    case facts

    package var name: String {
        switch self {
        case .pack(let file): file.name
        case .facts: "facts.yml"
        }
    }

    var shape: Shape {
        switch self {
        case .pack(let file): file.shape
        case .facts: FactsShapes.file
        }
    }
}
