import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

/// 工作组: which cadres are in which group.
extension Site {
    func groups(_ call: Call) async throws -> Answer {
        let source = try await groupSource(call)
        guard Access.may(source.actor, do: .see, at: Place(path: source.place.path.text)) else {
            throw Stray.notAllowed(.see)
        }
        let title = texts.say("groups.title", in: call.language)
        return try page(
            "groups",
            GroupsMaking(source: source, call: call, texts: texts).page(
                shell(call, title: title, place: source.place.name, current: .promises)), call)
    }

    func joinGroup(_ call: Call) async throws -> Answer {
        let group = try call.id("group", PostID.self)
        return try await act(
            call,
            { _ in
                .group(
                    .join(
                        group, member: try call.choice("member", PostID.self),
                        from: try call.day("from")))
            },
            done: (path: "/groups", key: "done.member-joined"), again: { try await groups($0) })
    }

    func leaveGroup(_ call: Call) async throws -> Answer {
        let group = try call.id("group", PostID.self)
        let member = try call.id("post", PostID.self)
        return try await act(
            call,
            { _ in
                .group(
                    .leave(
                        group, member: member, until: try call.day("until"),
                        reason: call.form["reason"]))
            },
            done: (path: "/groups", key: "done.member-left"), again: { try await groups($0) })
    }

    private func groupSource(_ call: Call) async throws -> GroupsMaking.Source {
        let actor = try call.actor()
        let today = call.today
        let (programmes, cache) = (desk.programmes, store.cache)
        return try await read { connection in
            guard let installation = try InstallationRow.read(connection),
                let pack = programmes.pack(of: installation),
                let place = try BoardPlace.find(
                    "", for: actor, cache.root(on: connection).root, on: connection)
            else { throw Stray.notFound }
            let facts = try TownFacts.read(
                place.id, programme: pack, today: today, cache: cache, on: connection)
            return GroupsMaking.Source(
                place: place, actor: actor, programme: pack, facts: facts,
                members: try GroupRow.list(on: connection),
                posts: pack.inOrder(try PostRow.list(on: connection)))
        }
    }
}

/// Makes the page of the work groups.
struct GroupsMaking {
    struct Source: Sendable {
        let place: DivisionRow
        let actor: Actor
        let programme: Programme
        let facts: TownFacts
        /// Every membership there ever was, by group.
        let members: [PostID: [GroupRow]]
        /// In the order of the pack.
        let posts: [PostRow]
    }

    let source: Source
    let call: Call
    let texts: Texts

    var language: Language { call.language }
    private var mayChange: Bool {
        Access.may(source.actor, do: .pairSupport, at: Place(path: source.place.path.text))
    }

    func page(_ shell: ShellModel) -> GroupsPage {
        let heads = source.posts.filter { post in
            source.programme.role(post.role).map(source.programme.isGroupHead) ?? false
        }
        let inGroups = heads.flatMap { current($0.id) }
        return GroupsPage(
            shell: shell, total: heads.count,
            cadres: Door(
                count: heads.count + inGroups.count, entries: inGroups.map(\.entry),
                how: "how.group"),
            groups: heads.map(section))
    }

    private func current(_ group: PostID) -> [GroupRow] {
        (source.members[group] ?? []).filter { $0.until == nil }
    }

    private func section(_ head: PostRow) -> GroupSection {
        let members = current(head.id)
        return GroupSection(
            key: head.id.text,
            name: source.facts.posts.supporter(head.id, source.programme, in: language),
            count: Door(
                count: members.count + 1, entries: members.map(\.entry), how: "how.group"),
            villages: source.facts.villages.filter { village in
                village.supports.contains { $0.post == head.id && $0.until == nil }
            }.map { TextLink(text: $0.village.name, href: "/villages/\($0.village.code)") },
            members: members.map { member($0, of: head) },
            join: mayChange ? joinForm(head) : nil)
    }

    private func member(_ row: GroupRow, of head: PostRow) -> GroupMember {
        let action = "/groups/\(head.id)/members/\(row.member)/leave"
        let own = call.own(action)
        return GroupMember(
            key: "m-\(row.member)", post: source.facts.posts.text(row.member, in: language),
            since: texts.say(
                "links.since", in: language,
                ["day": Days.near(row.from, call.today, in: language)]),
            leave: mayChange
                ? EndLinkForm(
                    form: call.formModel(action),
                    on: own.field("until", call.today.description), reason: own.field("reason"))
                : nil)
    }

    private func joinForm(_ head: PostRow) -> JoinForm {
        let action = "/groups/\(head.id)/members"
        let own = call.own(action)
        let taken = Set(
            source.members.values.flatMap { $0 }.filter { $0.until == nil }.map(\.member))
        let free = source.posts.filter { post in
            guard let role = source.programme.role(post.role), !taken.contains(post.id) else {
                return false
            }
            return role.mayJoinAGroup && !source.programme.isGroupHead(role)
        }
        let choices =
            [("", texts.say("common.choose", in: language))]
            + free.map { ($0.id.text, source.facts.posts.text($0.id, in: language)) }
        return JoinForm(
            form: call.formModel(action),
            member: own.select("member", choices.map { (value: $0.0, label: $0.1) }),
            from: own.field("from", call.today.description))
    }
}
