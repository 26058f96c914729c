import CunceDomain
import CunceReports
import CunceStore

/// The projects, under 钱.
extension VillageMaking {
    func projects(_ course: VillageCase) -> [ProjectLine] {
        let setting = ProjectSetting(
            kase: course.kase, programme: programme, day: report.day, pastQuery: call.pastQuery,
            today: call.today, texts: texts, language: language)
        return course.kase.projects.all.map { ProjectLine($0, setting) }
    }

    /// Their page, where there are some or the reader may open one.
    func projectsHref(_ course: VillageCase) -> String? {
        let isEmpty = course.kase.projects.all.isEmpty
        guard !isEmpty || (isNow && may(.plan)) else { return nil }
        return "/cases/\(course.kase.id)/projects\(call.pastQuery)"
    }

    func fundsTile(_ course: VillageCase) -> DimensionTile {
        DimensionTile(
            .funds, weight: course.kase.diagnosis.weight(of: .funds), programme, texts, language)
    }
}
