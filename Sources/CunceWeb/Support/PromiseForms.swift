import CunceDomain
import CunceReports
import CunceStore

/// The forms of a promise: those its state allows and its reader may use.
struct PromiseForms {
    private(set) var arrive: ArriveForm?
    private(set) var use: UseForm?
    private(set) var block: StuckForm?
    private(set) var free: ReasonForm?
    private(set) var change: ChangePromiseForm?
    private(set) var release: ReasonForm?

    var isEmpty: Bool {
        arrive == nil && use == nil && block == nil && free == nil && change == nil
            && release == nil
    }

    /// - Parameter may: whether the reader may do something with this promise.
    init(
        _ promise: Promise, href: String, view: CaseView, call: Call,
        may: (Action) -> Bool
    ) {
        func path(_ act: PromiseAct) -> String { "\(href)/\(act.rawValue)" }
        if may(.reportPromise) {
            if promise.isOwed { arrive = ArriveForm(promise, path(.arrive), call) }
            if promise.obstacle != nil {
                free = call.reasonForm(path(.free), field: "note")
            } else if promise.released == nil, !promise.isUsedUp {
                // A supporter says in words with whom it lies, and reads no list of the others.
                let posts =
                    view.actor.standing == .supporter
                    ? [] : view.choices(view.near, empty: "—", in: call.language)
                block = StuckForm(path(.block), call, posts: posts)
            }
        }
        guard may(.managePromises) else { return }
        if !promise.arrivals.isEmpty, !promise.isUsedUp {
            use = UseForm(promise, path(.use), call)
        }
        if promise.released == nil, !promise.isUsedUp {
            let own = call.own(path(.change))
            change = ChangePromiseForm(
                form: call.formModel(path(.change)),
                amount: promise.amount.map { own.field("amount", Money.text($0)) },
                due: own.field("due", promise.due.description), reason: own.field("reason"))
        }
        if promise.isOwed { release = call.reasonForm(path(.release), field: "reason") }
    }
}

extension ArriveForm {
    /// What is still to come is said beside the field: what arrived is typed by whoever saw it.
    init(_ promise: Promise, _ action: String, _ call: Call) {
        let own = call.own(action)
        self.init(
            form: call.formModel(action), amount: promise.amount.map { _ in own.field("amount") },
            left: promise.amount.map { Money.text(max(0, $0 - promise.arrived)) },
            on: own.field("day", call.today.description), voucher: own.field("voucher"))
    }
}

extension UseForm {
    init(_ promise: Promise, _ action: String, _ call: Call) {
        let own = call.own(action)
        self.init(
            form: call.formModel(action),
            amount: promise.amount.map { _ in own.field("amount") },
            on: own.field("day", call.today.description), purpose: own.field("purpose"),
            voucher: own.field("voucher"))
    }
}

extension StuckForm {
    /// - Parameter posts: whom it may lie with, after an empty line; none where they are not to
    ///   be shown.
    init(
        _ action: String, _ call: Call, posts: [(value: String, label: String)] = []
    ) {
        let own = call.own(action)
        self.init(
            form: call.formModel(action), reason: own.field("reason"),
            liesWith: posts.isEmpty ? nil : own.select("lies-with", posts),
            words: own.field("words"))
    }
}
