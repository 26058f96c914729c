package import CunceDomain

/// The keys of `cunce digest --format json`.
extension CountyDigest {
    package func json(in language: Language) throws -> String {
        try ReportJSON.text(Written(digest: self, language: language))
    }

    private struct Written: Encodable {
        let document = "county-digest"
        let division: DivisionName
        let week: ISOWeek
        let characters: Int
        let towns: [WrittenTown]
        let instructions: [WrittenInstruction]
        let requests: [WrittenRequest]
        let head: String

        init(digest: CountyDigest, language: Language) {
            division = digest.division
            week = digest.week
            characters = digest.characters
            towns = digest.towns.map { WrittenTown($0, language) }
            instructions = digest.instructions.map { WrittenInstruction($0, language) }
            requests = digest.requests.map { WrittenRequest($0, language) }
            head = digest.head
        }
    }

    private struct Sentence: Encodable {
        let text: String
        let entries: [Int]

        init(_ paragraph: BriefParagraph, _ language: Language) {
            text = paragraph.text(in: language)
            entries = paragraph.entries
        }
    }

    private struct WrittenTown: Encodable {
        let division: DivisionName
        let number: Int?
        let signed: CivilDate?
        let progress, problems, coordination: [Sentence]

        init(_ town: CountyDigest.Town, _ language: Language) {
            division = town.division
            number = town.number
            signed = town.signedOn
            progress = town.progress.map { Sentence($0, language) }
            problems = town.problems.map { Sentence($0, language) }
            coordination = town.coordination.map { Sentence($0, language) }
        }
    }

    private struct WrittenInstruction: Encodable {
        let town: DivisionName
        let village: String?
        let words, from: String
        let owner: String?
        let given: CivilDate
        let due: CivilDate?
        let daysLate: Int?
        let state: String
        let entries: [Int]

        init(_ one: CountyDigest.Instruction, _ language: Language) {
            town = one.town
            village = one.village
            words = one.words
            from = one.giver.text(in: language)
            owner = one.owner?.text(in: language)
            given = one.given
            due = one.due
            daysLate = one.daysLate
            state = one.state.rawValue
            entries = one.entries
        }
    }

    private struct WrittenRequest: Encodable {
        let town: DivisionName
        let matter, addressee: String
        let sent: CivilDate
        let entries: [Int]

        init(_ one: CountyDigest.Request, _ language: Language) {
            town = one.town
            matter = one.matter
            addressee = one.addressee.text(in: language)
            sent = one.sent
            entries = one.entries
        }
    }
}
