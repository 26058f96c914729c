import CunceDomain

/// What is wrong with a formula, in words.
extension Phrase {
    init(_ expected: FormulaReading.Expected) {
        self =
            switch expected {
            case .atMost(let count): "at most \(count) characters"
            case .number: "a number"
            case .part: "a number, a name or one of + - * / ( ) ,"
            case .operand: "a number, a name or a bracket"
            case .key: "a key"
            case .operatorOrEnd: "an operator or the end"
            case .closingBracket: "a closing bracket"
            case .fewerBrackets: "fewer brackets inside each other"
            case .fewerSigns: "fewer signs in a row"
            case .function(let words): "one of \(words) before a bracket"
            case .oneValue(let function): "one value for \(function)"
            case .severalValues(let function): "two values or more for \(function)"
            }
    }

    init(_ got: FormulaReading.Got) {
        self =
            switch got {
            case .word(let word): "\(quoted(word))"
            case .end: "the end"
            case .more: "more"
            }
    }
}
