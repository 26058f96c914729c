import Mustache

/// One form of an office above: its columns, filling it, a new file of it. Template `form`.
package struct FormPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// The file as its owner named it. Example: `统计表.xlsx`.
    package let fileName: String
    /// Where that file is handed out again. Example: `/forms/f1/original`.
    package let fileHref: String
    /// What one of its rows is about. Example: `村和问题`.
    package let rows: String
    /// Whether it can be filled.
    package let state: StatusMark
    /// Nobody fills it any more.
    package let isRetired: Bool
    /// Nobody has looked at its columns yet.
    package let isNew: Bool
    /// Columns the file before had. Example: `E 完成时限`.
    package let gone: [TextLink]
    /// Columns that came with this file. Example: `F 牵头单位`.
    package let opened: [TextLink]
    /// Filling it, where it can be.
    package let fill: FormFillField?
    /// Where its head is.
    package let look: FormLook
    /// Where the columns are posted.
    package let form: FormModel
    /// Its columns, in order.
    package let columns: [FormPlaceLine]
    /// Labels beside its rows.
    package let cells: [FormPlaceLine]
    /// A new file of it.
    package let replace: FormFileField
    /// Taking it out of use.
    package let retire: ReasonForm

    package init(
        shell: ShellModel, fileName: String, fileHref: String, rows: String, state: StatusMark,
        isRetired: Bool, isNew: Bool, gone: [TextLink], opened: [TextLink], fill: FormFillField?,
        look: FormLook,
        form: FormModel, columns: [FormPlaceLine], cells: [FormPlaceLine], replace: FormFileField,
        retire: ReasonForm
    ) {
        self.shell = shell
        self.fileName = fileName
        self.fileHref = fileHref
        self.rows = rows
        self.state = state
        self.isRetired = isRetired
        self.isNew = isNew
        self.gone = gone
        self.opened = opened
        self.fill = fill
        self.look = look
        self.form = form
        self.columns = columns
        self.cells = cells
        self.replace = replace
        self.retire = retire
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "fileName": fileName
        case "fileHref": fileHref
        case "rows": rows
        case "state": state
        case "isRetired": isRetired
        case "isNew": isNew
        case "gone": gone
        case "opened": opened
        case "fill": fill.orAbsent
        case "look": look
        case "form": form
        case "columns": columns
        case "cells": cells
        case "replace": replace
        case "retire": retire
        default: nil
        }
    }
}
