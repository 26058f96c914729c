import CunceDomain

/// Who is linked to a village, and who helps it.
extension OutlineMaking {
    var help: [Group] {
        [
            Group(heading: say("rule.group-links"), entries: programme.linkSlots.map(slot)),
            Group(heading: say("rule.group-helps"), entries: programme.helps.map(help)),
            Group(heading: say("rule.group-thrusts"), entries: thrusts),
            Group(heading: say("rule.group-villagers"), entries: villagers),
        ]
    }

    private func slot(_ slot: LinkSlot) -> Entry {
        let bounds = words.joined([
            slot.statedLeast.map { say("rule.people-at-least", ["count": "\($0)"]) },
            slot.statedMost.map { say("rule.people-at-most", ["count": "\($0)"]) },
        ])
        return Entry(
            name(slot.label),
            words.sentences([
                slot.roles.isEmpty
                    ? say("rule.link-who-not-stated")
                    : say("rule.link-who", ["roles": words.any(slot.roles.map(words.role))]),
                forKinds(slot.unitKinds),
                bounds.isEmpty ? nil : say("rule.link-each", ["bounds": bounds]),
                slot.statedLoad.map { say("rule.link-load", ["count": "\($0)"]) },
                slot.releasedWhen.map {
                    say("rule.link-release", ["text": words.text($0)])
                },
            ]), clause: slot.clause)
    }

    private func help(_ help: HelpKind) -> Entry {
        let bounds = words.joined([
            help.minPerVillage > 0
                ? say("rule.people-at-least", ["count": "\(help.minPerVillage)"]) : nil,
            help.maxPerVillage < HelpKind.usualMost
                ? say("rule.people-at-most", ["count": "\(help.maxPerVillage)"]) : nil,
        ])
        return Entry(
            name(help.label),
            words.sentences([
                help.isOneOfTheThree ? say("rule.help-three") : say("rule.help-besides"),
                help.roles.isEmpty
                    ? say("rule.help-any")
                    : say("rule.help-who", ["roles": words.any(help.roles.map(words.role))]),
                bounds.isEmpty ? nil : say("rule.link-each", ["bounds": bounds]),
                help.warnAboveVillages.map { say("rule.link-load", ["count": "\($0)"]) },
            ]))
    }

    private var villagers: [Entry] {
        guard let rule = programme.villagers else { return [] }
        let said = [
            rule.answerWithin.map { say("rule.villagers-answer", ["count": "\($0)"]) },
            rule.question.map { say("rule.villagers-question", ["text": name($0)]) },
        ]
        return said.compactMap(\.self).map { Entry(nil, words.sentence($0)) }
    }

    private var thrusts: [Entry] {
        programme.thrusts.map { thrust in
            Entry(
                name(thrust.label),
                words.sentence(
                    thrust.figures.isEmpty
                        ? say("rule.thrust-plain")
                        : say(
                            "rule.thrust",
                            [
                                "list": words.all(
                                    thrust.figures.map { words.word("figure", $0) })
                            ])))
        }
    }
}
