"""The town of the year: its villages, its posts, and its set-up from an empty folder."""

import re
from concurrent.futures import ThreadPoolExecutor
from html import unescape

from paths import TOWN_CODE
from year.people import PASSWORD, Person

PACK = "sanlian-sanbang-santui"
VILLAGE_COUNT = 48
FIRST = "溪殿洋长上龙山石林东西南"
LAST = ["坑村", "前村", "尾村", "岭村"]

# role, its label, designations: as many posts as villages are listed, for the last.
OFFICES = [
    ("town-secretary", "镇党委书记", [""]),
    ("town-organisation-office", "镇组织办", [""]),
    ("linked-town-leader", "挂钩镇领导", ["甲", "乙", "丙"]),
    ("area-office-secretary", "办事处书记", ["甲", "乙"]),
    ("county-department", "县机关挂钩部门", ["农业"]),
    ("enterprise", "结对企业", ["茶厂"]),
    ("linked-county-leader", "县挂钩领导", [""]),
]
CADRES = ("resident-cadre", "驻村干部", list("甲乙丙丁戊己庚辛壬癸"))
# One more cadre than villages: somebody to stand in and to take over.
SPARE = 1


def villages():
    """(code, name) of every village of the town."""
    names = [first + last for last in LAST for first in FIRST][:VILLAGE_COUNT]
    return [(f"{TOWN_CODE}{200 + n}", name) for n, name in enumerate(names, 1)]


def list_of_villages():
    lines = ["code,name,level,parent"]
    lines += [f"{code},{name},5,{TOWN_CODE}" for code, name in villages()]
    return ("\n".join(lines) + "\n").encode()


class Town:
    """Everybody who works here, by a short name such as `cadre-甲`."""

    def __init__(self, server, listed):
        self.server = server
        self.listed = villages()[:listed]
        self.people, self.stand_ins = {}, {}
        self.admin = Person(server.address, "admin")

    def __getitem__(self, name):
        return self.people[name]

    def post(self, name):
        return self.people[name].seat

    def writer(self, name):
        """Who writes for a post: its holder, or whoever stands in."""
        return self.stand_ins.get(name) or self.people[name]

    @property
    def cadres(self):
        return [name for name in self.people if name.startswith("cadre-")]

    @property
    def spare(self):
        return self.cadres[-1]

    def founded(self):
        """Set up, villages imported, posts opened, everybody let in once."""
        self._set_up()
        form = self.admin.form("/divisions/import", "/divisions/import")
        answer = self.admin.send_files(
            form, [("file", "村.csv", list_of_villages())], "/divisions/import")
        assert answer.status == 200, answer.status
        assert answer.words.count(TOWN_CODE) >= VILLAGE_COUNT, "villages are missing"
        self._open_posts()
        self._let_in()
        return self

    def _set_up(self):
        code = next(
            m[1] for line in self.server.lines if (m := re.search(r"code for set-up: (\S+)", line)))
        more = {"setup-code": code, "new-password": PASSWORD}
        self.admin.does(
            "/setup", "/setup", "set-up", more, name="示范镇", code=TOWN_CODE, level="4",
            account="admin", pack=PACK, again=PASSWORD)

    def _open_posts(self):
        role, label, designations = CADRES
        cadres = (role, label, designations[:len(self.listed) + SPARE])
        self._labels = {}
        for role, label, designations in [*OFFICES, cadres]:
            for designation in designations:
                where = self.admin.does(
                    "/accounts", "/accounts/posts", "post-opened", role=role,
                    designation=designation)
                post = re.search(r"[?&]post=([^&]+)", where)[1]
                self._labels[label + designation] = (short(role, designation), post)

    def _let_in(self):
        form = self.admin.form("/accounts", "/accounts/slips")
        slips = self.admin.submit(form, "/accounts").text
        found = re.findall(
            r'class="slip">.*?<h2>(.*?)</h2>.*?<dt>账号</dt><dd>(.*?)</dd>'
            r'.*?slip-code">(.*?)</b>', slips, re.S)
        assert len(found) == len(self._labels), slips[-2000:]

        def come(slip):
            label, account, code = map(unescape, slip)
            name, post = self._labels[re.sub(r"[\s（）()]", "", label)]
            person = Person(self.server.address, account, post)
            person.password = code
            person.sign_in()
            person.does(
                "/password", "/password", "password-changed", {"new-password": PASSWORD},
                again=PASSWORD)
            person.password = PASSWORD
            return name, person

        # Every password is stretched twice, which takes its time: two at once.
        with ThreadPoolExecutor(2) as several:
            come_in = dict(several.map(come, found))
        self.people = {name: come_in[name] for name, _ in self._labels.values()}


def short(role, designation):
    names = {
        "town-secretary": "secretary", "town-organisation-office": "office",
        "linked-town-leader": "leader", "area-office-secretary": "area",
        "county-department": "department", "enterprise": "enterprise", "resident-cadre": "cadre",
        "linked-county-leader": "county"}
    many = role in ("linked-town-leader", "area-office-secretary", "resident-cadre")
    return f"{names[role]}-{designation}" if many else names[role]
