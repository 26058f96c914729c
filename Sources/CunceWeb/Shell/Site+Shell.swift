import CunceDesk
import CunceDomain
import CunceReports
import CunceStore
import Foundation

/// What surrounds every page.
extension Site {
    /// - Parameters:
    ///   - place: the town or county the reader works in.
    ///   - asOf: the earlier day the page shows.
    ///   - path: of this page with its query, for the way back from a change of language.
    ///   - pathToday: of the same page without an earlier day.
    func shell(
        _ visitor: Visitor, title: String, place: String? = nil, current: Route? = nil,
        asOf: CivilDate? = nil, path: String = "/", pathToday: String = "/",
        search: String = "", complaint: String? = nil, done: String? = nil, undo: UndoModel? = nil
    ) throws -> ShellModel {
        let isChinese = visitor.language == .zh
        let say = { (key: String) in texts.say(key, in: visitor.language) }
        let header = ShellHeader(
            otherLanguage: isChinese ? "en" : "zh-CN",
            otherLanguageName: isChinese ? "English" : "中文",
            otherLanguageHref: "/language/\(isChinese ? "en" : "zh")?back=\(Self.ownPath)",
            homeHref: "/", placeName: place, nav: nav(visitor, current),
            searchHref: Route.villages.admits(visitor) ? "/villages" : nil, searchValue: search,
            who: visitor.session.map { session in
                WhoModel(
                    label: visitor.post.map { seatLabel($0, visitor) } ?? session.account,
                    seats: otherSeats(visitor),
                    filesHref: visitor.actor.map { Access.mayAnywhere($0, do: .keepFiles) } ?? false
                        ? Route.personnel.pattern : nil, passwordHref: "/password",
                    signOutHref: "/sign-out")
            }, csrf: visitor.csrf, demoBanner: isDemo, todayLine: todayLine(visitor.language),
            asOf: asOf.map { day in
                AsOfNotice(
                    text: texts.say(
                        "as-of.notice", in: visitor.language,
                        ["day": Days.long(day, in: visitor.language)]),
                    todayHref: pathToday)
            })
        return ShellModel(
            title: title, language: isChinese ? "zh-CN" : "en",
            header: try self.header(header, visitor, on: path), csrf: visitor.csrf,
            notice: complaint.map { NoticeModel(kind: "error", mark: "over", text: $0) }
                ?? done.map { NoticeModel(kind: "ok", mark: "sent", text: say($0), undo: undo) })
    }

    /// Pages of one kind are often opened one after another in a session, and their headers differ
    /// only in the way back from a change of language: it is kept without, and filled in.
    private func header(
        _ header: ShellHeader, _ visitor: Visitor, on path: String
    ) throws -> String {
        let key = KeptParts.Key(
            template: "header", subject: visitor.csrf, language: visitor.language)
        let kept = try keptParts.html(key, from: header) {
            try templates.render("header", header, in: visitor.language)
        }
        let pieces = kept.utf8.split(
            separator: UInt8(ascii: Self.ownPath), omittingEmptySubsequences: false)
        return pieces.map(Substring.init).joined(separator: Self.encoded(path))
    }

    /// Stands for the page's own path in a header that is kept: a byte that no text of ours has.
    private static let ownPath: Unicode.Scalar = "\u{1}"

    /// The shell of a page a call asked for, with the notice of what was done or refused.
    func shell(
        _ call: Call, title: String, place: String? = nil, current: Route? = nil,
        search: String = ""
    ) throws -> ShellModel {
        let done = call.query["done"]
        let isKnown = done.hasPrefix("done.") && texts.has(done)
        return try shell(
            call.visitor, title: title, place: place, current: current, asOf: call.asOf,
            path: call.address, pathToday: call.addressToday, search: search,
            complaint: call.complaints.general, done: isKnown ? done : nil,
            undo: UndoOffer(call.query)?.model(call, now: desk.now()))
    }

    /// The main pages the visitor's post may come to.
    private func nav(_ visitor: Visitor, _ current: Route?) -> [NavItem] {
        let week: [(Route, String)] = [(.week, "nav.week")]
        let board: [(Route, String)] = [
            (.supporter, "nav.support"), (.county, "nav.county"), (.board, "nav.board"),
        ]
        let first = visitor.actor?.beginsWithWeek ?? false ? week + board : board + week
        let items: [(Route, String)] =
            first + [
                (.villages, "nav.villages"), (.huddle, "nav.huddle"), (.briefs, "nav.briefs"),
                (.promises, "nav.promises"), (.responsibility, "nav.responsibility"),
                (.documents, "nav.documents"), (.tables, "nav.tables"),
                (.accounts, "nav.accounts"),
            ]
        return items.filter { $0.0.isOffered(to: visitor) }.map { route, key in
            NavItem(
                label: texts.say(key, in: visitor.language), href: route.pattern,
                isCurrent: route == current)
        }
    }

    private func todayLine(_ language: Language) -> String {
        let today = desk.today
        return texts.say(
            "shell.today", in: language,
            [
                "day": Days.short(today, in: language),
                "weekday": texts.say("weekday.\(today.weekday)", in: language),
            ])
    }

    /// A post as people call it.
    ///
    /// - Parameter programme: what the installation works by; others may have a role of this key.
    func label(of post: PostRow, under programme: Programme?, in language: Language) -> String {
        let name = programme?.role(post.role)?.label.text(in: language) ?? post.role.text
        guard !post.designation.isEmpty else { return name }
        return "\(name) \(PostLabels.designation(post.designation, in: language))"
    }

    static func encoded(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    }
}
