import CunceDomain

extension PackFile {
    /// What the file looks like.
    var shape: Shape {
        switch self {
        case .programme: ClassicShapes.programme
        case .roles: ClassicShapes.roles
        case .problems: ClassicShapes.problems
        case .playbook: ClassicShapes.playbook
        case .rhythm: ClassicShapes.rhythm
        case .documents: ClassicShapes.documents
        case .facts: FactsReader.reader.shape
        case .screening: ScreeningReader.reader.shape
        case .indices: IndicesReader.reader.shape
        }
    }
}
