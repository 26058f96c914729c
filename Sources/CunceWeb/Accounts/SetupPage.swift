import Mustache

/// The first start: the root division, the administrator, the programme. Template `setup`.
package struct SetupPage: MustacheParent, Equatable, Sendable {
    /// The frame, without nav and without who.
    package let shell: ShellModel
    /// Where it is posted.
    package let form: FormModel
    /// The one-time code printed on the console; comes back empty when wrong.
    package let code: FieldModel
    /// The root division's name. Example: `示范镇`.
    package let divisionName: FieldModel
    /// Its code. Example: `990000100`.
    package let divisionCode: FieldModel
    /// County or town.
    package let divisionLevel: SelectModel
    /// The administrator's account. Example: `admin`.
    package let account: FieldModel
    /// The password; always comes back empty.
    package let password: FieldModel
    /// The password again; always comes back empty.
    package let again: FieldModel
    /// The packs found.
    package let programme: SelectModel

    package init(
        shell: ShellModel, form: FormModel, code: FieldModel, divisionName: FieldModel,
        divisionCode: FieldModel, divisionLevel: SelectModel, account: FieldModel,
        password: FieldModel, again: FieldModel, programme: SelectModel
    ) {
        self.shell = shell
        self.form = form
        self.code = code
        self.divisionName = divisionName
        self.divisionCode = divisionCode
        self.divisionLevel = divisionLevel
        self.account = account
        self.password = password
        self.again = again
        self.programme = programme
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "form": form
        case "code": code
        case "divisionName": divisionName
        case "divisionCode": divisionCode
        case "divisionLevel": divisionLevel
        case "account": account
        case "password": password
        case "again": again
        case "programme": programme
        default: nil
        }
    }
}
