import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

/// What the pages of appraisals and pay read.
struct AppraisalsView: Sendable {
    let appraisals: [ReadAppraisal]
    let pays: [ReadPay]
    let schemes: FixedSchemes
    let roster: Roster
    let posts: PostLabels
    let installed: Programme
    let reader: FileAccess.Reader
    /// Who sits where today, under the programme the installation works by.
    let seats: PersonnelAction.Surroundings
    /// Towns the reader's post is in charge of, for fixing schemes and opening files.
    let town: DivisionID?

    var isOffice: Bool {
        reader.actor?.standing == .organisationOffice && reader.actor?.person == reader.person
    }

    var mayFix: Bool {
        guard let actor = reader.actor, town != nil else { return false }
        return Access.may(actor, do: .fixScheme, at: Place(path: actor.path))
    }

    func words(_ call: Call, _ texts: Texts) -> AppraisalWords {
        AppraisalWords(posts: posts, call: call, texts: texts)
    }
}

extension Site {
    func appraisalReading(_ call: Call) async throws -> AppraisalReading {
        let programmes = desk.programmes
        return AppraisalReading(
            reader: try call.fileReader(), day: call.today,
            installed: try await installedProgramme(),
            programmes: { programmes.pack($0, $1) }, calendar: desk.calendar,
            cache: store.cache)
    }

    /// - Parameter keys: whose files are looked through; the reader gets those they may know of.
    func appraisalsView(
        _ call: Call, _ keys: @escaping @Sendable (any SQLConnection) throws -> [FileKey]
    ) async throws -> AppraisalsView {
        let reading = try await appraisalReading(call)
        let found = try await store.keys.read(keys)
        let path = reading.reader.actor?.path
        return try await read { connection in
            let county = try reading.county(connection)
            let own = path.flatMap { DivisionPath($0).ids.last }
            let division = try own.flatMap { try DivisionByID.find($0, on: connection) }
            return AppraisalsView(
                appraisals: try reading.appraisals(
                    found.filter { $0.kind == .appraisal }, on: connection),
                pays: try reading.pays(found.filter { $0.kind == .pay }, on: connection),
                schemes: county.schemes, roster: county.roster,
                posts: try PostLabels.now(
                    reading.installed, cache: reading.cache, on: connection),
                installed: reading.installed, reader: reading.reader,
                seats: try reading.seats(reading.installed, on: connection),
                town: division?.level == 4 ? division?.id : nil)
        }
    }
}
