import Mustache

/// The bar with the ways to go, the banners and the line of today. Template `header`.
package struct ShellHeader: MustacheParent, Equatable, Sendable {
    /// The other language as HTML wants it. Example: `en`.
    package let otherLanguage: String
    /// The other language, in its own words. Example: `English`.
    package let otherLanguageName: String
    /// This same page in the other language. Example: `/language/en?back=/board`.
    package let otherLanguageHref: String
    /// Where the mark in the corner leads. Example: `/board`.
    package let homeHref: String
    /// The town or county the reader works in; absent before set-up. Example: `示范镇`.
    package let placeName: String?
    /// The main pages, in order; empty for a visitor who has not signed in.
    package let nav: [NavItem]
    /// Where the search form goes, with `part` as the field; absent when not signed in. Example:
    /// `/villages`.
    package let searchHref: String?
    /// What was searched for, so that it stays in the field; empty otherwise. Example: `坑`.
    package let searchValue: String
    /// The signed-in reader; absent for a visitor.
    package let who: WhoModel?
    /// The token that every form sends back as `csrf`. Never empty.
    package let csrf: String
    /// Whether to say that this is practice data.
    package let demoBanner: Bool
    /// Today as the installation counts it. Example: `今天 11月20日 周五`.
    package let todayLine: String?
    /// Present when the page shows an earlier day.
    package let asOf: AsOfNotice?

    package init(
        otherLanguage: String, otherLanguageName: String, otherLanguageHref: String,
        homeHref: String, placeName: String? = nil, nav: [NavItem], searchHref: String? = nil,
        searchValue: String, who: WhoModel? = nil, csrf: String, demoBanner: Bool,
        todayLine: String? = nil, asOf: AsOfNotice? = nil
    ) {
        self.otherLanguage = otherLanguage
        self.otherLanguageName = otherLanguageName
        self.otherLanguageHref = otherLanguageHref
        self.homeHref = homeHref
        self.placeName = placeName
        self.nav = nav
        self.searchHref = searchHref
        self.searchValue = searchValue
        self.who = who
        self.csrf = csrf
        self.demoBanner = demoBanner
        self.todayLine = todayLine
        self.asOf = asOf
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "otherLanguage": otherLanguage
        case "otherLanguageName": otherLanguageName
        case "otherLanguageHref": otherLanguageHref
        case "homeHref": homeHref
        case "placeName": placeName.orAbsent
        case "nav": nav
        case "searchHref": searchHref.orAbsent
        case "searchValue": searchValue
        case "who": who.orAbsent
        case "csrf": csrf
        case "demoBanner": demoBanner
        case "todayLine": todayLine.orAbsent
        case "asOf": asOf.orAbsent
        default: nil
        }
    }
}
