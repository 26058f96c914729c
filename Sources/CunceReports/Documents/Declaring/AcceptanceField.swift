import CunceDomain

/// Fields of the papers of acceptance 验收文书.
enum AcceptanceField: String, DeclaredField {
    case village, rule, rulesVerdict, found, clause, score, verdict, words, assessors, assessedOn
    case drawn, numbers, question, slip, first, second, counts, readers
    case decider, decidedOn, reason, difference, again, watch

    var label: Label {
        switch self {
        case .village: Label(zh: "村", en: "Village")
        case .rule: Label(zh: "项目", en: "Rule")
        case .rulesVerdict: Label(zh: "结果", en: "Result")
        case .found: Label(zh: "情况", en: "Found")
        case .clause: Label(zh: "依据", en: "Clause")
        case .score: Label(zh: "得分", en: "Score")
        case .verdict: Label(zh: "验收结论", en: "Verdict")
        case .words: Label(zh: "验收组意见", en: "Assessors' words")
        case .assessors: Label(zh: "验收人员", en: "Assessors")
        case .assessedOn: Label(zh: "验收日期", en: "Assessed on")
        case .drawn: Label(zh: "抽样", en: "Sample")
        case .numbers: Label(zh: "抽中的户号", en: "Numbers drawn")
        case .question: Label(zh: "问题", en: "Question")
        case .slip: Label(zh: "票号", en: "Paper")
        case .first: Label(zh: "甲读", en: "First reading")
        case .second: Label(zh: "乙读", en: "Second reading")
        case .counts: Label(zh: "计票结果", en: "Count")
        case .readers: Label(zh: "计票人", en: "Read by")
        case .decider: Label(zh: "决定人", en: "Decided by")
        case .decidedOn: Label(zh: "决定日期", en: "Decided on")
        case .reason: Label(zh: "决定理由", en: "Reason")
        case .difference: Label(zh: "与规则结果不同的理由", en: "Why it differs")
        case .again: Label(zh: "再次验收期限", en: "Again by")
        case .watch: Label(zh: "巩固期", en: "Consolidation")
        }
    }

    var sources: [FieldSource] {
        switch self {
        case .village: [.events(["case.listed.v1"])]
        case .rule, .clause: [.pack("acceptance.yaml", "schemes")]
        case .rulesVerdict, .found, .score, .verdict, .words, .assessedOn:
            [.events(["acceptance.handed-in.v1"])]
        case .assessors:
            [
                .roles, .postNames,
                .events(["acceptance.opened.v1", "acceptance.assessors-named.v1"]),
            ]
        case .drawn, .numbers: [.events(["acceptance.drawn.v1"])]
        case .question: [.pack("acceptance.yaml", "schemes")]
        case .slip, .first, .second: [.events(["acceptance.counted.v1"])]
        case .counts: [.events(["acceptance.counted.v1", "acceptance.codes-counted.v1"])]
        case .readers: [.roles, .postNames, .events(["acceptance.counted.v1"])]
        case .decider:
            [
                .roles, .postNames,
                .events(["acceptance.failed.v1", "acceptance.graduated.v1"]),
            ]
        case .decidedOn, .reason, .difference:
            [.events(["acceptance.failed.v1", "acceptance.graduated.v1"])]
        case .again: [.pack("acceptance.yaml", "failure"), .events(["acceptance.failed.v1"])]
        case .watch: [.pack("acceptance.yaml", "watch"), .events(["acceptance.graduated.v1"])]
        }
    }
}
