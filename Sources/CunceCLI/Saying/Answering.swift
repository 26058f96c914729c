import ArgumentParser
import CunceDomain
import CunceJournal
import CunceReports
import CunceStore
import Foundation

/// Carries a command out and turns what keeps it from its end into words and an exit code:
/// 1 where the rules say no or something is broken, 2 where disk, database or file fail.
enum Answering {
    static func run(
        _ language: LanguageArgument,
        _ work: (Workplace) async throws -> Void
    ) async throws {
        guard let workplace = Workplace.current else {
            preconditionFailure("the program's entry sets the workplace")
        }
        do {
            try await work(workplace)
        } catch let code as ExitCode {
            throw code
        } catch let broken as Verification.Broken {
            Terminal.say(said(broken))
            throw ExitCode(1)
        } catch let broken as BrokenFile {
            Terminal.say(said(broken))
            throw ExitCode(1)
        } catch let broken as ReadingChain.Broken {
            Terminal.say("broken: reading \(broken.reading): \(broken.why.rawValue)")
            throw ExitCode(1)
        } catch let difference as ReplayDifference {
            Terminal.say("\(difference)")
            throw ExitCode(1)
        } catch {
            let chosen = language.chosen
            if let words = refusal(error, workplace, chosen) {
                Terminal.complain(words)
                throw ExitCode(1)
            }
            Terminal.complain(fault(error, chosen))
            throw ExitCode(2)
        }
    }

    /// `broken: entry E, stream S, sequence Q: why`
    static func said(_ broken: Verification.Broken) -> String {
        "broken: entry \(broken.entry), stream \(broken.stream), sequence \(broken.sequence): "
            + broken.why.rawValue
    }

    /// `broken: entry E, file H: missing`
    static func said(_ broken: BrokenFile) -> String {
        "broken: entry \(broken.file.entry), file \(broken.file.file): "
            + (broken.isMissing ? "missing" : "damaged")
    }

    /// The words for a refusal; `nil` where it is none.
    static func refusal(
        _ error: any Error, _ workplace: Workplace, _ language: Language
    ) -> String? {
        switch error {
        case let refusal as Refusal: said(refusal.notice, workplace, language)
        case let refusal as AccountRefusal: said(refusal.notice, workplace, language)
        case let refusal as CommandRefusal: refusal.said(in: language)
        case let refusal as BackupRefusal: refusal.said(in: language)
        case let refusal as ReportRefusal: said(refusal.notice, workplace, language)
        default: nil
        }
    }

    private static func said(
        _ notice: Notice, _ workplace: Workplace, _ language: Language
    ) -> String {
        do {
            let texts = try Texts(folder: workplace.resources.appendingPathComponent("texts"))
            return notice.said(by: texts, in: language)
        } catch {
            // Without its catalogues a command still says which refusal it was.
            return "\(notice.key) \(notice.values)"
        }
    }

    private static func fault(_ error: any Error, _ language: Language) -> String {
        let what =
            switch (error, language) {
            case (StoreFault.full, .zh): "磁盘已满。腾出空间后再试。"
            case (StoreFault.full, .en): "The disk is full. Make room and try again."
            case (StoreFault.readOnly, .zh): "数据不能写入。请检查文件夹的权限。"
            case (StoreFault.readOnly, .en):
                "The data cannot be written. Check the permissions of its folder."
            case (StoreFault.busy, .zh): "另一个程序正在使用数据。稍后再试。"
            case (StoreFault.busy, .en): "Another program is using the data. Try again shortly."
            case (StoreFault.newerVersion, .zh): "数据由更新的版本写成。请先升级本程序。"
            case (StoreFault.newerVersion, .en):
                "The data was written by a newer version. Upgrade this program first."
            case (StoreFault.damaged, .zh): "数据已损坏。请从备份恢复（cunce restore）。"
            case (StoreFault.damaged, .en):
                "The data is damaged. Bring back a backup (cunce restore)."
            case (_, .zh): "未能完成。"
            case (_, .en): "It could not be carried out."
            }
        return "\(what) [\(error)]"
    }
}
