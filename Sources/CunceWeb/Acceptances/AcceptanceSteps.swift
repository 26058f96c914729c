import CunceDomain
import CunceReports

/// What happened, attempt by attempt, in its order.
struct AcceptanceSteps {
    let making: AcceptanceMaking

    private var course: AcceptanceCourse { making.view.course }

    var all: [UpwardStep] {
        var steps: [(at: Occurrence, step: UpwardStep)] = []
        for attempt in course.attempts { steps += self.steps(attempt) }
        for look in course.looks {
            steps.append(
                (
                    look.at,
                    step(
                        look.value.holds ? "acceptance.step-looked" : "acceptance.step-slipping",
                        look.at, look.value.words)
                ))
        }
        if let closing = course.closing {
            steps.append(
                (
                    closing.at,
                    step(
                        "acceptance.ending-\(closing.value.ending.rawValue)", closing.at,
                        closing.value.words)
                ))
        }
        return steps.sorted { $0.at.sequence < $1.at.sequence }.map(\.step)
    }

    private func steps(_ attempt: AcceptanceAttempt) -> [(at: Occurrence, step: UpwardStep)] {
        var steps = [
            (
                attempt.request.at,
                step("acceptance.step-requested", attempt.request.at, attempt.request.value.words)
            )
        ]
        if let declined = attempt.declined {
            steps.append(
                (
                    declined.at,
                    step("acceptance.step-declined", declined.at, declined.value.reason)
                ))
        }
        if let opening = attempt.opening {
            let posts = opening.value.assessors.map { making.label($0.post) }
            steps.append(
                (
                    opening.at,
                    step("acceptance.step-opened", opening.at, making.list(posts))
                ))
        }
        for named in attempt.named {
            let posts = named.value.assessors.map { making.label($0.post) }
            steps.append(
                (
                    named.at,
                    step(
                        "acceptance.step-named", named.at,
                        making.say(
                            "acceptance.named-because",
                            ["posts": making.list(posts), "reason": named.value.reason]))
                ))
        }
        for draw in attempt.draws {
            steps.append(
                (draw.at, step("acceptance.step-drawn", draw.at, draw.value.reason)))
        }
        for made in attempt.codesMade {
            let line = making.say("acceptance.code-line", ["count": "\(made.value.count)"])
            steps.append(
                (
                    made.at,
                    step(
                        "acceptance.step-codes-made", made.at,
                        [line, made.value.reason].filter { !$0.isEmpty }.joined(separator: " · "))
                ))
        }
        for counted in attempt.codesCounted {
            steps.append(
                (
                    counted.at,
                    step(
                        "acceptance.step-codes-counted", counted.at,
                        making.say(
                            "acceptance.codes-counted", ["used": "\(counted.value.used)"]))
                ))
        }
        for back in attempt.givenBack {
            steps.append(
                (back.at, step("acceptance.step-given-back", back.at, back.value.reason)))
        }
        for handedIn in attempt.formerSheets + [attempt.handedIn].compactMap(\.self) {
            steps.append(
                (
                    handedIn.at,
                    step(
                        handedIn.value.result.verdict == .yes
                            ? "acceptance.step-found-passed" : "acceptance.step-found-failed",
                        handedIn.at, handedIn.value.words)
                ))
        }
        if let stopped = attempt.stopped {
            steps.append(
                (stopped.at, step("acceptance.step-stopped", stopped.at, stopped.value.reason)))
        }
        if let failure = attempt.failure {
            steps.append(
                (
                    failure.at,
                    step(
                        "acceptance.step-failed", failure.at,
                        words(failure.value.reason, failure.value.difference))
                ))
        }
        if let graduation = attempt.graduation {
            steps.append(
                (
                    graduation.at,
                    step(
                        "acceptance.step-graduated", graduation.at,
                        words(graduation.value.reason, graduation.value.difference))
                ))
        }
        return steps
    }

    private func words(_ reason: String, _ difference: String) -> String {
        difference.isEmpty
            ? reason
            : making.say("acceptance.with-difference", ["reason": reason, "why": difference])
    }

    private func step(_ key: String, _ at: Occurrence, _ text: String) -> UpwardStep {
        UpwardStep(
            act: making.say(key), line: "\(making.near(at.on)) · \(making.label(at.post))",
            text: text.isEmpty ? nil : text, href: "/entries/\(at.entry)")
    }
}
