package import CunceDomain

/// Lines of an appraisal scheme as an official reads them: how the points come about.
///
/// The condition of a line is its own label: what a rule looks at stands beside it.
package struct AppraisalRules {
    private let scheme: Appraisal
    private let making: OutlineMaking

    package init(
        _ scheme: Appraisal, _ programme: Programme, _ texts: Texts, in language: Language
    ) {
        self.scheme = scheme
        making = OutlineMaking(words: RuleWords(programme, texts, in: language))
    }

    /// 得分＝40 × 年度岗位目标完成比例。得分不超过40分。
    ///
    /// - Parameter key: of an item or a veto; `nil` for anything else.
    package func text(_ key: AppraisalItemKey) -> String? {
        if let item = scheme.items.first(where: { $0.key == key }) { return text(item) }
        return scheme.vetoes.first { $0.key == key }.map { text($0) }
    }

    private func text(_ item: Appraisal.Item) -> String {
        guard case .given(_, let points) = item.points else { return making.item(item).sentence }
        let words = making.words
        return words.sentences([
            points.isNegative
                ? words.say("appraisal.rule-taken", ["points": words.number(-points, .points)])
                : words.say("appraisal.rule-given", ["points": words.number(points, .points)]),
            item.weight == .one
                ? nil : words.say("rule.item-weight", ["weight": words.digits(item.weight)]),
        ])
    }

    private func text(_ veto: Appraisal.Veto) -> String {
        let words = making.words
        return words.sentence(
            words.say(
                veto.isBound ? "appraisal.rule-bound" : "appraisal.rule-veto",
                ["grade": words.quoted(words.grade(veto.grade, of: scheme.key))]))
    }
}
