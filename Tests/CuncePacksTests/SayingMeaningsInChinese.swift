import CunceDomain
import Foundation
import Testing

@testable import CuncePacks

/// `Resources/texts/pack-meanings.zh-Hans.json` beside what the descriptions of packs say.
@Suite struct SayingMeaningsInChinese {
    static let texts = ExamplePack.programmes.deletingLastPathComponent()
        .appendingPathComponent("Resources/texts")

    private static var gap: Regex<Substring> { /\{[a-z]+\}/ }

    let chinese: [String: String]
    private let described = SaidOfPacks.everywhere

    init() throws {
        let file = Self.texts.appendingPathComponent("pack-meanings.zh-Hans.json")
        chinese = try JSONDecoder().decode([String: String].self, from: Data(contentsOf: file))
    }

    @Test func `lacks none and says none that is not described`() {
        #expect(described.meanings.subtracting(chinese.keys).sorted() == [])
        #expect(Set(chinese.keys).subtracting(described.meanings).sorted() == [])
    }

    @Test func `says English words only where they are keys and code`() throws {
        let code: Set = [
            "Cunce", "X", "a-z", "zh", "en", "Q", "W", "Q3", "H", "H1", "W39", "year", "number",
            "town",
            "yes", "no", "last", "this", "latest", "ago", "days", "months", "month", "round", "end",
            "working-days",
            "complaints-unanswered", "dissatisfied", "ballots",
        ]
        let known = described.keys.union(code)

        let strange = chinese.flatMap { english, chinese in
            Self.withoutGaps(chinese).matches(of: /[A-Za-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*/).map {
                String($0.output.0)
            }
            .filter { !known.contains($0) || !english.contains($0) }
            .map { "\($0) in \(chinese)" }
                + chinese.matches(of: /[A-Za-z]+ [A-Za-z]+/).map { "\($0.output) in \(chinese)" }
        }
        #expect(strange.sorted() == [])

        // Two are signs; a Chinese noun is the same for one and for many.
        let bare = Set([ShapePhrase.comma, .or, .named, .allNamed].map(\.rawValue))
        let empty = chinese.filter { !bare.contains($0.key) && !$0.value.contains(/\p{Han}/) }
        #expect(empty.keys.sorted() == [])
    }

    private static func withoutGaps(_ text: String) -> String { text.replacing(gap, with: "") }

    @Test func `fills the same gaps`() {
        func gaps(_ text: String) -> [String] {
            text.matches(of: Self.gap).map { String($0.output) }.sorted()
        }

        let different = chinese.filter { gaps($0.key) != gaps($0.value) }
        #expect(different.keys.sorted() == [])
    }

    @Test func `stands before whoever explains a file`() throws {
        let meanings = try PackMeanings(folder: Self.texts, in: .zh)

        #expect(
            PackReference(of: .pack(.problems), in: meanings).lines == [
                "problems.yaml",
                "  problem-types：列表，至少 1 项，各项为条目；必填。问题的类型。",
                "    key：键（a-z、0-9 和 -，不超过 64 个字符）；必填。它的键。",
                "    dimension：people、affairs、funds、drive 之一；必填。归属于哪里。",
                "    label：中英文各一（zh、en）；必填。名称。",
                "    hint：中英文各一（zh、en）；必填。填写提示：应写明什么。",
                "    legacy：true、false 之一；可不写。是否属于历史遗留问题。",
            ])
    }
}

/// What the descriptions of all files say.
private struct SaidOfPacks {
    /// The English of meanings, of what entries are called, and of what is said around them.
    private(set) var meanings = Set(ShapePhrase.allCases.map(\.rawValue))
    /// Names of fields, and words one chooses from.
    private(set) var keys: Set<String> = []

    static let everywhere = {
        var described = SaidOfPacks()
        for file in PackFile.allCases {
            described.take(file.shape)
            described.keys.insert(file.rawValue)
        }
        described.take(ConditionHeads.shape)
        described.take(FactsShapes.file)
        return described
    }()

    private mutating func take(_ shape: Shape) {
        switch shape {
        case .use(let entry), .named(let entry): meanings.insert(entry)
        case .choice(let words): keys.formUnion(words)
        case .list(let inner, _): take(inner)
        case .table(let words, let inner):
            keys.formUnion(words)
            take(inner)
        case .each(let key, let inner):
            take(key)
            take(inner)
        case .either(let shapes): for shape in shapes { take(shape) }
        case .fields(let fields):
            meanings.insert(fields.meaning)
            for field in fields.fields {
                keys.insert(field.name)
                meanings.insert(field.meaning)
                take(field.shape)
            }
        case .text, .label, .key, .whole, .amount, .span, .window, .effect, .day, .yearDay, .period,
            .yesOrNo,
            .formula:
            break
        }
    }
}
