package import CunceDomain
import Synchronization

/// The clock on the wall of the cast's town: it goes only when it is set.
package final class CastClock: Sendable {
    private let moment: Mutex<Moment>

    package init(_ day: CivilDate) { moment = Mutex(Moment.at(day, hour: 9)) }

    package var now: Moment { moment.withLock { $0 } }

    package func set(_ day: CivilDate, hour: Int = 9) {
        moment.withLock { $0 = Moment.at(day, hour: hour) }
    }

    package func pass(seconds: Int) {
        moment.withLock {
            $0 = Moment(milliseconds: $0.milliseconds + Int64(seconds) * 1_000)
        }
    }
}
