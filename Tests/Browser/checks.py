"""What must hold on every page."""

from axe_playwright_python.sync_playwright import Axe

RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}

TOO_WIDE = """() => document.documentElement.scrollWidth - window.innerWidth"""

SMALL = """() => [...document.querySelectorAll('a, button, input, select, textarea, summary')]
    // A box is pressed on its label as well.
    .map(e => [e, (e.closest('label') || e).getBoundingClientRect()])
    .filter(([e, r]) => r.width > 1 && r.height > 1 && r.height < 24
        && getComputedStyle(e).display !== 'inline' && !e.closest('.skip'))
    .map(([e, r]) => Math.round(r.height) + ' px: ' + e.outerHTML.slice(0, 100))"""

# Words that stand one letter to a line because what is beside them leaves no room.
SQUEEZED = """() => {
    const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT)
    const range = document.createRange(), found = []
    while (walker.nextNode()) {
        const text = walker.currentNode.data.trim()
        range.selectNodeContents(walker.currentNode)
        const lines = new Set([...range.getClientRects()].map(r => Math.round(r.top))).size
        if (walker.currentNode.parentElement.closest('.vh')) continue
        if (lines > 2 && text.length < 2 * lines) found.push(text.slice(0, 60))
    }
    return found
}"""


def axe(page):
    """Fails with rule, place and remedy of every finding on the page as it stands."""
    found = Axe().run(page, options=RULES).response["violations"]
    lines = []
    for rule in found:
        lines.append(f"{rule['id']} ({rule['impact']}): {rule['help']}")
        for node in rule["nodes"][:5]:
            remedy = " ".join((node.get("failureSummary") or "").split())
            lines.append(f"    {node['html'][:120]}\n      {remedy[:240]}")
    assert not found, f"{page.url}: {len(found)} axe rules are broken\n" + "\n".join(lines)


def fits(page):
    """Nothing needs scrolling sideways, what is pressed is large enough for a finger, words have
    room."""
    wide = page.evaluate(TOO_WIDE)
    assert wide <= 0, f"{page.url} is {wide} px wider than the window"
    small = page.evaluate(SMALL)
    assert not small, f"{page.url} has targets under 24 px:\n  " + "\n  ".join(small[:10])
    squeezed = page.evaluate(SQUEEZED)
    assert not squeezed, f"{page.url} squeezes words:\n  " + "\n  ".join(squeezed[:10])


def speaks(page, language):
    spoken = page.locator("html").get_attribute("lang")
    assert spoken == language, f"{page.url} is in {spoken}, asked for {language}"
    text = page.locator("body").inner_text()
    for left in ("[[", "{{"):
        assert left not in text, f"{page.url} shows an unfilled {left}"


def all_checks(page, language):
    speaks(page, language)
    fits(page)
    axe(page)
