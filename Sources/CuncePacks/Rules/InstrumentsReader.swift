import CunceDomain

/// `instruments.yaml`: papers that ask somebody to put something right, with a clock for the reply.
enum InstrumentsReader {
    static let reader = Reader<[Instrument]>.object(
        "Papers that ask somebody to put something right.",
        .required("instruments", .entries(.instruments, instrument), "The kinds of papers.")
    ) { _, instruments in instruments }

    private static let instrument = Reader<Instrument>.object(
        "A kind of paper.",
        .required("key", Reader<InstrumentKey>.declares(.instruments), "Its key."),
        .required("label", .label, "What it is called."),
        .required("kind", Reader<Instrument.Kind>.choice, "What it amounts to."),
        .defaulted(
            "roles", Reader<[RoleKey]>.keys(of: .roles), to: [], "Roles that issue it."),
        .optional(
            "body", .label,
            "A body that issues it, where no role of the pack does. Neither: not stated."),
        .defaulted(
            "to", .list(of: Reader<FactKind.About>.choice), to: [],
            "Whom it may go to; left out, not stated."),
        .optional(
            "reply-within", .span,
            "How long after reply-from the reply is due; left out, each paper sets its day."),
        .defaulted(
            "reply-from", Reader<Instrument.Start>.choice, to: .issued,
            "From which day it runs; left out, from the day it was issued."),
        .optional("form", .label, "The paper's form; left out, not stated."),
        .optional("closed-by", .label, "What ends it; left out, not stated.")
    ) { place, key, label, kind, roles, body, to, within, start, form, closedBy in
        Instrument(
            key: key, label: label, kind: kind, issuers: roles, body: body, to: to,
            replyWithin: within, replyFrom: start, form: form, closedBy: closedBy,
            clause: place.clause)
    }
}
