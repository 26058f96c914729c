import CunceDomain
import CunceReports
import CunceStore

/// Pieces of the page that are rendered anew only where their models have changed: after a visit
/// that is one line of the course.
extension VillageMaking {
    /// - Parameter subject: tells pieces of one template apart.
    func kept<Model: Equatable & Sendable>(
        _ template: String, _ subject: String, _ model: Model
    ) throws -> String {
        let key = KeptParts.Key(template: template, subject: subject, language: language)
        return try keptParts.html(key, from: model) {
            try templates.render(template, model, in: language)
        }
    }

    /// Pieces of the village in the order they stand in.
    func kept<Model: Equatable & Sendable>(
        _ template: String, _ models: [Model]
    ) throws -> [String] {
        try models.enumerated().map { place, model in
            try kept(template, "\(report.village.code) \(place)", model)
        }
    }
}
