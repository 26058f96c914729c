/// What the place calls the things every programme has.
package struct ProgrammeWords: Equatable, Sendable {
    /// 人、事、钱、力 in full, for headings.
    package let dimensions: LabelTable<Dimension>
    /// The same as short as it can be said: one character in Chinese.
    package let glyphs: LabelTable<Dimension>
    package let severities: LabelTable<Severity>
    package let stages: LabelTable<CaseStage>
    package let taskStates: LabelTable<TaskState>

    package init(
        dimensions: LabelTable<Dimension>, glyphs: LabelTable<Dimension>,
        severities: LabelTable<Severity>, stages: LabelTable<CaseStage>,
        taskStates: LabelTable<TaskState>
    ) {
        self.dimensions = dimensions
        self.glyphs = glyphs
        self.severities = severities
        self.stages = stages
        self.taskStates = taskStates
    }
}
