import CunceDomain

/// The columns of the responsibility table 责任表, in order.
enum ResponsibilityField: String, DeclaredField {
    case number, code, village, stage
    /// One column for every link of the programme.
    case links
    /// One column for every kind of help.
    case helps
    case missing

    var label: Label {
        switch self {
        case .number: Label(zh: "序号", en: "No.")
        case .code: Label(zh: "村代码", en: "Village code")
        case .village: Label(zh: "村", en: "Village")
        case .stage: Label(zh: "阶段", en: "Stage")
        case .links: Label(zh: "挂钩", en: "Link")
        case .helps: Label(zh: "帮扶", en: "Help")
        case .missing: Label(zh: "空缺", en: "Missing")
        }
    }

    var sources: [FieldSource] {
        switch self {
        case .number: [.journal]
        case .code, .village: [.divisions, .events(["case.listed.v1"])]
        case .stage:
            [.stages, .events(["case.listed.v1", "diagnosis.submitted.v1", "plan.approved.v1"])]
        case .links:
            [
                .links, .roles, .postNames,
                .events([
                    "village.linked.v1", "village.link-ended.v1", "village.link-term-set.v1",
                ]),
            ]
        case .helps:
            [.helps, .roles, .postNames, .events(["support.paired.v1", "support.ended.v1"])]
        case .missing: [.links, .events(["village.linked.v1", "village.link-ended.v1"])]
        }
    }
}
