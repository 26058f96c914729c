import CunceDocuments
import CunceDomain
import CunceStore
import Foundation

/// What is found in a file that is to be a template.
struct TemplateLook {
    /// `nil` where it cannot be one at all.
    let check: TemplateCheck?
    /// Why not.
    let refusal: TemplateRefusal?

    init(_ bytes: Data, _ names: TemplateNames) {
        do throws(TemplateFault) {
            check = try DocumentTemplate(bytes).check(names)
            refusal = nil
        } catch {
            check = nil
            refusal = Self.refusal(error)
        }
    }

    private init(refusal: TemplateRefusal) {
        check = nil
        self.refusal = refusal
    }

    static func of(_ file: String, _ names: TemplateNames, _ blobs: Blobs) -> TemplateLook {
        do {
            return TemplateLook(Data(try blobs.get(file)), names)
        } catch {
            // The page tells of the others; what is wrong with it `journal verify` says.
            return TemplateLook(
                refusal: .unusable(why: "template.fault-unreadable", what: ""))
        }
    }

    private static func refusal(_ fault: TemplateFault) -> TemplateRefusal {
        switch fault {
        case .unreadable: .unusable(why: "template.fault-unreadable", what: "")
        case .unfoldsTooFar: .unusable(why: "template.fault-too-large", what: "")
        case .hasMacros: .unusable(why: "template.fault-macros", what: "")
        case .fetches(let what):
            .unusable(why: "template.fault-fetches", what: Shortened.text(what, to: 80))
        case .embeds: .unusable(why: "template.fault-embeds", what: "")
        case .broken(let part): .unusable(why: "template.fault-broken", what: part)
        }
    }
}
