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
        case .instruments: InstrumentsReader.reader.shape
        case .ladder: LadderReader.reader.shape
        case .appraisal: AppraisalReader.reader.shape
        case .pay: PayReader.reader.shape
        case .acceptance: AcceptanceReader.reader.shape
        case .papers: PapersReader.reader.shape
        case .access: AccessReader.reader.shape
        }
    }
}
