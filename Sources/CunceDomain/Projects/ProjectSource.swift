/// Money a project counts on, as planned. 资金来源
package struct ProjectSource: Equatable, Sendable {
    package let id: ProjectSourceID
    /// Where it is to come from, such as 县级水利专项.
    package let label: String
    /// Fen, 1 or more.
    package let amount: Int
    package let entry: Int
}
