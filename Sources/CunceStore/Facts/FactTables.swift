import CunceDomain

/// The tables made from what is known of places.
package enum FactTables {
    package static let values = TableShape(
        "fact_values", keys: 3,
        [
            ("division_id", .integer), ("fact", .text), ("slot", .text), ("period", .text),
            ("since", .text), ("value", .text), ("source", .text), ("basis", .text),
            ("word", .text), ("reason", .text), ("post_id", .text), ("happened_on", .text),
            ("recorded_on", .text), ("entry", .integer), ("former", .integer),
        ])

    package static let targets = TableShape(
        "fact_targets", keys: 3,
        [
            ("division_id", .integer), ("fact", .text), ("period", .text), ("target", .text),
            ("reason", .text), ("entry", .integer),
        ])

    package static let closings = TableShape(
        "fact_closings", keys: 2,
        [
            ("division_id", .integer), ("period", .text), ("handed_in_on", .text),
            ("handed_in_entry", .integer), ("closed_on", .text), ("closed_entry", .integer),
            ("word", .text), ("reopened", .integer),
        ])

    static let sql = """
        CREATE TABLE fact_values (
            division_id {int64} NOT NULL,
            fact TEXT NOT NULL,
            slot TEXT NOT NULL,
            period TEXT,
            since TEXT NOT NULL,
            value TEXT NOT NULL,
            source TEXT NOT NULL,
            basis TEXT NOT NULL,
            word TEXT NOT NULL,
            reason TEXT NOT NULL,
            post_id TEXT NOT NULL,
            happened_on TEXT NOT NULL,
            recorded_on TEXT NOT NULL,
            entry {int64} NOT NULL,
            former {int64} NOT NULL,
            PRIMARY KEY (division_id, fact, slot)
        );
        CREATE TABLE fact_targets (
            division_id {int64} NOT NULL,
            fact TEXT NOT NULL,
            period TEXT NOT NULL,
            target TEXT NOT NULL,
            reason TEXT NOT NULL,
            entry {int64} NOT NULL,
            PRIMARY KEY (division_id, fact, period)
        );
        CREATE TABLE fact_closings (
            division_id {int64} NOT NULL,
            period TEXT NOT NULL,
            handed_in_on TEXT,
            handed_in_entry {int64},
            closed_on TEXT,
            closed_entry {int64},
            word TEXT NOT NULL,
            reopened {int64} NOT NULL,
            PRIMARY KEY (division_id, period)
        )
        """
}
