import CunceDocuments
import CunceDomain

/// What the village is told of the decision: that it leaves the list, or that work goes on.
extension AcceptancePaperWriting {
    var notice: Paper? {
        var draft = draft(.notice)
        if let graduation = attempt.graduation {
            draft.salutation(village, of: .village)
            let isOtherwise = attempt.handedIn?.value.result.verdict != .yes
            if isOtherwise {
                draft.paragraph(
                    say(
                        "经验收，按规则没有通过；经研究，仍作如下决定。",
                        "Acceptance was not passed by the rules; it is decided all the same:"),
                    of: .verdict)
            }
            draft.paragraph(
                isOtherwise
                    ? say(
                        "对\(village)转化销号，从\(day(graduation.at.on))起转入巩固。",
                        "\(village) leaves the list; from \(day(graduation.at.on)) on it is "
                            + "consolidated.")
                    : say(
                        "经验收，决定对\(village)转化销号，从\(day(graduation.at.on))起转入巩固。",
                        "After acceptance it is decided that \(village) leaves the list; from "
                            + "\(day(graduation.at.on)) on it is consolidated."), of: .decidedOn)
            draft.paragraph(graduation.value.reason, of: .reason)
            if !graduation.value.difference.isEmpty {
                draft.paragraph(
                    say("与规则结果不同的理由：", "Why otherwise than the rules: ")
                        + graduation.value.difference, of: .difference)
            }
            if let watchUntil {
                draft.paragraph(
                    say(
                        "巩固期到\(day(watchUntil))为止。",
                        "It is consolidated until \(day(watchUntil))."), of: .watch)
            }
            draft.signature(
                (.decider, post(graduation.at.post)), (.decidedOn, day(graduation.at.on)))
            return draft.paper
        }
        guard let failure = attempt.failure else { return nil }
        draft.salutation(village, of: .village)
        draft.paragraph(
            attempt.handedIn?.value.result.verdict == .yes
                ? say(
                    "经验收，按规则已经通过；经研究，仍决定继续整治。",
                    "Acceptance was passed by the rules; it is decided all the same that work goes "
                        + "on.")
                : say("经验收，没有通过，继续整治。", "Acceptance was not passed; work goes on."),
            of: .verdict)
        for line in sheets.flatMap(\.lines) where line.verdict == .no {
            draft.paragraph(
                "\(line.name)\(say("：", ": "))"
                    + line.lines.joined(separator: say("；", "; ")), of: .found)
        }
        draft.paragraph(failure.value.reason, of: .reason)
        if !failure.value.difference.isEmpty {
            draft.paragraph(
                say("与规则结果不同的理由：", "Why otherwise than the rules: ")
                    + failure.value.difference, of: .difference)
        }
        if let again = failure.value.again {
            draft.paragraph(
                say("\(day(again))前再次验收。", "To be assessed again by \(day(again))."),
                of: .again)
        }
        draft.signature((.decider, post(failure.at.post)), (.decidedOn, day(failure.at.on)))
        return draft.paper
    }
}
