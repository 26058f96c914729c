"""Every page of the demo the browser looks at, with the post that opens it; the one place to add
a page. Posts are the demo's own keys, the same in both languages."""

from collections import namedtuple

SIGN_IN = "/sign-in"
ADMINISTRATOR, OFFICE, SECRETARY, CADRE = "admin", "office", "secretary", "cadre-a"
SUPPORTER, ENTERPRISE = "county-water", "enterprise-d"

# `doors` are links to follow from `path`, by selector, or paths beside the page reached, "./plan".
Page = namedtuple("Page", "name post path doors status", defaults=((), 200))

VILLAGE = "table.board a.vname"
BRIEF = "tbody a"
PLAN = (VILLAGE, "#plan .sec-h a")

PAGES = [
    Page("sign in", None, SIGN_IN),
    Page("board", SECRETARY, "/board"),
    Page("board of the office", OFFICE, "/board"),
    Page("board on an earlier day", SECRETARY, "/board?as-of=2026-10-01"),
    Page("board before the round", SECRETARY, "/board?as-of=2026-01-01"),
    Page("thrusts", SECRETARY, "/board", (".under-band a",)),
    Page("thrusts on an earlier day", SECRETARY, "/thrusts?as-of=2026-10-01"),
    Page("thrusts before the round", SECRETARY, "/thrusts?as-of=2026-01-01"),
    Page("thrusts of a supporter", CADRE, "/thrusts"),
    Page("villages", SECRETARY, "/villages"),
    Page("villages found", SECRETARY, "/villages?part=坑"),
    Page("villages not found", SECRETARY, "/villages?part=没有这个村"),
    Page("village with a case", SECRETARY, "/board", (VILLAGE,)),
    Page("village on an earlier day", SECRETARY, "/board?as-of=2026-10-01", (VILLAGE,)),
    Page("village without a case", OFFICE, "/villages", ("tr:has(span.faint) a.vname",)),
    Page("diagnosis", OFFICE, "/board", (*PLAN, "./problems")),
    Page("plan", OFFICE, "/board", PLAN),
    Page("task", OFFICE, "/board", (VILLAGE, "#plan td.task a")),
    Page("links", OFFICE, "/board", (*PLAN, "./links")),
    Page("help", OFFICE, "/board", (*PLAN, "./support")),
    Page("promises", SECRETARY, "/promises"),
    Page("promises of one kind", SECRETARY, "/promises?help=enterprise"),
    Page("promises on an earlier day", SECRETARY, "/promises?as-of=2026-10-15"),
    Page("promise that is stuck", OFFICE, "/promises", ("table.promised td.task a",)),
    Page("promise to be confirmed", CADRE, "/promises", ("tr:has(.s-done) td.task a",)),
    Page("promise that was used", SECRETARY, "/promises", ("tr:last-child td.task a",)),
    Page("work groups", OFFICE, "/groups"),
    Page("supporter", SUPPORTER, "/support"),
    Page("supporter's promise", ENTERPRISE, "/support", (".own-promise h3 a",)),
    Page("supporter's village", ENTERPRISE, "/support", (".sec-h h2 a",)),
    Page("link that opens nothing", None, "/p/0000000000", status=404),
    Page("visit", CADRE, "/visits/new"),
    Page("huddle", OFFICE, "/huddle"),
    Page("matter of a huddle", OFFICE, "/huddle", (".ag a",)),
    Page("huddle of an earlier week", OFFICE, "/huddle?week=2026-W40"),
    Page("briefs", SECRETARY, "/briefs"),
    Page("brief", SECRETARY, "/briefs", (BRIEF,)),
    Page("brief corrected since", SECRETARY, "/briefs", ("tbody tr:nth-child(2) a",)),
    Page("entries", SECRETARY, "/board", (".lede a.num",)),
    Page("entry", SECRETARY, "/board", (".lede a.num", "tbody a")),
    Page("entry of one's own", CADRE, "/board", (VILLAGE, "#course .tl li a")),
    Page("import", OFFICE, "/divisions/import"),
    Page("tables", OFFICE, "/tables"),
    Page("tables of the administrator", ADMINISTRATOR, "/tables"),
    Page("handing in a table", OFFICE, "/tables/tasks/import"),
    Page("handing in posts", ADMINISTRATOR, "/tables/posts/import"),
    Page("opening a round", OFFICE, "/rounds/new"),
    Page("rounds", SECRETARY, "/rounds"),
    Page("round", SECRETARY, "/rounds", ("tbody a",)),
    Page("round that is over", SECRETARY, "/rounds", ("section:last-of-type tbody a",)),
    Page("board of a round that is over", SECRETARY, "/board?round=round-demo-former"),
    Page("huddle of a round that is over", OFFICE, "/huddle?round=round-demo-former"),
    Page("closing a round", SECRETARY, "/rounds/round-demo/close"),
    Page("carrying over", OFFICE, "/rounds/round-demo/carry"),
    Page("carrying over from a round that is over", OFFICE, "/rounds/round-demo-former/carry"),
    Page("naming a village", OFFICE, "/candidates/new"),
    Page("candidate to decide on", SECRETARY, "/candidates/case-named-bamboo"),
    Page("candidate that was not listed", CADRE, "/candidates/case-named-tea"),
    Page("village that slipped back", SECRETARY, "/villages/990000100205"),
    Page("case of a round that is over", SECRETARY,
         "/villages/990000100205?round=round-demo-former"),
    Page("listing", OFFICE, "/cases/new"),
    Page("accounts", ADMINISTRATOR, "/accounts"),
    Page("password", SECRETARY, "/password"),
    Page("page that is not there", SECRETARY, "/villages/0", status=404),
    Page("page of somebody else", CADRE, "/accounts", status=403),
]
