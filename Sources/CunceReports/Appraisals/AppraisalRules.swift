package import CunceDomain

/// Lines of an appraisal scheme as an official reads them: how the points come about.
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
        let item = scheme.items.first { $0.key == key }
        let veto = scheme.vetoes.first { $0.key == key }
        let entry =
            item.map { making.item($0) } ?? veto.map { making.veto($0, of: scheme) }
        return entry.map { $0.all.map(\.sentence).joined(separator: making.gap) }
    }
}
