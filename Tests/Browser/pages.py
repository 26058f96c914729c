"""Every page the browser walks, with the post that opens it; the one place to add a page.

A page is (name, path, post); post None means signed out. Paths of single villages, tasks or
entries are found by clicking in the walk, not written here.
"""

SIGN_IN = "/sign-in"
TOWN_SECRETARY = "镇党委书记"

PAGES = [
    ("sign in", SIGN_IN, None),
]
