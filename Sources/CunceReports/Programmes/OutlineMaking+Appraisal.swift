import CunceDomain

/// How posts and units are appraised.
extension OutlineMaking {
    var appraisals: [Group] {
        rules.appraisals.map { appraisal in
            let making = closing(appraisal.each)
            return Group(
                heading: name(appraisal.label),
                entries: [head(of: appraisal)] + appraisal.items.map(making.item)
                    + appraisal.vetoes.map { making.veto($0, of: appraisal) }
                    + appraisal.grades.map { making.grade($0, of: appraisal) })
        }
    }

    /// For rules seen from the end of a period.
    func closing(_ unit: Period.Unit) -> OutlineMaking {
        OutlineMaking(words: words.closing(unit))
    }

    private func head(of appraisal: Appraisal) -> Entry {
        let who = words.all(
            appraisal.roles.map(words.role) + appraisal.unitKinds.map(words.unitKind))
        return Entry(
            nil,
            words.sentences([
                who.isEmpty
                    ? say("rule.appraisal-each", ["each": words.every(appraisal.each)])
                    : say(
                        "rule.appraisal",
                        ["who": who, "each": words.every(appraisal.each)]),
                appraisal.start == .zero
                    ? nil
                    : say(
                        "rule.appraisal-start",
                        ["points": words.number(appraisal.start, .points)]),
                appraisal.maximum.map {
                    say("rule.appraisal-maximum", ["points": words.number($0, .points)])
                },
                appraisal.gradeFrom.map {
                    say("rule.appraisal-grade-from", ["fact": words.fact($0)])
                },
            ]), clause: appraisal.clause)
    }

    func item(_ item: Appraisal.Item) -> Entry {
        let tail = words.sentences([
            bounds(item.least, item.most),
            item.weight == .one
                ? nil : say("rule.item-weight", ["weight": words.digits(item.weight)]),
            item.isBonus ? say("rule.item-bonus") : nil,
        ])
        switch item.points {
        case .formula(let formula):
            return Entry(
                name(item.label),
                joined(say("rule.item-formula", ["formula": words.text(formula)]), tail),
                clause: item.clause)
        case .given(let condition, let points):
            let head =
                points.isNegative
                ? say("rule.item-taken", ["points": words.number(-points, .points)])
                : say("rule.item-given", ["points": words.number(points, .points)])
            return Entry(
                name(item.label), joined(head, tail), parts: [words.entry(nil, condition)],
                clause: item.clause)
        case .raters(let raters):
            let list = raters.map {
                say(
                    "rule.item-rater",
                    ["fact": words.fact($0.fact), "weight": words.percent($0.weight)])
            }
            return Entry(
                name(item.label),
                joined(say("rule.item-raters", ["list": words.all(list)]), tail),
                clause: item.clause)
        }
    }

    private func joined(_ head: String, _ tail: String) -> String {
        tail.isEmpty ? words.sentence(head) : words.sentence(head) + gap + tail
    }

    func bounds(_ least: Rational?, _ most: Rational?) -> String? {
        let bounds = words.joined([
            least.map { words.compared(.atLeast, words.number($0, .points)) },
            most.map { words.compared(.atMost, words.number($0, .points)) },
        ])
        return bounds.isEmpty ? nil : say("rule.item-bounds", ["bounds": bounds])
    }

    private func veto(_ veto: Appraisal.Veto, of appraisal: Appraisal) -> Entry {
        let grade = words.quoted(words.grade(veto.grade, of: appraisal.key))
        return Entry(
            name(veto.label),
            words.opening(
                say(
                    veto.isBound ? "rule.appraisal-bound" : "rule.appraisal-veto",
                    ["grade": grade])),
            parts: [words.entry(nil, veto.when)], clause: veto.clause)
    }

    private func capped(_ cap: Appraisal.Cap) -> String {
        let most =
            switch cap.most {
            case .count(let count): say("rule.units", ["count": "\(count)"])
            case .share(let share):
                say(
                    "rule.grade-cap-share",
                    ["share": words.percent(share), "among": words.word("among", cap.among)])
            }
        return say("rule.grade-cap", ["most": most, "ties": words.word("ties", cap.ties)])
    }

    private func reaching(_ from: Appraisal.Threshold) -> String {
        words.compared(from.isIncluded ? .atLeast : .above, words.number(from.value, .points))
    }

    private func grade(_ grade: Appraisal.Grade, of appraisal: Appraisal) -> Entry {
        let said: String
        if let rank = grade.rank {
            let place = words.ranked(say("rule.score"), rank)
            said =
                grade.from.map {
                    say("rule.grade-and-place", ["score": reaching($0), "place": place])
                } ?? place
        } else if appraisal.grades.contains(where: { $0.rank != nil }), grade.from == nil {
            said = say("rule.grade-others")
        } else if let from = grade.from {
            said = words.joined([reaching(from), grade.cap.map(capped)])
        } else if grade == appraisal.grades.last,
            appraisal.grades.contains(where: { $0.from != nil })
        {
            said = say("rule.grade-below")
        } else if appraisal.gradeFrom != nil {
            said = say("rule.grade-said")
        } else {
            said = say("rule.grade-not-stated")
        }
        return Entry(
            say("rule.grade-name", ["grade": name(grade.label)]), words.sentence(said),
            clause: grade.clause)
    }
}
