#!/usr/bin/env python3
"""Counts the figures of a directorate again, from a dump of its tables and nothing else.

    pg_dump --data-only ... | yearfigures.py QUESTIONS > answers

It knows neither the database's functions nor what was kept of them: of a closed day only when it was
closed. What each figure counts is written here from their formulas in words (core/words/sources.h,
resources/manual/log.md), once more and in another language, so that an error would have to be made
twice to stay unseen. A question a line in JSON, an answer a line.
"""
import bisect
import collections
import datetime
import decimal
import json
import sys
import zoneinfo

FIGURES = ["received", "answered", "abandoned", "closed", "offered", "accepted", "declined",
           "attempts", "reached", "promisesKept", "promisesBroken", "handOvers", "interventions",
           "informed", "concluded", "withoutOffice", "notOurs", "cameBack", "reachedFirst",
           "rang", "inTime"]
TOLD_ALWAYS = {"received", "informed", "interventions"}
LOST = {"abandoned", "declined", "closed"}
DAY = datetime.timedelta(days=1)
WANTED = {"directorate", "clock", "assignment", "office", "topic", "opening_span", "sealed_day",
          "call", "callback", "attempt", "conversation_record", "record_card", "hand_over",
          "intervention", "event"}


def read_dump(lines):
    """Table -> its rows, each a dictionary; what PostgreSQL calls null is None."""
    tables = collections.defaultdict(list)
    rows = columns = None
    for line in lines:
        if rows is None:
            if line.startswith("COPY private."):
                name, rest = line[len("COPY private."):].split(" (", 1)
                columns = rest.split(")", 1)[0].split(", ")
                rows = tables[name] if name in WANTED else []
        elif line == "\\.\n":
            rows = None
        elif rows is not None and rows is not tables.get("skipped"):
            rows.append(dict(zip(columns, (None if v == "\\N" else v
                                           for v in line.rstrip("\n").split("\t")))))
    return tables


def instant(text):
    return None if text is None else datetime.datetime.fromisoformat(text)


class Record:
    __slots__ = ("saved", "topic", "outcome", "cards", "comes_back")


class Year:
    def __init__(self, tables):
        [directorate] = tables["directorate"]
        self.zone = zoneinfo.ZoneInfo(directorate["time_zone"])
        self.least = int(directorate["people_behind"])
        self.in_time = datetime.timedelta(seconds=int(directorate["answer_seconds"]))
        self.risk = int(directorate["at_risk_minutes"]) * 60
        self.now = instant(tables["clock"][0]["shows_at"])
        self.titles = {t["code"]: t["title"] for t in tables["topic"]}
        self.internal = {o["id"] for o in tables["office"] if o["kind"] == "internal"}
        self.closings = {datetime.date.fromisoformat(s["day"]): instant(s["sealed_at"])
                         for s in tables["sealed_day"]}
        self.assignments = tables["assignment"]
        self.spans = sorted((s["office_id"], instant(s["opens"]), instant(s["closes"]))
                            for s in tables["opening_span"] if s["answer"] == "ring")
        self.people_of = {}
        self.counts = collections.defaultdict(collections.Counter)  # day -> figure -> how often
        self.half_hours = collections.defaultdict(
            lambda: collections.defaultdict(lambda: [0, 0, 0]))
        self.hours = collections.defaultdict(lambda: collections.defaultdict(lambda: [0, 0, 0, 0]))
        self.topics = collections.defaultdict(lambda: collections.defaultdict(lambda: [0, 0, 0, 0]))
        self.by_hand, self.by_exchange = set(), set()
        self.count(tables)
        self.queue = self.count_queue(tables)

    def local(self, at):
        return at.astimezone(self.zone)

    def count(self, tables):
        number_of_callback = {b["id"]: b["number"] for b in tables["callback"]}
        office_of_callback = {b["id"]: b["office_id"] for b in tables["callback"]}
        number_of_call = {c["id"]: c["caller"] for c in tables["call"]}
        number_of_attempt = {a["id"]: number_of_callback[a["callback_id"]]
                             for a in tables["attempt"]}
        call_record, attempt_record = self.records(tables, number_of_call, number_of_attempt)
        put_through = {}  # conversation -> when first
        for h in tables["hand_over"]:
            key = ("call", h["call_id"]) if h["call_id"] else ("attempt", h["attempt_id"])
            at = instant(h["offered_at"])
            put_through[key] = min(at, put_through.get(key, at))
        direct = {i["call_id"]: instant(i["written_at"]) for i in tables["intervention"]
                  if i["call_id"] and i["state"] == "recorded"}
        told = {e["subject_id"]: instant(e["recorded_at"]) for e in tables["event"]
                if e["kind"] == "arrived" and e["subject"] == "call"}
        for c in tables["call"]:
            arrived = instant(c["arrived_at"])
            day = self.local(arrived).date()
            (self.by_hand if c["by_hand"] == "t" else self.by_exchange).add(day)
            self.tell(arrived, told.get(c["id"], arrived), call_record.get(c["id"]),
                      put_through.get(("call", c["id"])), direct.get(c["id"]), None,
                      lambda r, o, d, _, c=c: self.of_call(c, r, o, d))
        for a in tables["attempt"]:
            began = instant(a["began_at"])
            if a["conversation"] is not None:
                self.by_exchange.add(self.local(began).date())
            office = office_of_callback[a["callback_id"]]
            self.tell(began, began, attempt_record.get(a["id"]),
                      put_through.get(("attempt", a["id"])), None, instant(a["ended_at"]),
                      lambda r, o, _, e, a=a, office=office: self.of_attempt(a, office, r, o, e))
        for i in tables["intervention"]:
            if i["state"] == "recorded":
                written = instant(i["written_at"])
                kinds = {"interventions"} | ({"notOurs"} if i["outcome"] == "not-ours" else set())
                self.tell(written, written, None, None, None, None,
                          lambda r, o, d, e, kinds=kinds: kinds)

    def records(self, tables, number_of_call, number_of_attempt):
        arrivals = collections.defaultdict(list)
        for c in tables["call"]:
            if c["caller"] is not None:
                arrivals[c["caller"]].append(instant(c["arrived_at"]))
        for each in arrivals.values():
            each.sort()
        cards = {k["record_id"] for k in tables["record_card"]}
        calls, attempts, spoken = {}, {}, collections.defaultdict(list)
        for row in tables["conversation_record"]:
            record = Record()
            record.saved, record.topic = instant(row["saved_at"]), row["topic"]
            record.outcome, record.cards = row["outcome"], row["id"] in cards
            record.comes_back = False
            if row["call_id"]:
                calls[row["call_id"]] = record
                number = number_of_call[row["call_id"]]
            else:
                attempts[row["attempt_id"]] = record
                number = number_of_attempt[row["attempt_id"]]
            if number is not None and record.topic is not None:
                spoken[number].append(record)
        for number, all_of_it in spoken.items():
            for record in all_of_it:
                first = self.local(record.saved).date() - 14 * DAY
                since = datetime.datetime.combine(first, datetime.time(), self.zone)
                rang = arrivals[number]
                often = bisect.bisect_right(rang, record.saved) - bisect.bisect_left(rang, since)
                record.comes_back = often <= 10 and any(
                    o.topic == record.topic and since <= o.saved < record.saved
                    for o in all_of_it)
        return calls, attempts

    @staticmethod
    def of_conversation(record, is_put_through, is_direct, office_is_internal):
        kinds = set()
        if record and (record.outcome == "informed" or record.cards):
            kinds.add("informed")
        if record or is_direct:
            kinds.add("concluded")
        if is_put_through:
            kinds.add("handOvers")
        if record and record.outcome == "informed" and not (
                is_put_through or is_direct or office_is_internal):
            kinds.add("withoutOffice")
        if record and record.outcome == "not-ours":
            kinds.add("notOurs")
        if record and record.comes_back:
            kinds.add("cameBack")
        return kinds

    def of_call(self, c, record, is_put_through, is_direct):
        kinds = self.of_conversation(record, is_put_through, is_direct,
                                     c["office_id"] in self.internal) | {"received"}
        if c["answered_at"]:
            kinds.add("answered")
        if c["offered_at"]:
            kinds.add("offered")
        if c["state"] in ("abandoned", "closed", "accepted", "declined"):
            kinds.add(c["state"])
        if c["first_ring_at"] and c["state"] != "closed" and c["by_hand"] == "f":
            kinds.add("rang")
            if c["answered_at"] and (instant(c["answered_at"]) - instant(c["first_ring_at"])
                                     <= self.in_time):
                kinds.add("inTime")
        return kinds

    def of_attempt(self, a, office, record, is_put_through, has_ended):
        kinds = self.of_conversation(record, is_put_through, False, office in self.internal)
        kinds.add("attempts")
        if has_ended and a["outcome"] == "reached":
            kinds |= {"reached", "reachedFirst"} if a["promise"] else {"reached"}
        if a["promise"]:
            is_kept = instant(a["began_at"]) <= instant(a["promise"])
            kinds.add("promisesKept" if is_kept else "promisesBroken")
        return kinds

    def tell(self, happened, known, record, put_through, direct, ended, kinds):
        """In which logs it stands, and what it counts in there.

        A closed day tells what was known when it was closed. What comes later stands in the log of the
        day on which it is written, of the next one where that is closed too, and counts only in what
        it did not count in before."""
        changes = sorted(t for t in (known, record.saved if record else None, put_through, direct,
                                     ended) if t is not None)

        def at(moment):
            def is_known(t):
                return t is not None and (moment is None or t <= moment)
            saved = record if record and is_known(record.saved) else None
            return saved, kinds(saved, is_known(put_through), is_known(direct), is_known(ended))

        day = self.local(happened).date()
        closing = self.closings.get(day)
        before = set()
        if closing is None or known <= closing:
            saved, counted = at(closing)
            self.add(day, happened, saved, counted)
            before = counted
            changes = [t for t in changes if closing is not None and t > closing]
        while changes:
            day = self.local(changes[0]).date()
            closing = self.closings.get(day)
            if closing is not None and closing <= changes[0]:
                day += DAY
                closing = self.closings.get(day)
            saved, counted = at(closing)
            self.add(day, happened, saved, counted - before)
            before = before | counted
            changes = [t for t in changes if closing is not None and t > closing]

    def add(self, day, happened, record, kinds):
        self.counts[day].update(kinds)
        if "received" in kinds:
            local = self.local(happened)
            flags = ("answered" in kinds, "accepted" in kinds, bool(kinds & LOST))
            hour = self.hours[day][(local.isoweekday(), local.hour)]
            hour[0] += 1
            for place, flag in enumerate(flags):
                hour[1 + place] += flag
            if local.date() == day:
                half = happened.replace(minute=happened.minute // 30 * 30, second=0, microsecond=0)
                for place, flag in enumerate(flags):
                    self.half_hours[day][half][place] += flag
        topic = self.topics[day][record.topic if record else None]
        for place, kind in enumerate(("concluded", "cameBack", "withoutOffice", "notOurs")):
            topic[place] += kind in kinds

    # The queue, as it is now.

    def opening_seconds(self, office, since, until):
        return sum((min(closes, until) - max(opens, since)).total_seconds()
                   for named, opens, closes in self.spans
                   if named == office and opens < until and closes > since)

    def count_queue(self, tables):
        waiting = [b for b in tables["callback"] if b["state"] != "closed"]
        untried = [b for b in waiting if b["first_attempt_at"] is None]
        late = [b for b in untried if instant(b["promise"]) < self.now]
        near = [b for b in untried if instant(b["promise"]) >= self.now and self.opening_seconds(
            b["office_id"], self.now, instant(b["promise"])) < self.risk]
        return {"waiting": len(waiting), "atRisk": len(near), "broken": len(late),
                "openHandOvers": sum(h["state"] in ("offered", "taken", "returned")
                                     for h in tables["hand_over"])}

    # What may be told.

    def people(self, day):
        if day not in self.people_of:
            there = collections.defaultdict(set)
            for a in self.assignments:
                if a["valid_from"] <= day.isoformat() <= (a["valid_until"] or "9999"):
                    there[a["role"]].add(a["person_id"])
            # Of the two kinds the one with fewer: what one person did would be left of the others'.
            self.people_of[day] = min(
                (len(there[r]) for r in ("operator", "official") if there[r]), default=0)
        return self.people_of[day]

    def totals(self, since, until):
        days = [d for d in sorted(self.counts) if since <= d <= until]
        sums = collections.Counter()
        for d in days:
            sums.update(self.counts[d])
        is_few = any(self.people(d) < self.least for d in days)
        is_received = all(d not in self.by_hand or d in self.by_exchange for d in days)
        told = {f: sums[f] for f in FIGURES}
        for f in FIGURES:
            if is_few and f not in TOLD_ALWAYS or (
                    f in ("received", "rang", "inTime") and not is_received):
                told[f] = None

        def share(part, whole):
            if not told[whole]:
                return None
            return float((decimal.Decimal(told[part]) / told[whole]).quantize(
                decimal.Decimal("0.001"), decimal.ROUND_HALF_UP))
        return {"from": since.isoformat(), "to": until.isoformat(), "totals": told,
                "fewPeople": is_few, "shareWithoutOffice": share("withoutOffice", "concluded"),
                "serviceLevel": share("inTime", "rang")}

    # The questions.

    def day(self, day):
        told = self.totals(day, day)
        hours = [] if told["fewPeople"] else [
            {"from": half.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ"),
             "answered": n[0], "accepted": n[1], "lost": n[2]}
            for half, n in sorted(self.half_hours[day].items()) if any(n)]
        return {"fewPeople": told["fewPeople"], "isSealed": day in self.closings, "hours": hours,
                **told["totals"], **self.queue}

    def period(self, since, until):
        told = self.totals(since, until)
        told["before"] = self.totals(*before(since, until))
        told["sameWeekday"] = None
        if since == until:
            told["sameWeekday"] = self.totals(since - 7 * DAY, since - 7 * DAY)
        days = [d for d in sorted(self.counts) if since <= d <= until]
        hours = collections.defaultdict(lambda: [0, 0, 0, 0])
        topics = collections.defaultdict(lambda: [0, 0, 0, 0])
        for d in days:
            for found, into in ((self.hours[d], hours), (self.topics[d], topics)):
                for key, numbers in found.items():
                    into[key] = [x + y for x, y in zip(into[key], numbers)]
        told["days"] = [{"day": d.isoformat(), "isSealed": d in self.closings,
                         **{f: self.counts[d][f]
                            for f in ("received", "promisesKept", "promisesBroken")}} for d in days]
        told["hours"] = [{"weekday": w, "hour": h, "received": n[0], "answered": n[1],
                          "accepted": n[2], "lost": n[3]} for (w, h), n in sorted(hours.items())]
        told["topics"] = [
            {"topic": t, "title": self.titles.get(t), "concluded": n[0], "cameBack": n[1],
             "withoutOffice": n[2], "notOurs": n[3]}
            for t, n in sorted(topics.items(), key=lambda e: (-e[1][0], e[0] is None, e[0] or ""))
            if n[0] + n[3]]
        if told["fewPeople"]:
            told["days"] = told["hours"] = told["topics"] = []
        return told

    def month(self, day):
        since = day.replace(day=1)
        until = (since + 31 * DAY).replace(day=1) - DAY
        told = self.totals(since, until)
        told["before"] = self.totals((since - DAY).replace(day=1), since - DAY)
        told["daysClosed"] = sum(since <= d <= until for d in self.closings)
        told["daysOpen"] = sum(since <= d <= until and d not in self.closings for d in self.counts)
        return told

    def behind(self, figure, since, until):
        told = self.totals(since, until)
        return {"count": self.queue.get(figure, told["totals"].get(figure))}


def before(since, until):
    """Months and years are compared with the one before, anything else with as many days."""
    ends = until + DAY
    if since.day == 1 and since.month == 1 and ends == since.replace(year=since.year + 1):
        return since.replace(year=since.year - 1), since - DAY
    if since.day == 1 and ends == (since + 31 * DAY).replace(day=1):
        return (since - DAY).replace(day=1), since - DAY
    return since - (ends - since), since - DAY


def main():
    year = Year(read_dump(sys.stdin))
    with open(sys.argv[1], encoding="utf-8") as questions:
        for line in questions:
            question = json.loads(line)
            days = [datetime.date.fromisoformat(d) for d in question["days"]]
            view = question["view"]
            more = [question["figure"]] if view == "behind" else []
            print(json.dumps(getattr(year, view)(*more, *days)))


main()
