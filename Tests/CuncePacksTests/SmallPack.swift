import CunceDomain
import CuncePacks
import Foundation

/// A pack written in a test, with as little as it needs.
struct SmallPack {
    private var files: [String: String]

    /// - Parameter silent: questions it does not answer; the files it is given answer the others.
    init(silent: [Question], _ files: [String: String]) {
        let words = silent.map(\.rawValue).joined(separator: ", ")
        let standard = [
            "programme.yaml": """
            key: small
            version: 1.0.0
            title: {zh: 小方案, en: Small programme}
            issuer: {zh: 镇党委, en: Town committee}
            not-stated: [\(words)]
            """,
            "roles.yaml": """
            roles:
              - {key: secretary, label: {zh: 书记, en: Secretary}, standing: village-cadre, kind: party, level: village}
              - {key: member, label: {zh: 委员, en: Member}, standing: village-cadre, kind: committee, level: village}
              - {key: leader, label: {zh: 领导, en: Leader}, standing: linked-leader, kind: party, level: town}
              - {key: firm, label: {zh: 企业, en: Firm}, standing: supporter, kind: employed, level: county}
            """,
        ]
        self.files = standard.merging(files) { _, own in own }
    }

    func with(_ text: String, as file: String) -> SmallPack {
        var changed = self
        changed.files[file] = text
        return changed
    }

    func text(of file: String) -> String? { files[file] }

    private var read: Result<Programme, PackRefusal> {
        PackReading.read(files: files.mapValues { Data($0.utf8) })
    }

    func programme() throws -> Programme { try read.get() }

    var complaints: [String] { refusal?.complaints.map(\.description) ?? [] }

    /// `nil` for a pack without complaints.
    var refusal: PackRefusal? { if case .failure(let refusal) = read { refusal } else { nil } }

    func warnings(in language: Language = .en) throws -> [String] {
        PackWarning.all(of: try programme(), in: language).map(\.description)
    }

    func report(_ facts: String, on day: String) throws -> TrialReport {
        let programme = try programme()
        let book = try FactsFile.read(Data(facts.utf8), name: "facts.yml", for: programme).get()
        guard let day = CivilDate(day) else { throw NoDay() }
        return TrialReport(programme, book, on: day)
    }

    func lines(_ facts: String, on day: String, in language: Language) throws -> [String] {
        let programme = try programme()
        let book = try FactsFile.read(Data(facts.utf8), name: "facts.yml", for: programme).get()
        return try TrialCase(programme, book).lines(on: day, in: language)
    }

    private struct NoDay: Error {}
}
