/// Reads the text of a formula.
package struct FormulaReading {
    /// What stands where something else was expected.
    package struct Fault: Error, Equatable, Sendable {
        /// In characters from 1.
        package let column: Int
        package let expected: Expected
        package let got: Got
    }

    /// What could stand there.
    package enum Expected: Equatable, Sendable {
        case atMost(characters: Int)
        case number, part, operand, key
        case operatorOrEnd, closingBracket
        case fewerBrackets, fewerSigns
        /// One of these before a bracket.
        case function([String])
        case oneValue(of: String)
        case severalValues(of: String)
    }

    package enum Got: Equatable, Sendable {
        case word(String)
        case end
        /// Longer than a formula is.
        case more
    }

    /// Deepest brackets; more is no formula a person wrote.
    private static let deepest = 32
    private static let longest = 500

    private enum Token: Equatable {
        case number(Rational)
        case name(String)
        case sign(Character)
        case end
    }

    private let tokens: [(token: Token, column: Int)]
    private var place = 0
    private var depth = 0

    package static func read(_ text: String) -> Result<Formula, Fault> {
        do throws(Fault) {
            var reading = try FormulaReading(text)
            let root = try reading.sum()
            try reading.expect(.end, .operatorOrEnd)
            return .success(Formula(text: text, root: root))
        } catch {
            return .failure(error)
        }
    }

    private init(_ text: String) throws(Fault) {
        guard text.count <= Self.longest else {
            throw Fault(
                column: Self.longest, expected: .atMost(characters: Self.longest), got: .more)
        }
        var found: [(Token, Int)] = []
        let characters = Array(text)
        var at = 0
        while at < characters.count {
            let start = at
            let character = characters[at]
            if character == " " || character == "\n" {
                at += 1
            } else if character.isASCIINumber {
                while at < characters.count, characters[at].isASCIINumber || characters[at] == "." {
                    at += 1
                }
                var word = String(characters[start..<at])
                if let sign = Self.percent(after: at, in: characters) {
                    word += " %"
                    at = sign + 1
                }
                guard let number = Rational(word) else {
                    throw Fault(column: start + 1, expected: .number, got: .word(word))
                }
                found.append((.number(number), start + 1))
            } else if character.isKeyStart {
                while at < characters.count, characters[at].isKeyPart { at += 1 }
                found.append((.name(String(characters[start..<at])), start + 1))
            } else if "+-*/(),".contains(character) || "×÷−（），".contains(character) {
                found.append((.sign(character.plainSign), start + 1))
                at += 1
            } else {
                throw Fault(
                    column: start + 1, expected: .part, got: .word(String(character)))
            }
        }
        found.append((.end, characters.count + 1))
        tokens = found.map { (token: $0.0, column: $0.1) }
    }

    /// The place of a percent sign right after a number or after one blank.
    private static func percent(after at: Int, in characters: [Character]) -> Int? {
        if at < characters.count, characters[at] == "%" { return at }
        if at + 1 < characters.count, characters[at] == " ", characters[at + 1] == "%" {
            return at + 1
        }
        return nil
    }

    private mutating func sum() throws(Fault) -> Formula.Node {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.deepest else { throw fault(.fewerBrackets) }
        var left = try product()
        while true {
            if take(.sign("+")) {
                left = .added(left, try product())
            } else if take(.sign("-")) {
                left = .subtracted(left, try product())
            } else {
                return left
            }
        }
    }

    private mutating func product() throws(Fault) -> Formula.Node {
        var left = try factor()
        while true {
            if take(.sign("*")) {
                left = .multiplied(left, try factor())
            } else if take(.sign("/")) {
                left = .divided(left, try factor())
            } else {
                return left
            }
        }
    }

    private mutating func factor() throws(Fault) -> Formula.Node {
        if take(.sign("-")) {
            depth += 1
            defer { depth -= 1 }
            guard depth <= Self.deepest else { throw fault(.fewerSigns) }
            return .negated(try factor())
        }
        if take(.sign("(")) {
            let inner = try sum()
            try expect(.sign(")"), .closingBracket)
            return inner
        }
        switch tokens[place].token {
        case .number(let number):
            place += 1
            return .number(number)
        case .name(let name):
            place += 1
            guard take(.sign("(")) else { return .name(name) }
            return try call(name)
        case .sign, .end: throw fault(.operand)
        }
    }

    private mutating func call(_ name: String) throws(Fault) -> Formula.Node {
        if Self.counting.contains(name) { return .counted(try counter(name)) }
        guard let function = Formula.Function(rawValue: name) else {
            place -= 2
            throw fault(.function(Formula.Function.allCases.map(\.rawValue) + Self.counting))
        }
        var values = [try sum()]
        while take(.sign(",")) { values.append(try sum()) }
        try expect(.sign(")"), .closingBracket)
        let takesOne = function != .min && function != .max
        guard takesOne == (values.count == 1) else {
            throw fault(takesOne ? .oneValue(of: name) : .severalValues(of: name))
        }
        return .call(function, values)
    }

    /// Words before a key in brackets, for what is counted and is no fact.
    private static let counting =
        ["taken", "unanswered", "days", "working-days"]
        + Formula.DutyCount.allCases.map(\.rawValue) + Formula.PaperCount.allCases.map(\.rawValue)
        + InstrumentTest.State.allCases.map(\.rawValue)
        + FactTest.Take.allCases.map(\.rawValue) + [lastPart]

    /// The last period alone, where several end in the time.
    private static let lastPart = "last"

    /// In the place of a fact: all days of the time.
    private static let allDays = "period"

    private mutating func counter(_ word: String) throws(Fault) -> Formula.Counter {
        guard case .name(let key) = tokens[place].token else { throw fault(.key) }
        place += 1
        try expect(.sign(")"), .closingBracket)
        if let state = InstrumentTest.State(rawValue: word) {
            return .instrument(InstrumentKey(key), state)
        }
        if let count = Formula.DutyCount(rawValue: word) { return .duty(CadenceKey(key), count) }
        if let count = Formula.PaperCount(rawValue: word) { return .paper(PaperKey(key), count) }
        if let take = FactTest.Take(rawValue: word) { return .parts(key, take) }
        if word == Self.lastPart { return .parts(key, nil) }
        switch word {
        case "taken": return .taken(RungKey(key))
        case "unanswered": return .unanswered(RungKey(key))
        default:
            let isWorked = word == "working-days"
            return key == Self.allDays
                ? .allDays(worked: isWorked) : .days(FactKey(key), worked: isWorked)
        }
    }

    private mutating func take(_ token: Token) -> Bool {
        guard tokens[place].token == token else { return false }
        place += 1
        return true
    }

    private mutating func expect(_ token: Token, _ what: Expected) throws(Fault) {
        guard tokens[place].token == token else { throw fault(what) }
        if token != .end { place += 1 }
    }

    private func fault(_ expected: Expected) -> Fault {
        let got: Got =
            switch tokens[place].token {
            case .number(let number): .word("\(number)")
            case .name(let name): .word(name)
            case .sign(let sign): .word(String(sign))
            case .end: .end
            }
        return Fault(column: tokens[place].column, expected: expected, got: got)
    }
}

extension Character {
    fileprivate var isASCIINumber: Bool { ("0"..."9").contains(self) }
    fileprivate var isKeyStart: Bool { ("a"..."z").contains(self) }
    fileprivate var isKeyPart: Bool { isKeyStart || isASCIINumber || self == "-" }

    fileprivate var plainSign: Character {
        switch self {
        case "×": "*"
        case "÷": "/"
        case "−": "-"
        case "（": "("
        case "）": ")"
        case "，": ","
        default: self
        }
    }
}
