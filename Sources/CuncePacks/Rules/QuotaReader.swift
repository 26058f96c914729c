import CunceDomain
import Yams

extension ScreeningReader {
    private enum NoQuota: String, CaseIterable, Sendable { case none }

    /// `none`, or an order with a line.
    static let quota: Reader<Quota> = {
        let none = Reader<NoQuota>.choice
        return Reader(shape: .either([none.shape, line.shape])) { value, keys in
            guard case .scalar = value.node else { return line.read(value, keys) }
            return none.read(value, keys).map { _ in
                Quota(isNone: true, clause: value.clause)
            }
        }
    }()

    /// Whether others fill up the list, and under which track they stand.
    private struct Fill: Sendable {
        let isSo: Bool
        let track: TrackKey?
    }

    /// `true`, or `{track: KEY}`.
    private static let fill: Reader<Fill> = {
        let plain = Reader<Bool>.yesOrNo
        let under = Reader<Fill>.object(
            "Who fills up the list, and under which track.",
            .required(
                "track", Reader<TrackKey>.uses(.tracks),
                "The track they stand under. One for them alone has quota: none.")
        ) { _, track in Fill(isSo: true, track: track) }
        return Reader(shape: .either([plain.shape, under.shape])) { value, keys in
            guard case .mapping = value.node else {
                return plain.read(value, keys).map { Fill(isSo: $0, track: nil) }
            }
            return under.read(value, keys)
        }
    }()

    /// `12`, or `10 %`.
    static let bound = Reader<Quota.Bound>(shape: .amount) { value, _ in
        value.scalar("a count such as 12, or a share such as 10 %", bound)
    }

    static func isBound(_ text: String) -> Bool { bound(text) != nil }

    private static func bound(_ text: String) -> Quota.Bound? {
        guard let number = Rational(text), !number.isNegative else { return nil }
        if text.hasSuffix("%") { return number <= .one ? .share(number) : nil }
        return number.whole.map(Quota.Bound.count)
    }

    /// A count and a share are not compared: how many there are is not known to the pack.
    private static func isAbove(_ floor: Quota.Bound, _ cap: Quota.Bound) -> Bool {
        switch (floor, cap) {
        case (.count(let floor), .count(let cap)): floor > cap
        case (.share(let floor), .share(let cap)): floor > cap
        case (.count, .share), (.share, .count): false
        }
    }

    private static let line = Reader<Quota>.object(
        "How many are listed, by which order.",
        .optional(
            "by", Reader<FactKey>.uses(.facts), "The fact that orders them, the worst first."),
        .optional(
            "index", Reader<IndexKey>.uses(.indices),
            "The index that orders them, the lowest first."),
        .optional(
            "appraisal", Reader<AppraisalKey>.uses(.appraisals),
            "The appraisal whose score orders them, the lowest first: that of the unit, or the lowest "
                + "of its posts."),
        Described<FactTest.When>.when,
        Described<FactTest.Over?>.over,
        .optional("among", .condition, "Who is in the order at all; left out, all."),
        .optional(
            "worst", Reader<FactTest.Rank.Line>.line, "So many, or the worst share, rounded up."),
        .optional(
            "sum-of", Reader<FactKey>.uses(.facts),
            "The fewest whose values of this fact reach reaches."),
        .optional("reaches", Reader<Rational>.positiveAmount, "The sum for sum-of."),
        .optional(
            "floor", bound,
            "Never fewer: so many, or such a share of all that can be listed, rounded up. With an "
                + "order and a cap but neither worst nor sum-of, people choose between the two."),
        .optional(
            "cap", bound, "Never more: so many, or such a share of all, rounded down."),
        .defaulted(
            "fill", fill, to: Fill(isSo: false, track: nil),
            "For the quota beside tracks: whoever a track leads to is listed, and the worst of the "
                + "others up to the floor. Either true, or under which track these stand."),
        .optional(
            "per", Reader<UnitKindKey>.uses(.unitKinds),
            "Taken apart for each unit of this kind above."),
        needsOneOf: ["worst", "sum-of", "floor", "cap"]
    ) {
        place, fact, index, appraisal, when, over, among, worst, sumOf, reaches, floor, cap, fill,
        per -> Quota? in
        let size: Quota.Size?
        switch (worst, sumOf, reaches) {
        case (.count(let count)?, nil, nil): size = .count(count)
        case (.share(let share)?, nil, nil): size = .share(share)
        case (nil, let fact?, let sum?): size = .sum(fact, atLeast: sum)
        case (nil, nil, nil): size = nil
        default:
            place.complain(
                expected: "either worst, or sum-of with reaches", got: "another mixture")
            return nil
        }
        if let floor, let cap, isAbove(floor, cap) {
            place.complain(expected: "a floor of at most the cap", got: "more")
            return nil
        }
        let order: Quota.Order?
        switch (fact, index, appraisal) {
        case (let fact?, nil, nil): order = .fact(fact)
        case (nil, let index?, nil): order = .index(index)
        case (nil, nil, let appraisal?): order = .appraisal(appraisal)
        case (nil, nil, nil): order = nil
        default:
            place.complain(expected: "one of by, index and appraisal", got: "several of them")
            return nil
        }
        if appraisal != nil, when.periodsBack == 0 {
            place.complain(
                expected: "in: last, or such as 2 ago, for an appraisal", got: "another period")
            return nil
        }
        if order == nil, size != nil {
            place.complain(
                expected: "by, index or appraisal beside a size: the order", got: "neither")
            return nil
        }
        if fill.isSo, order == nil || floor == nil || size != nil || cap != nil || among != nil {
            place.complain(
                expected: """
                    by, index or appraisal and floor beside fill, and neither worst, sum-of, cap \
                    nor among
                    """, got: "another mixture")
            return nil
        }
        if among != nil || over != nil, order == nil {
            place.complain(expected: "by, index or appraisal: the order", got: "neither")
            return nil
        }
        return Quota(
            isNone: false, order: order, when: when, over: over, among: among, fills: fill.isSo,
            fillsUnder: fill.track, size: size, floor: floor, cap: cap, per: per,
            clause: place.clause)
    }
}
