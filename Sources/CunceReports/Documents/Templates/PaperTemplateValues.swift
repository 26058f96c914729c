import CunceDocuments
import CunceDomain

extension BriefReport {
    func templateValues(in language: Language, _ programme: Programme) -> TemplateValues {
        let frame = BriefFrame(self, programme, language)
        var values = [String: String]()
        for field in BriefField.allCases {
            switch field {
            case .kicker: values[field.rawValue] = frame.kicker
            case .issue: values[field.rawValue] = frame.issue
            case .title: values[field.rawValue] = frame.title
            case .issuer: values[field.rawValue] = frame.issuer
            case .day: values[field.rawValue] = frame.day
            case .addressee: values[field.rawValue] = frame.addressee
            case .head: values[field.rawValue] = head
            case .heading, .sentence: continue
            }
        }
        for section in sections {
            values[section.key] = section.paragraphs.map { $0.text(in: language) }
                .joined(separator: "\n")
        }
        return TemplateValues(values: values)
    }
}

extension PlanDocument {
    var templateValues: TemplateValues {
        let values = PlanField.ofWhole.map { ($0.rawValue, whole($0)) }
        let rows = version.content.measures.flatMap { measure in
            version.content.steps(of: measure.id).map { step in
                Dictionary(
                    PlanField.ofSteps.map { ($0.rawValue, text($0, of: step, in: measure)) }
                ) { first, _ in first }
            }
        }
        return TemplateValues(
            values: Dictionary(values) { first, _ in first },
            lists: [DocumentKind.tasks.rawValue: rows])
    }
}
