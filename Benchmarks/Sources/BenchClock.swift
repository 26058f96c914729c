import CunceDomain
import Foundation
import Synchronization

/// A clock that stands where it is put.
final class BenchClock: Sendable {
    private let moment: Mutex<Moment>

    init(_ start: Moment) { moment = Mutex(start) }

    var now: Moment {
        get { moment.withLock { $0 } }
        set { moment.withLock { $0 = newValue } }
    }

    /// The day it is on this machine.
    static var today: CivilDate {
        Moment(milliseconds: Int64((Date().timeIntervalSince1970 * 1_000).rounded(.down))).day
    }
}
