import CunceDesk
import CunceDomain
import CunceStore
import Logging

/// Recognising who asks.
extension Site {
    func visitor(_ cookies: Cookies, acceptLanguage: String, address: String) async -> Visitor {
        let language = Self.language(cookies[Cookies.language], acceptLanguage)
        do {
            if let token = cookies[Cookies.session],
                let session = try await sessions.find(token, at: desk.now())
            {
                let (held, entries) = try await seat(of: session)
                let programme = held.flatMap {
                    desk.programmes.pack($0.pack, $0.packVersion)
                }
                return Visitor(
                    session: session, actor: held.flatMap { actor(session, $0, programme) },
                    post: held?.post, programme: programme, seats: held?.all ?? [],
                    language: language, csrf: session.csrf,
                    address: address,
                    token: token, entries: entries)
            }
        } catch {
            log.error("a session could not be read", metadata: ["fault": "\(error)"])
        }
        let known = cookies[Cookies.form].flatMap { CommandID(checking: $0) }
        return Visitor(
            session: nil, actor: nil, post: nil, language: language,
            csrf: known?.text ?? RandomWords.word(letters: 32), address: address)
    }

    struct Seat: Sendable {
        let post: PostRow
        /// Every post the person may act under today.
        let all: [PostRow]
        let path: String
        let pack: String
        let packVersion: String
    }

    /// The seat, and how far the journal had come; one statement where nothing was written
    /// since, two where no post changed.
    private func seat(of session: Session) async throws -> (Seat?, Int) {
        let today = desk.today
        let key = KeptSeats.Key(person: session.person, post: session.post, day: today)
        let kept = keptSeats
        return try await read { connection in
            let entries = try JournalHead.read(connection).entries
            if let seat = kept.seat(key, entries: entries) { return (seat, entries) }
            let bearings = try Bearings.read(connection)
            if let seat = kept.seat(key, at: bearings) { return (seat, entries) }
            let seat = try Self.seat(of: session, today, on: connection)
            kept.keep(seat, key, at: bearings)
            return (seat, entries)
        }
    }

    /// The post of a session, as long as its person sits on it or stands in for its holder; else
    /// the first the person holds, else one they act in today.
    private static func seat(
        of session: Session, _ today: CivilDate, on connection: any SQLConnection
    ) throws -> Seat? {
        guard let installation = try InstallationRow.read(connection) else { return nil }
        let all = try PostRows.seats(of: session.person, on: today, on: connection)
        let post = all.first { $0.id == session.post } ?? all.first
        guard let post, let division = try DivisionByID.find(post.division, on: connection) else {
            return nil
        }
        return Seat(
            post: post, all: all, path: division.path.text, pack: installation.pack,
            packVersion: installation.packVersion)
    }

    private func actor(_ session: Session, _ seat: Seat, _ programme: Programme?) -> Actor? {
        guard let role = programme?.role(seat.post.role) else { return nil }
        return Actor(
            person: session.person, post: seat.post.id, role: role.key, standing: role.standing,
            path: seat.path)
    }

    /// The visitor's choice, else the browser's wish, else Chinese.
    private static func language(_ chosen: String?, _ accept: String) -> Language {
        switch chosen {
        case "zh": return .zh
        case "en": return .en
        default: break
        }
        let first = accept.split(separator: ",").first.map { $0.lowercased() } ?? "zh"
        return first.hasPrefix("en") ? .en : .zh
    }
}
