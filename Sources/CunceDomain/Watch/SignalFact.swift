/// One fact a signal rests on, as it was when the rules were asked.
///
/// It holds what is known and not how long ago that was: a signal that was answered stays answered
/// while time alone goes by.
package struct SignalFact: Hashable, Sendable {
    package let fact: FactKey
    /// Whose fact it is where it is not the village's own: one of its posts, the programme.
    package let subject: SubjectKey
    /// What the value is for; `nil` for what is so on every day.
    package let slot: FactSlot?
    /// `nil` for what is no single value: a place among others, a count of rules.
    package let value: FactValue?
    /// Said where there is no value.
    package let said: String
    /// One of those a count counts; `nil` where it is no count of matters.
    package let matter: CountedMatter?

    package init(
        fact: FactKey, subject: SubjectKey, slot: FactSlot?, value: FactValue?, said: String = "",
        matter: CountedMatter? = nil
    ) {
        self.fact = fact
        self.subject = subject
        self.slot = slot
        self.value = value
        self.said = said
        self.matter = matter
    }

    /// As it is kept with an answer: `collective-income of d7 2025 number:42000`, or of a count
    /// each matter by itself, so that one fewer is no news: `promises-overdue of d7 promise:p3`.
    package var text: String {
        [
            "\(fact) of \(subject)", slot?.description, value?.description,
            said.isEmpty ? nil : said, matter?.key,
        ].compactMap(\.self).joined(separator: " ")
    }

    /// The day since which it is so; the last one of a period.
    package var day: CivilDate? { matter?.since ?? slot.map { $0.period?.last ?? $0.first } }
}
