import CunceDomain
import CunceReports

/// What villagers asked and what came of it: answered, waiting, overdue, refused.
extension VillagersMaking {
    /// What waits longest comes first, then the newest answer.
    var answers: [VillagersAnswered] {
        let waiting = report.unanswered.sorted {
            ($0.answerBy?.dayNumber ?? .max, $0.taken.entry)
                < ($1.answerBy?.dayNumber ?? .max, $1.taken.entry)
        }
        return waiting.map { matter in
            VillagersAnswered(
                matter: matter.words, answer: nil, day: taken(matter), isLate: isLate(matter))
        }
            + report.matters.compactMap { matter in
                matter.answer.map { answer in
                    VillagersAnswered(
                        matter: matter.words, answer: answer.words,
                        day: say("villagers.answered-on", ["day": near(answer.at.on)]),
                        isLate: false)
                }
            }
    }

    private func isLate(_ matter: VillagersMatter) -> Bool {
        matter.answerBy.map { $0 < report.day } ?? false
    }

    private func taken(_ matter: VillagersMatter) -> String {
        let day = near(matter.taken.on)
        guard let last = matter.answerBy else {
            return say("villagers.taken-on", ["day": day])
        }
        return say(
            isLate(matter) ? "villagers.taken-and-late" : "villagers.taken-until",
            ["day": day, "last": near(last)])
    }

    /// How many messages wait, and from which nothing follows. Only those of the days before: a
    /// number that grows while one looks would tell when somebody wrote.
    var said: [VillagersSaidLine] {
        let before = waiting.filter { $0.day < report.day }
        let late = before.count { message in
            message.answerBy(report.rule).map { $0 < report.day } ?? false
        }
        let open =
            before.isEmpty
            ? nil
            : say(
                late == 0 ? "villagers.wait" : "villagers.wait-and-late",
                ["count": "\(before.count)", "late": "\(late)"])
        return [open].compactMap { $0.map { VillagersSaidLine(text: $0, why: nil) } }
            + report.refused.map { refused in
                VillagersSaidLine(
                    text: say(
                        "villagers.refused",
                        ["day": near(refused.at.on), "count": "\(refused.count)"]),
                    why: refused.isPublic ? refused.reason : nil)
            }
    }
}
