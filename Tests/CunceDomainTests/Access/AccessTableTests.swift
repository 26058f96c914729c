import CunceDomain
import Testing

/// The whole rule of access as a table: a change of the rule is a change of this text.
@Suite struct AskingForAccess {
    /// Where something is asked for, seen from a post of the town `/1/35/`.
    private enum Spot: CaseIterable {
        case own, ownInvolved, below, belowInvolved, above, aboveInvolved, beside, besideInvolved

        var place: Place {
            switch self {
            case .own: Place(path: "/1/35/")
            case .ownInvolved: Place(path: "/1/35/", involved: [Cast.cadrePost])
            case .below: Place(path: "/1/35/402/", involved: [Cast.leaderPost])
            case .belowInvolved: Place(path: "/1/35/402/", involved: [Cast.cadrePost])
            case .above: Place(path: "/1/")
            case .aboveInvolved: Place(path: "/1/", involved: [Cast.cadrePost])
            // Begins with the same digits, but is another town.
            case .beside: Place(path: "/1/351/")
            case .besideInvolved: Place(path: "/1/351/", involved: [Cast.cadrePost])
            }
        }
    }

    private func actor(_ standing: Standing) -> Actor {
        Actor(
            person: Cast.cadre, post: Cast.cadrePost, role: "role", standing: standing,
            path: "/1/35/")
    }

    /// Spots from which `division` or `involved` is read off; anything else is spelled out.
    private func reach(_ standing: Standing, _ action: Action) -> String {
        let may = Spot.allCases.filter {
            Access.may(actor(standing), do: action, at: $0.place)
        }
        switch may {
        case []: return "-"
        case [.own, .ownInvolved, .below, .belowInvolved]: return "all"
        case [.ownInvolved, .belowInvolved]: return "own"
        case [.ownInvolved, .belowInvolved, .aboveInvolved, .besideInvolved]: return "any"
        default: return "\(may)"
        }
    }

    private func row(_ action: Action) -> String {
        line(action.rawValue, Standing.allCases.map { reach($0, action) })
    }

    private func line(_ name: String, _ cells: [String]) -> String {
        let columns = [filled(name, to: 15)] + cells.map { filled($0, to: 3) }
        return columns.joined(separator: " ").trimmingSpace()
    }

    private func filled(_ text: String, to width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }

    private func column(_ standing: Standing) -> String {
        switch standing {
        case .administrator: "adm"
        case .organisationOffice: "off"
        case .secretary: "sec"
        case .linkedLeader: "lin"
        case .areaSecretary: "are"
        case .residentCadre: "res"
        case .workGroup: "grp"
        case .supporter: "sup"
        case .countyLeader: "col"
        case .countyOffice: "cof"
        case .villageCadre: "vil"
        }
    }

    /// `all`: in the post's division and everything below. `own`: there, but only where the post
    /// is linked or involved. `any`: where the post is involved, wherever that is. `-`: nowhere.
    /// Nobody else reaches above or beside the own division.
    @Test func `is answered by this table`() {
        let head = line("action", Standing.allCases.map(column))
        let table = ([head] + Action.allCases.map(row)).joined(separator: "\n")

        #expect(
            table == """
                action          adm off sec lin are res grp sup col cof vil
                see             -   all all all all all all any all all all
                importDivisions all all -   -   -   -   -   -   -   -   -
                openRound       -   all all -   -   -   -   -   -   -   -
                closeRound      -   all all -   -   -   -   -   -   -   -
                screen          -   all all all all all all -   -   all -
                nameCandidate   -   all all all all -   -   -   -   -   -
                listVillage     -   all all -   -   -   -   -   -   -   -
                diagnose        -   all -   own own own own -   -   -   -
                plan            -   all -   own own own own -   -   -   -
                approvePlan     -   -   all -   -   -   -   -   -   -   -
                requestAcceptance -   -   all own own own own -   -   -   -
                arrangeAcceptance -   all -   -   -   -   -   -   -   -   -
                assess          -   all all all all all all -   all all -
                decideAcceptance -   all all -   -   -   -   -   all all -
                lookAgain       -   all all own own own own -   all all -
                addTask         -   all all own own -   -   -   -   -   -
                workTask        -   all own own own own own any -   -   own
                verifyTask      -   all all own own -   -   -   -   -   -
                link            -   all all -   -   -   -   -   -   -   -
                pairSupport     -   all all -   -   -   -   -   -   -   -
                managePromises  -   all all own own own own -   -   -   -
                reportPromise   -   all all own own own own any -   -   -
                confirmPromise  -   all all own own own own -   -   -   -
                visit           -   all all own own own own -   -   -   -
                attach          -   all all own own own own any -   -   own
                runHuddle       -   all all all all -   -   -   -   -   -
                signBrief       -   -   all -   -   -   -   -   -   -   -
                sendUp          -   all all -   -   -   -   -   -   -   -
                recordPaper     -   all -   -   -   -   -   -   -   -   -
                instruct        -   -   -   -   -   -   -   -   all all -
                closeWeek       -   all -   -   -   -   -   -   -   -   -
                excuse          -   all all -   all -   -   -   -   -   -
                keepCalendar    -   all -   -   -   -   -   -   -   -   -
                recordFacts     -   all all all all all all -   -   all -
                closeFacts      -   all -   -   -   -   -   -   -   all -
                answerSignal    -   all -   all all -   -   -   -   -   -
                keepFiles       -   all -   -   -   -   -   -   -   -   -
                fixScheme       -   -   all -   -   -   -   -   -   -   -
                correct         -   all all own own own own any -   -   own
                keepTemplates   -   all -   -   -   -   -   -   -   -   -
                manageRoster    all all -   -   -   -   -   -   -   -   -
                seeTeam         all all all all all all all -   all all all
                recordElection  -   all -   -   -   -   -   -   -   -   -
                keepTours       -   all all own own own own -   -   -   -
                releaseToVillagers -   all all -   -   -   -   -   -   -   -
                manageAccounts  all all -   -   -   -   -   -   -   -   -
                keepForms       -   all -   -   -   -   -   -   -   -   -
                checkUp         all all -   -   -   -   -   -   -   all -
                adoptProgramme  -   all all -   -   -   -   -   -   all -
                """)
    }

    @Test func `reaches the town's own for all but whoever sees a village only`() {
        let without = Standing.allCases.filter { !Access.seesTown(actor($0)) }

        #expect(without == [.administrator, .supporter, .villageCadre])
    }

    @Test func `lets a village's post see its village and nothing beside or above it`() {
        let branch = Actor(
            person: Cast.cadre, post: Cast.cadrePost, role: "role", standing: .villageCadre,
            path: "/1/35/402/")
        let seen = ["/1/35/402/", "/1/35/403/", "/1/35/", "/1/"].filter {
            Access.may(branch, do: .see, at: Place(path: $0, involved: [Cast.cadrePost]))
        }

        #expect(seen == ["/1/35/402/"])
    }

    @Test(arguments: Standing.allCases)
    func `is open anywhere exactly where it is open somewhere`(standing: Standing) {
        for action in Action.allCases {
            #expect(
                Access.mayAnywhere(actor(standing), do: action)
                    == (reach(standing, action) != "-"))
        }
    }

    @Test(arguments: Standing.allCases)
    func `is refused where the place is not known`(standing: Standing) {
        let nowhere = Place(path: "", involved: [Cast.cadrePost])

        #expect(
            Action.allCases.allSatisfy {
                !Access.may(actor(standing), do: $0, at: nowhere)
            })
    }
}
