/// A county's rules for turning lagging villages round, as one pack says them. 方案
///
/// Plain values, made by reading a pack; the code knows the concepts, the pack the names and
/// numbers. What a later pack says besides becomes a further part here.
package struct Programme: Equatable, Sendable {
    package let key: ProgrammeKey
    /// Such as `1.0.0`.
    package let version: String
    package let title: Label
    package let issuer: Label
    package let words: ProgrammeWords
    package let thrusts: [Thrust]
    /// In the order of the pack, dimension by dimension.
    package let problemTypes: [ProblemType]
    package let workstreams: [Workstream]
    package let measureKinds: [MeasureKind]
    package let roles: [Role]
    package let linkSlots: [LinkSlot]
    package let helps: [HelpKind]
    /// One for each `DecisionKind`.
    package let decisions: [DecisionRule]
    package let differentPeople: [DifferentPeople]
    package let cadences: [Cadence]
    package let escalations: [Escalation]
    package let documents: [DocumentForm]
    /// The documents of the programme, in the order of the pack; the brief is always among them.
    package let documentSet: [NamedDocument]
    /// What the pack says in the programme language.
    package internal(set) var rules: Rules
    /// What it says of the villagers' page; `nil` where it says nothing.
    package let villagers: VillagersRule?
    /// Versions under which a round ran before this one, oldest first.
    package internal(set) var former: [FormerProgramme] = []

    package init(
        key: ProgrammeKey, version: String, title: Label, issuer: Label, words: ProgrammeWords,
        thrusts: [Thrust], problemTypes: [ProblemType], workstreams: [Workstream],
        measureKinds: [MeasureKind], roles: [Role], linkSlots: [LinkSlot], helps: [HelpKind],
        decisions: [DecisionRule], differentPeople: [DifferentPeople], cadences: [Cadence],
        documents: [DocumentForm], documentSet: [NamedDocument], escalations: [Escalation] = [],
        rules: Rules = .none, villagers: VillagersRule? = nil
    ) {
        self.key = key
        self.version = version
        self.title = title
        self.issuer = issuer
        self.words = words
        self.thrusts = thrusts
        self.problemTypes = problemTypes
        self.workstreams = workstreams
        self.measureKinds = measureKinds
        self.roles = roles
        self.linkSlots = linkSlots
        self.helps = helps
        self.decisions = decisions
        self.differentPeople = differentPeople
        self.cadences = cadences
        self.documents = documents
        self.documentSet = documentSet
        self.escalations = escalations
        self.rules = rules
        self.villagers = villagers
    }
}
