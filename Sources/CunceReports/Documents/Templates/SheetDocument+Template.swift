import CunceDocuments
import CunceDomain
import CunceStore

extension SheetDocument {
    /// What the columns of a field are called in a template.
    static func names(_ field: Field, _: Programme) -> [TemplateNames.Name] {
        [TemplateNames.name(field)]
    }

    /// The values a template is filled with: the same cells as in every other format.
    func templateValues(title: String) -> TemplateValues {
        let keys = columns.map(\.key)
        var rows: [[String: String]] = []
        let count = eachRow { cells in
            rows.append(
                Dictionary(
                    zip(keys, cells.map { $0.words(in: facts.language, near: facts.day).text })
                ) { first, _ in first })
        }
        let values = SheetField.allCases.map { field -> (String, String) in
            let text =
                switch field {
                case .title: title
                case .town: facts.division.name
                case .round: facts.round.title
                case .day: Days.long(facts.day, in: facts.language)
                case .rows: "\(count)"
                case .head: facts.head
                }
            return (field.rawValue, text)
        }
        return TemplateValues(
            values: Dictionary(values) { first, _ in first },
            lists: [Self.kind.rawValue: rows])
    }
}
