import Mustache

/// A sample by lot with what its ballots came to. Template `acceptance`.
package struct AcceptanceSampleModel: MustacheParent, Equatable, Sendable {
    /// Example: `随机抽取农户`.
    package let name: String
    package let question: String
    /// Example: `名册 312 户，抽 30 户`; that nothing was drawn yet.
    package let line: String
    /// Numbers of the list that were drawn. Example: `3、17、29`.
    package let numbers: String?
    /// How the lot can be drawn again.
    package let seed: String?
    /// How many codes are out, and how many answered by one.
    package let codes: String?
    /// How far reading is.
    package let progress: String?
    /// How many answered in all, by code and on paper.
    package let inAll: String?
    /// Answers with their counts, once both readers agree on every paper and no code is out.
    package let counts: [String]
    /// Papers the two read differently.
    package let differing: String?
    /// Where the reader's own reading is typed.
    package let read: TextLink?

    package func child(named tag: String) -> Any? {
        switch tag {
        case "name": name
        case "question": question
        case "line": line
        case "numbers": numbers.orAbsent
        case "seed": seed.orAbsent
        case "codes": codes.orAbsent
        case "inAll": inAll.orAbsent
        case "progress": progress.orAbsent
        case "counts": counts
        case "differing": differing.orAbsent
        case "read": read.orAbsent
        default: nil
        }
    }
}
