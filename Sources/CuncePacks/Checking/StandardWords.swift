import CunceDomain

/// What things are called where a pack renames nothing: the words of the field.
extension ProgrammeWords {
    static let standard: ProgrammeWords = {
        guard
            let dimensions = LabelTable<Dimension>([
                .people: Label(zh: "人", en: "People"), .affairs: Label(zh: "事", en: "Affairs"),
                .funds: Label(zh: "钱", en: "Funds"), .drive: Label(zh: "力", en: "Drive"),
            ]),
            let severities = LabelTable<Severity>([
                .light: Label(zh: "轻", en: "Light"), .middle: Label(zh: "中", en: "Middle"),
                .heavy: Label(zh: "重", en: "Heavy"),
            ]),
            let stages = LabelTable<CaseStage>([
                .candidate: Label(zh: "排查", en: "Screening"),
                .listed: Label(zh: "诊断", en: "Diagnosis"),
                .diagnosed: Label(zh: "一村一策", en: "Plan"),
                .underWay: Label(zh: "整治", en: "Rectification"),
                .verifying: Label(zh: "验收", en: "Acceptance"),
                .consolidating: Label(zh: "巩固", en: "Consolidation"),
                .closed: Label(zh: "结束", en: "Closed"),
            ]),
            let taskStates = LabelTable<TaskState>([
                .open: Label(zh: "未开始", en: "Open"), .inHand: Label(zh: "在办", en: "In hand"),
                .stuck: Label(zh: "卡住", en: "Stuck"), .done: Label(zh: "办结", en: "Done"),
                .verified: Label(zh: "核实", en: "Verified"),
                .returned: Label(zh: "退回", en: "Returned"),
                .dropped: Label(zh: "不办了", en: "Dropped"),
            ])
        else { preconditionFailure("every case has its word above") }
        return ProgrammeWords(
            dimensions: dimensions, glyphs: dimensions, severities: severities, stages: stages,
            taskStates: taskStates)
    }()
}
