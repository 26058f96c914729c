import CunceDomain
import CunceReports
import CunceStore
import Foundation

/// Complaints about a list, a line each.
struct ComplaintWords {
    private let texts: Texts?
    private let language: Language

    init(_ workplace: Workplace, _ language: Language) {
        self.language = language
        do {
            texts = try Texts(folder: workplace.resources.appendingPathComponent("texts"))
        } catch {
            // Without its catalogues a command still says which complaint it is.
            texts = nil
        }
    }

    func said(_ complaint: DivisionComplaint) -> String {
        let values = Dictionary(complaint.facts.map { ($0.name, $0.value) }) { first, _ in first }
        let words = texts?.say(complaint.key, in: language, values) ?? complaint.key
        let column = complaint.column.map { " \($0)" } ?? ""
        switch language {
        case .zh: return "第 \(complaint.line) 行\(column)：\(words)"
        case .en: return "line \(complaint.line)\(column): \(words)"
        }
    }

    func more(_ count: Int) -> String {
        switch language {
        case .zh: "另有 \(count) 条"
        case .en: "and \(count) more"
        }
    }
}
