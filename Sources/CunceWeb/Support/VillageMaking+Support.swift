import CunceDomain
import CunceReports
import CunceStore

/// What supporters promised the village, as far as the reader may know of it.
extension VillageMaking {
    func promises(_ course: VillageCase) -> VillagePromises {
        let own = course.kase.promises(seenBy: actor).map {
            PromiseSummary($0, in: course.kase.id)
        }
        let telling = PromiseTelling(
            texts: texts, language: language, day: report.day, today: call.today,
            label: { report.posts.text($0, in: language) })
        return VillagePromises(
            money: telling.sums(PromiseSums(own)), rows: telling.rows(own))
    }

    func told(_ course: VillageCase) -> [TimelineEntry] {
        course.timeline.filter { !source.hidden.contains($0.mark.number) }
    }
}
