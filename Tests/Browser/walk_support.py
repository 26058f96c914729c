"""The walk's part on help: an enterprise is paired, promises, reports by link, is confirmed."""

import datetime

from walk_founding import VILLAGE


def pair_and_promise(office, case):
    """Returns the promise's address."""
    office.opens("/accounts")
    office.does("/accounts/posts", "post-opened", role="enterprise", designation="企业甲")
    office.opens(f"/villages/{VILLAGE}").follows("#promises a[href$='/support']")
    post = office.form("/support/enterprise").locator("option:not([value=''])")
    supporter = post.first.get_attribute("value")
    office.does("/support/enterprise", "paired", post=supporter)
    due = office.today + datetime.timedelta(days=40)
    promise = dict(title="装路灯 12 盏", supporter=supporter, kind="money", due=str(due))
    office.is_refused("/promises", "amount", amount="-5", **promise)
    office.does("/promises", "promise-made", amount="24,000")
    office.follows("table.promised td.task a")
    return office.path()


def report_by_link(office, guest, promise):
    """Returns the link's address, which is shown once."""
    office.opens(promise)
    office.is_refused("/links/give", "days", days="91")
    assert office.presses("/links/give", days="30").status == 200
    address = office.looks().page.locator(".link-address").get_attribute("href")
    guest.opens(address).reads("装路灯 12 盏")
    guest.is_refused("/arrive", "amount", amount="24,000.01", voucher="收据 3 号")
    guest.does("/arrive", "promise-arrived", amount="10,000.50")
    headers = guest.page.request.get(address).headers
    assert headers["referrer-policy"] == "no-referrer" and "noindex" in headers["x-robots-tag"]
    return address


def confirm_and_use(office, secretary, promise):
    confirming = "form[action*='/arrivals/']"
    office.opens(promise)
    assert not office.page.locator(confirming).count(), "confirmed by whoever gave out the link"
    secretary.opens(promise)
    action = secretary.page.locator(confirming).get_attribute("action")
    secretary.does(action, "promise-confirmed", note="看过收据")
    office.opens(promise)
    office.is_refused("/use", "amount", amount="10,000.51", purpose="灯杆 12 根")
    office.does("/use", "promise-used", amount="4,000")
    office.reads("4,000", "10,000.50")


def end_the_link(office, guest, promise, address):
    office.opens(promise).does("/revoke", "link-revoked")
    guest.opens(address, status=404)
    revoked = guest.words()
    guest.opens("/p/" + "0" * 40, status=404)
    assert guest.words() == revoked, "a revoked link is told from an unknown one"
