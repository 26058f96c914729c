"""Every page of the demo the browser looks at, with the post that opens it; the one place to add
a page. Posts are the demo's own keys, the same in both languages."""

from collections import namedtuple

SIGN_IN = "/sign-in"
ADMINISTRATOR, OFFICE, SECRETARY, CADRE = "admin", "office", "secretary", "cadre-a"

# `doors` are links to follow from `path`, by selector, or paths beside the page reached, "./plan".
Page = namedtuple("Page", "name post path doors status", defaults=((), 200))

VILLAGE = "table.board a.vname"
BRIEF = "tbody a"
AFFAIR = "#diagnosis article:has(.dim-affairs) .prob a"
PLAN = (VILLAGE, "#plan .sec-h a")

PAGES = [
    Page("sign in", None, SIGN_IN),
    Page("board", SECRETARY, "/board"),
    Page("board of the office", OFFICE, "/board"),
    Page("board on an earlier day", SECRETARY, "/board?as-of=2026-10-01"),
    Page("board before the round", SECRETARY, "/board?as-of=2026-01-01"),
    Page("villages", SECRETARY, "/villages"),
    Page("villages found", SECRETARY, "/villages?part=坑"),
    Page("villages not found", SECRETARY, "/villages?part=没有这个村"),
    Page("village with a case", SECRETARY, "/board", (VILLAGE,)),
    Page("village on an earlier day", SECRETARY, "/board?as-of=2026-10-01", (VILLAGE,)),
    Page("village without a case", OFFICE, "/villages", ("tr:has(span.faint) a.vname",)),
    Page("diagnosis", OFFICE, "/board", (*PLAN, "./problems")),
    Page("problem", OFFICE, "/board", (VILLAGE, "#diagnosis .prob a")),
    Page("problem to be worked on", CADRE, "/board", (VILLAGE, "#diagnosis .prob a")),
    Page("legacy affair", "leader-b", "/board", (VILLAGE, AFFAIR)),
    Page("problem on an earlier day", SECRETARY, "/board?as-of=2026-10-01",
         (VILLAGE, "#diagnosis .prob a")),
    Page("projects", OFFICE, "/board", (VILLAGE, "#projects .sec-h a")),
    Page("projects on an earlier day", SECRETARY, "/board?as-of=2026-11-01",
         (VILLAGE, "#projects .sec-h a")),
    Page("project", OFFICE, "/board", (VILLAGE, "#projects article h3 a")),
    Page("plan", OFFICE, "/board", PLAN),
    Page("task", OFFICE, "/board", (VILLAGE, "#plan td.task a")),
    Page("links", OFFICE, "/board", (*PLAN, "./links")),
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
    Page("round", OFFICE, "/rounds/new"),
    Page("listing", OFFICE, "/cases/new"),
    Page("accounts", ADMINISTRATOR, "/accounts"),
    Page("password", SECRETARY, "/password"),
    Page("page that is not there", SECRETARY, "/villages/0", status=404),
    Page("page of somebody else", CADRE, "/accounts", status=403),
]
