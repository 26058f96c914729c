import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

/// 方案: what is installed, and each as an official reads it. Rules that bind somebody can be
/// read by everybody who has an account.
extension Site {
    func programmes(_ call: Call) async throws -> Answer {
        let current = try await read { try InstallationRow.read($0) }
        let rounds = try await roundsByPack(call)
        let packs = desk.programmes.all.sorted {
            ($0.isUsed(by: current) ? 0 : 1, $0.key.text, PackVersion($1.version))
                < ($1.isUsed(by: current) ? 0 : 1, $1.key.text, PackVersion($0.version))
        }
        let title = texts.say("programmes.title", in: call.language)
        return try page(
            "programmes",
            ProgrammesPage(
                shell: shell(call, title: title),
                programmes: packs.map { pack in
                    ProgrammesRow(
                        title: pack.title.text(in: call.language), href: pack.href,
                        version: pack.version, issuer: pack.issuer.text(in: call.language),
                        isCurrent: pack.isUsed(by: current),
                        rounds: rounds[pack.address] ?? [],
                        warnings: ProgrammeMaking.warned(
                            LawfulUse(pack).warnings.count, texts, call.language))
                }, adoptHref: try await mayAdopt(call) ? "/programmes/adopt" : nil), call)
    }

    func programme(_ call: Call) async throws -> Answer {
        let pack = try askedProgramme(call)
        let rounds = try await roundsByPack(call)
        let warnings = try await warningMaking(of: pack, call)
        let outline = ProgrammeOutline(
            pack, texts, in: call.language, accepted: { warnings?.said($0.id) })
        return try page(
            "programme",
            ProgrammeMaking(outline: outline, programme: pack, texts: texts, call: call).page(
                shell(call, title: outline.title), rounds: rounds[pack.address] ?? [],
                tryHref: Route.trialForm.admits(call.visitor) ? "\(pack.href)/try" : nil), call)
    }

    /// Who answers for its warnings; `nil` for an account without a post.
    private func warningMaking(
        of pack: Programme, _ call: Call
    ) async throws -> WarningMaking? {
        guard call.visitor.actor != nil else { return nil }
        return WarningMaking(
            pack: pack, view: try await adoptionView(call), isForm: false, call: call,
            texts: texts)
    }

    private func mayAdopt(_ call: Call) async throws -> Bool {
        guard call.visitor.actor != nil else { return false }
        return try await adoptionView(call).mayAdopt
    }

    /// - Throws: `Stray.notFound` where it is not installed.
    func askedProgramme(_ call: Call) throws -> Programme {
        guard let key = call.parameters["key"], let version = call.parameters["version"],
            let pack = desk.programmes.pack(key, version)
        else { throw Stray.notFound }
        return pack
    }

    /// Rounds the reader may see, by the pack they run under.
    private func roundsByPack(_ call: Call) async throws -> [PackAddress: [TextLink]] {
        guard let actor = call.visitor.actor else { return [:] }
        let rounds = try await read { try ReachableRounds.read(for: actor, on: $0).all }
        return Dictionary(
            grouping: rounds, by: { PackAddress(key: $0.pack, version: $0.packVersion) }
        ).mapValues { $0.map { TextLink(text: $0.title, href: "/rounds/\($0.id)") } }
    }
}

/// Which pack is meant.
struct PackAddress: Hashable {
    let key: String
    let version: String
}

extension Programme {
    var address: PackAddress { PackAddress(key: key.text, version: version) }

    /// Where it is read.
    var href: String { "/programmes/\(key)/\(version)" }

    fileprivate func isUsed(by installation: Installation?) -> Bool {
        installation.map { $0.pack == key.text && $0.packVersion == version } ?? false
    }
}
