#!/usr/bin/python3
"""What somebody learns of single people who has all that the directorates answer, to every role.

Reads from standard input {"directorates": [{"code", "people", "peopleBehind", "answers"}]}: `people` as
the configuration of every desk tells who is assigned ([{role, office, from, until}]), `answers` as the
functions gave them ([{role, function, arguments, answer}]). Knows nothing else, no table and no function
of ours. Writes {"learned": [...], "register": [...]}: what it found out of days on which so few people
worked that it is theirs, beyond calls received, information given and interventions; and, apart, with
which keys the rows of the log tell of such days.
"""
import json
import sys
from collections import Counter, defaultdict
from datetime import date, datetime, timedelta

ALWAYS = {"received", "informed", "interventions"}
FIGURES = ALWAYS | {
    "answered", "abandoned", "closed", "offered", "accepted", "declined", "attempts", "reached",
    "promisesKept", "promisesBroken", "handOvers", "concluded", "withoutOffice", "notOurs", "cameBack",
    "reachedFirst", "rang", "inTime"}


def day_of(text):
    return date.fromisoformat(text[:10])


def instant(value):
    if not isinstance(value, str) or len(value) < 19 or value[10:11] != "T":
        return None
    try:
        return datetime.fromisoformat(value.replace("Z", "+00:00"))
    except ValueError:
        return None


class Directorate:
    def __init__(self, told):
        self.code = told["code"]
        self.people = told["people"]
        self.least = told["peopleBehind"]
        self.answers = told["answers"]
        self.learned = []
        self.register = []

    def learn(self, attack, role, day, what, value, **more):
        self.learned.append({"attack": attack, "directorate": self.code, "role": role,
                             "day": str(day), "what": what, "value": value, **more})

    def assigned(self, day, key):
        groups = Counter()
        for one in self.people:
            if (one["role"] in ("operator", "official") and one["from"] <= str(day)
                    and str(day) <= (one["until"] or "9999")):
                groups[one[key]] += 1
        return groups

    def is_thin(self, day):
        groups = self.assigned(day, "role")
        return not groups or min(groups.values()) < self.least

    def has_small_office(self, day):
        return any(count < self.least for count in self.assigned(day, "office").values())

    def of(self, function):
        for each in self.answers:
            if each["function"] == function:
                yield each["role"], each["arguments"], each["answer"]

    # Every answer in which a figure of a stretch of days is told: (role, figure, from, to, count).
    def sums(self):
        def totals(role, told, since, until):
            for figure in FIGURES & set(told or {}):
                if isinstance(told[figure], int):
                    yield role, figure, day_of(since), day_of(until), told[figure]

        for role, arguments, told in self.of("day_figures"):
            yield from totals(role, told, arguments[0], arguments[0])
        for role, arguments, told in self.of("daily_log"):
            yield from totals(role, told["totals"], arguments[0], arguments[0])
        for function in ("period_figures", "month_statement"):
            for role, _, told in self.of(function):
                for part in (told, told.get("before"), told.get("sameWeekday")):
                    if part:
                        yield from totals(role, part["totals"], part["from"], part["to"])
                for each in told.get("days", []):
                    yield from totals(role, each, each["day"], each["day"])
        for role, arguments, told in self.of("figure_behind"):
            if told["figure"] in FIGURES:
                yield from totals(role, {told["figure"]: told["count"]}, *arguments[1:])

    # A sum over days that follow each other is an edge between two midnights; whatever two midnights a
    # path of such edges connects, the sum between them is known.
    def differences(self):
        edges = defaultdict(lambda: defaultdict(list))
        told_at_once = {}
        for role, figure, since, until, count in self.sums():
            begin, end = since.toordinal(), until.toordinal() + 1
            edges[figure][begin].append((end, count))
            edges[figure][end].append((begin, -count))
            if since == until:
                told_at_once[figure, since] = role
        worked = {day for day, rows in self.logs().items() if rows}
        for figure in sorted(FIGURES - ALWAYS):
            height = {}
            for start in edges[figure]:
                if start in height:
                    continue
                height[start] = (start, 0)
                waiting = [start]
                while waiting:
                    here = waiting.pop()
                    for there, count in edges[figure][here]:
                        if there not in height:
                            height[there] = (start, height[here][1] + count)
                            waiting.append(there)
            for day in sorted(worked):
                begin, end = height.get(day.toordinal()), height.get(day.toordinal() + 1)
                if self.is_thin(day) and begin and end and begin[0] == end[0]:
                    role = told_at_once.get((figure, day))
                    self.learn("told" if role else "difference", role or "all", day, figure,
                               end[1] - begin[1])

    def logs(self):
        return {day_of(arguments[0]): told["rows"] for _, arguments, told in self.of("daily_log")}

    # Rates, half hours, hours of a week, topics: whatever is more than a total.
    def distributions(self):
        for role, arguments, told in self.of("day_figures"):
            day = day_of(arguments[0])
            if self.is_thin(day) and told["hours"]:
                self.learn("half hours", role, day, "answered",
                           [each["answered"] for each in told["hours"]])
        worked = {day for day, rows in self.logs().items() if rows}
        for function in ("period_figures", "month_statement"):
            for role, _, told in self.of(function):
                thin = [day for day in worked if self.is_thin(day)
                        and told["from"] <= str(day) <= told["to"]]
                if not thin:
                    continue
                for rate in ("shareWithoutOffice", "serviceLevel"):
                    if told.get(rate) is not None:
                        self.learn("rate", role, thin[0], rate, told[rate])
                for part in ("hours", "topics", "days"):
                    if told.get(part):
                        self.learn(part, role, thin[0], part, len(told[part]))

    # Lists of rows: how many, of whom, and how they went.
    def lists(self):
        for role, arguments, told in self.of("figure_behind"):
            if told["figure"] not in FIGURES:
                continue
            by_office = defaultdict(Counter)
            of_day = Counter()
            for row in told["rows"]:
                day = day_of(row["day"])
                of_day[day] += 1
                by_office[day][row.get("office")] += 1
            for day, offices in by_office.items():
                if self.is_thin(day):
                    self.learn("list", role, day, told["figure"], of_day[day])
                if self.has_small_office(day) and set(offices) != {None}:
                    for office, count in offices.items():
                        self.learn("office", role, day, told["figure"], count, office=office)
        for role, arguments, told in self.of("not_recorded_elsewhere"):
            day = day_of(arguments[0])
            outcomes = Counter(row["outcome"] for row in told if row.get("outcome") and not row["mine"])
            if self.is_thin(day) and outcomes:
                self.learn("outcomes", role, day, "informed", outcomes["informed"])

    # Row after row of the board, by the numbers that rows have.
    def crawl(self):
        for role, arguments, told in self.of("board"):
            states = defaultdict(Counter)
            for row in told:
                if row.get("mine") or row.get("fromMe"):
                    continue
                self.times_of(role, arguments[0], row)
                at = instant(row.get("arrivedAt") or row.get("firstRingAt") or row.get("offeredAt"))
                if at and row["state"] in ("completed", "abandoned", "accepted", "declined", "closed",
                                           "done"):
                    states[at.date()][row["state"]] += 1
            for day, counts in states.items():
                if self.is_thin(day):
                    self.learn("crawl", role, day, arguments[0] + " " + max(counts),
                               counts[max(counts)])

    def times_of(self, role, kind, row):
        attempt = row.get("attempt") or {}
        for first, last, of in (("answeredAt", "endedAt", row), ("offeredAt", "takenAt", row),
                                ("beganAt", "lineEndedAt", attempt)):
            begin, end = instant(of.get(first)), instant(of.get(last))
            if begin and end and self.is_thin(begin.date()):
                self.learn("time", role, begin.date(), kind, (end - begin).total_seconds(),
                           id=row["id"])

    # Another answer's instant beside that of the log's row of the same call or request.
    def times(self):
        begun = {}
        for _, rows in self.logs().items():
            for row in rows:
                if row["kind"] in ("call", "attempt"):
                    begun[row.get("request") if row["kind"] == "attempt" else row.get("call")] = row
        for role, _, told in self.of("daily_log"):
            for row in told["rows"]:
                others = [name for name, value in row.items()
                          if name not in ("at", "promise") and instant(value)]
                for name in others:
                    at, other = instant(row.get("at")), instant(row[name])
                    if at and self.is_thin(at.date()):
                        self.learn("row", role, at.date(), row["kind"],
                                   (other - at).total_seconds(), call=row["call"])
        seen = [(role, "not_recorded_elsewhere", row, row.get("savedAt"))
                for role, _, told in self.of("not_recorded_elsewhere") for row in told if not row["mine"]]
        seen += [(role, "close_day_preview", row, row["at"])
                 for role, _, told in self.of("close_day_preview") for row in told["list"]
                 if row["kind"] == "draft"]
        for role, function, row, at in seen:
            if function == "not_recorded_elsewhere" and instant(at) and self.is_thin(instant(at).date()):
                self.learn("beside", role, instant(at).date(), function, instant(at).timestamp(),
                           call=row.get("call"))
                continue
            known = begun.get(row.get("call")) or begun.get(row.get("request"))
            if known and instant(known.get("at")) and instant(at):
                took = (instant(at) - instant(known["at"])).total_seconds()
                if took and self.is_thin(instant(at).date()):
                    self.learn("beside", role, instant(at).date(), function, took,
                               call=row.get("call"))

    # The log's own rows: what they say, how many there are of a kind, and which of them go together.
    def read_log(self):
        for role, arguments, told in self.of("daily_log"):
            day, rows = day_of(arguments[0]), told["rows"]
            if not rows or not self.is_thin(day):
                continue
            self.register.append({"directorate": self.code, "day": str(day), "role": role,
                                  "keys": sorted({key for row in rows for key in row})})
            counted, calls = Counter(), defaultdict(list)
            for row in rows:
                for name in ("at", "request", "promise", "kept", "option", "aboutDay", "aboutRow"):
                    if row.get(name) is not None:
                        counted[name] += 1
                counted["outcome " + str(row.get("outcome"))] += 1 if row.get("outcome") else 0
                counted.update(figure for figure in row["figures"] if figure not in ALWAYS)
                if row["kind"] not in ("call", "informed", "intervention"):
                    counted["kind " + row["kind"]] += 1
                if row.get("office") and (row["kind"] != "intervention" or self.has_small_office(day)):
                    counted["office"] += 1
                if row["kind"] == "call" and (row.get("topic") or row.get("cards")):
                    counted["call with topic"] += 1
                if row.get("call"):
                    calls[row["call"]].append(row)
            counted["rows that go together"] = sum(len(each) > 1 for each in calls.values())
            counted["rows beside the totals"] = len(rows) - sum(told["totals"][each] or 0
                                                                for each in ALWAYS)
            numbers = [row["call"] for row in rows if row.get("call")]
            counted["order of calls"] = sum(a > b for a, b in zip(numbers, numbers[1:]))
            for what, value in counted.items():
                if value:
                    self.learn("log", role, day, what, value)

    def attack(self):
        self.differences()
        self.distributions()
        self.lists()
        self.crawl()
        self.times()
        self.read_log()


def main():
    learned, register = [], []
    for told in json.load(sys.stdin)["directorates"]:
        directorate = Directorate(told)
        directorate.attack()
        learned += directorate.learned
        register += directorate.register
    json.dump({"learned": learned, "register": register}, sys.stdout)


if __name__ == "__main__":
    main()
