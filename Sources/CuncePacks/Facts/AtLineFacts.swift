import CunceDomain

/// What a facts file tells of a choice at a line of the list: `at-line`. Whether the unit stands at
/// one, the answer says.
struct AtLineFacts {
    let rules: Rules
    let passing: PassingOver

    func choice(_ value: PackValue) -> LineChoice? {
        guard let choice = value.choice(LineChoice.self) else { return nil }
        if rules.drawsLines { return choice }
        if passing.other?.rules.drawsLines ?? false {
            passing.note(value)
        } else {
            value.complain(
                expected: "no at-line, because the pack draws no line",
                got: "\(choice.rawValue)")
        }
        return nil
    }
}
