package import CunceDomain
package import Foundation

extension CountyEvent: StoredEvent {
    package var written: (name: String, body: any Encodable) {
        switch self {
        case .established(let body): ("installation.established.v1", body)
        case .division(.imported(let body)): ("divisions.imported.v1", body)
        case .division(.added(let body)): ("division.added.v1", body)
        case .roster(.postOpened(let body)): ("post.opened.v1", body)
        case .roster(.postTaken(let body)): ("post.taken.v1", body)
        case .roster(.postFilled(let body)): ("post.filled.v1", body)
        case .roster(.postLeft(let body)): ("post.left.v1", body)
        case .roster(.actingNamed(let body)): ("post.acting-named.v1", body)
        case .roster(.actingEnded(let body)): ("post.acting-ended.v1", body)
        case .roster(.handedOver(let body)): ("post.handed-over.v1", body)
        case .election(.announced(let body)): ("election.announced.v1", body)
        case .election(.candidatesSettled(let body)):
            ("election.candidates-settled.v1", body)
        case .election(.held(let body)): ("election.held.v1", body)
        case .election(.seated(let body)): ("election.seated.v1", body)
        case .election(.ended(let body)): ("election.ended.v1", body)
        case .group(.memberJoined(let body)): ("group.member-joined.v1", body)
        case .group(.memberLeft(let body)): ("group.member-left.v1", body)
        case .form(.registered(let body)): ("form.registered.v1", body)
        case .form(.mapped(let body)): ("form.mapped.v1", body)
        case .form(.replaced(let body)): ("form.replaced.v1", body)
        case .form(.retired(let body)): ("form.retired.v1", body)
        case .calendar(.daySet(let body)): ("calendar.day-set.v1", body)
        case .template(.kept(let body)): ("template.kept.v1", body)
        case .template(.chosen(let body)): ("template.chosen.v1", body)
        case .adoption(.packAdopted(let body)): ("programme.adopted.v1", body)
        case .adoption(.warningAccepted(let body)): ("warning.accepted.v1", body)
        case .adoption(.acceptanceWithdrawn(let body)): ("warning.acceptance-withdrawn.v1", body)
        case .scheme(.fixed(let body)): ("scheme.fixed.v1", body)
        case .backupTerm(.set(let body)): ("backups.kept-for.v1", body)
        }
    }

    package static let readers: [String: @Sendable (Data) throws -> CountyEvent] = [
        "installation.established.v1": reading(Established.self) { .established($0) },
        "divisions.imported.v1": reading(DivisionEvent.Imported.self) {
            .division(.imported($0))
        },
        "division.added.v1": reading(DivisionEvent.Added.self) { .division(.added($0)) },
        "post.opened.v1": reading(RosterEvent.PostOpened.self) { .roster(.postOpened($0)) },
        "post.taken.v1": reading(RosterEvent.PostTaken.self) { .roster(.postTaken($0)) },
        "post.filled.v1": reading(RosterEvent.PostFilled.self) { .roster(.postFilled($0)) },
        "post.left.v1": reading(RosterEvent.PostLeft.self) { .roster(.postLeft($0)) },
        "post.acting-named.v1": reading(RosterEvent.ActingNamed.self) {
            .roster(.actingNamed($0))
        },
        "post.acting-ended.v1": reading(RosterEvent.ActingEnded.self) {
            .roster(.actingEnded($0))
        },
        "post.handed-over.v1": reading(RosterEvent.HandedOver.self) {
            .roster(.handedOver($0))
        },
        "election.announced.v1": reading(ByElectionEvent.Announced.self) {
            .election(.announced($0))
        },
        "election.candidates-settled.v1": reading(ByElectionEvent.CandidatesSettled.self) {
            .election(.candidatesSettled($0))
        },
        "election.held.v1": reading(ByElectionEvent.Held.self) { .election(.held($0)) },
        "election.seated.v1": reading(ByElectionEvent.Seated.self) { .election(.seated($0)) },
        "election.ended.v1": reading(ByElectionEvent.Ended.self) { .election(.ended($0)) },
        "group.member-joined.v1": reading(GroupEvent.MemberJoined.self) {
            .group(.memberJoined($0))
        },
        "group.member-left.v1": reading(GroupEvent.MemberLeft.self) { .group(.memberLeft($0)) },
        "form.registered.v1": reading(CountyFormEvent.Registered.self) {
            .form(.registered($0))
        },
        "form.mapped.v1": reading(CountyFormEvent.Mapped.self) { .form(.mapped($0)) },
        "form.replaced.v1": reading(CountyFormEvent.Replaced.self) { .form(.replaced($0)) },
        "form.retired.v1": reading(CountyFormEvent.Retired.self) { .form(.retired($0)) },
        "calendar.day-set.v1": reading(CalendarEvent.DaySet.self) { .calendar(.daySet($0)) },
        "template.kept.v1": reading(TemplateEvent.Kept.self) { .template(.kept($0)) },
        "template.chosen.v1": reading(TemplateEvent.Chosen.self) { .template(.chosen($0)) },
        "programme.adopted.v1": reading(AdoptionEvent.PackAdopted.self) {
            .adoption(.packAdopted($0))
        },
        "warning.accepted.v1": reading(AdoptionEvent.WarningAccepted.self) {
            .adoption(.warningAccepted($0))
        },
        "warning.acceptance-withdrawn.v1": reading(AdoptionEvent.AcceptanceWithdrawn.self) {
            .adoption(.acceptanceWithdrawn($0))
        },
        "scheme.fixed.v1": reading(FixedSchemeEvent.Fixed.self) { .scheme(.fixed($0)) },
        "backups.kept-for.v1": reading(BackupTermEvent.Set.self) { .backupTerm(.set($0)) },
    ]
}

extension PersonEvent: StoredEvent {
    package var written: (name: String, body: any Encodable) {
        switch self {
        case .registered(let body): ("person.registered.v1", body)
        case .forgotten: ("person.forgotten.v1", Nothing())
        }
    }

    package static let readers: [String: @Sendable (Data) throws -> PersonEvent] = [
        "person.registered.v1": reading(Registered.self) { .registered($0) },
        "person.forgotten.v1": reading(Nothing.self) { _ in .forgotten },
    ]
}
