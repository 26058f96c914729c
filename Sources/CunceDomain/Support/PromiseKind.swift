/// What a promise would bring.
package enum PromiseKind: String, CaseIterable, Codable, Sendable {
    case money, project, advice, training

    /// Money and projects are counted in yuan; advice and training come or do not.
    package var hasAmount: Bool {
        switch self {
        case .money, .project: true
        case .advice, .training: false
        }
    }
}
