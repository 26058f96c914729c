/// Everything one may ask of Cunce: the one list of deeds. The desk takes these and nothing else.
package enum Command: Codable, Equatable, Sendable {
    case establish(EstablishDraft)
    case importDivisions(ImportDraft)
    case addDivision(DivisionDraft)
    case roster(RosterCommand)
    /// Name and contact go into the sealed part of the entry.
    case registerPerson(PersonID, name: String, contact: String)
    case round(RoundCommand)
    case listing(CaseID, ListingCommand)
    case screening(RoundID, ScreeningCommand)
    case paper(RoundID, PaperCommand)
    case diagnosis(CaseID, DiagnosisCommand)
    case plan(CaseID, PlanCommand)
    case task(CaseID, TaskCommand)
    case link(CaseID, LinkCommand)
    case handOver(HandOverDraft)
    case support(CaseID, SupportCommand)
    case promise(CaseID, PromiseCommand)
    case group(GroupCommand)
    case form(CountyFormCommand)
    case template(TemplateCommand)
    case adoption(AdoptionCommand)
    case visit(CaseID, VisitCommand)
    case classify(CaseID, ClassingCommand)
    case acceptance(CaseID, AcceptanceCommand)
    case villagers(CaseID, VillagersPageCommand)
    case villagersPages(RoundID, VillagersPagesCommand)
    case project(CaseID, ProjectCommand)
    case attachment(CaseID, AttachmentCommand)
    case huddle(RoundID, HuddleCommand)
    case brief(RoundID, BriefCommand)
    case instruction(RoundID, InstructionCommand)
    case ask(RoundID, AskCommand)
    case formalRequest(RoundID, FormalRequestCommand)
    case week(RoundID, WeekCommand)
    case election(ByElectionCommand)
    case tour(RoundID, TourCommand)
    case calendar(CalendarCommand)
    case facts(FactsCommand)
    /// About a signal on a village, with or without a case.
    case signal(DivisionID, SignalCommand)
    case action(FileID, PersonnelActionCommand)
    case scheme(FixedSchemeCommand)
    case appraisal(FileID, AppraisalCommand)
    case pay(FileID, PayCommand)
    case inView(FileID, InViewCommand)
    case service(FileID, ServiceCommand)
    case forgetting(ForgettingCommand)
    case correct(CorrectionDraft)
    case withdraw(WithdrawalDraft)
    /// Takes back everything this earlier command of one's own wrote, within seconds.
    case undo(CommandID)
    case importTable(TableImportDraft)

    /// The root of an installation, typed in at set-up.
    package struct EstablishDraft: Codable, Equatable, Sendable {
        package let code: String
        package let name: String
        /// 3 county, 4 town.
        package let level: Int
        /// Key of the programme; its newest version here is adopted.
        package let pack: String

        package init(code: String, name: String, level: Int, pack: String) {
            self.code = code
            self.name = name
            self.level = level
            self.pack = pack
        }
    }

    /// A list of divisions that is already among the blobs.
    package struct ImportDraft: Codable, Equatable, Sendable {
        /// SHA-256 of the file in hexadecimal.
        package let file: String
        package let bytes: Int

        package init(file: String, bytes: Int) {
            self.file = file
            self.bytes = bytes
        }
    }

    package struct DivisionDraft: Codable, Equatable, Sendable {
        package let code: String
        package let name: String
        package let level: Int
        package let parent: DivisionID

        package init(code: String, name: String, level: Int, parent: DivisionID) {
            self.code = code
            self.name = name
            self.level = level
            self.parent = parent
        }
    }

    package struct CorrectionDraft: Codable, Equatable, Sendable {
        /// Global number of the entry.
        package let entry: Int
        /// Field of the entry's body → what it should have said.
        package let changes: [String: String]
        package let reason: String

        package init(entry: Int, changes: [String: String], reason: String) {
            self.entry = entry
            self.changes = changes
            self.reason = reason
        }
    }

    package struct WithdrawalDraft: Codable, Equatable, Sendable {
        package let entry: Int
        package let reason: String

        package init(entry: Int, reason: String) {
            self.entry = entry
            self.reason = reason
        }
    }
}
