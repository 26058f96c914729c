package import CunceDomain

/// How streams are named in the journal.
package enum StreamName {
    package static func of(_ id: CaseID) -> String { "case/\(id)" }
    package static func of(_ id: PersonID) -> String { "person/\(id)" }
    package static func of(_ id: RoundID, in division: DivisionID) -> String {
        "town/\(division)/\(id)"
    }
    package static func county(_ root: DivisionID) -> String { "county/\(root)" }

    /// What is known of a place, with or without a case.
    package static func facts(_ place: DivisionID) -> String { "facts/\(place)" }

    /// What people said of the signals on a village.
    package static func watch(_ place: DivisionID) -> String { "watch/\(place)" }

    /// What is written about a person, sealed.
    package static func of(_ id: FileID) -> String { "file/\(id)" }

    /// The last part: what an aggregate is made from.
    package static func key(of stream: String) -> String {
        stream.split(separator: "/").last.map(String.init) ?? stream
    }
}
