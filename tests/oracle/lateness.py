"""Deadlines (SPEC 5), worked out a day at a time."""

from datetime import date, timedelta

from evidence import civil, day, entry_of, instant, members

ONE = timedelta(days=1)


def days_from(first, last):
    return {date.fromisoformat(first) + ONE * n for n in
            range((date.fromisoformat(last) - date.fromisoformat(first)).days + 1)}


# 国务院办公厅's notices for 2020 and 2021, as far as generated deadlines reach.
HOLIDAYS = (days_from("2020-10-01", "2020-10-08") | days_from("2021-01-01", "2021-01-03")
            | days_from("2021-02-11", "2021-02-17"))
WORKING_WEEKENDS = {date(2020, 9, 27), date(2020, 10, 10), date(2021, 2, 7), date(2021, 2, 20)}


def is_working(one):
    return one not in HOLIDAYS and (one.weekday() < 5 or one in WORKING_WEEKENDS)


def last_day(deadline):
    """The last day that is still in time: the day named or the one before it, moved on to a working day if it rolls."""
    last = day(deadline["due"]) - (ONE * 0 if deadline["inclusive"] else ONE)
    moves = {"none": False, "holiday": last in HOLIDAYS, "holidayAndWeekend": not is_working(last)}[deadline["roll"]]
    while moves and not is_working(last):
        last += ONE
    return last


def extensions(case, deadline, unit):
    return [(day(one["from"]), day(one["until"])) for one in case["waivers"]
            if one["kind"] == "extension" and one["deadline"] == deadline["id"] and one["unit"] == unit]


def arrivals(case, unit, document, recipient, moment):
    """When a document came in and whether it was refused: by the register if that has any entry, else by the reports."""
    entries, reports = [], [one for one in case["reports"] if one["unit"] == unit]
    for one in (entry for entry in case["receipts"] if entry["unit"] == unit):
        of = [report for report in reports if one in entry_of(case, report)]
        names = one.get("documents")
        if names is None:
            names = [name for report in of if not report.get("refused") for name in report.get("documents", [])]
        if document in names and recipient in one.get("to", [recipient]):
            entries.append((one, any(report.get("refused") for report in of)))
    if entries:
        known = [(one, refused) for one, refused in entries if moment.knows(instant(one["receivedAt"]))]
        return sorted((instant(one["receivedAt"]), refused or (
            "returned" in one and moment.knows(instant(one["returned"]["at"])))) for one, refused in known)
    return sorted((instant(one["submittedAt"]), False) for one in reports
                  if not one.get("refused") and document in one.get("documents", [])
                  and moment.knows(instant(one["submittedAt"])))


def state_of(case, deadline, unit, document, recipient, moment):
    """State of one document for one recipient, and by how many days it is late or overdue, or how many are left."""
    last, now = last_day(deadline), moment.as_of
    extended = extensions(case, deadline, unit)

    def in_time(on):
        return on <= last or any(start <= on <= end for start, end in extended)

    came = [(civil(at), refused) for at, refused in arrivals(case, unit, document, recipient, moment)]
    good = [on for on, refused in came if not refused]
    if good:
        return ("onTime", 0) if in_time(good[0]) else ("late", (good[0] - last).days)
    if any(in_time(on) for on, _ in came):
        return "returned", 0
    until = max((end for start, end in extended if start <= now <= end), default=last)
    if until > last:
        return "extended", (until - now).days
    if now > last:
        return "overdue", (now - last).days
    return ("dueSoon" if (last - now).days <= deadline.get("soonDays", 7) else "notDue"), (last - now).days


ORDER = ["overdue", "returned", "late", "extended", "dueSoon", "notDue", "onTime"]


def subject(case, deadline, unit, moment):
    """The worst of the documents and recipients; some in and others overdue is partial."""
    states = [state_of(case, deadline, unit, document["id"], recipient["id"], moment)
              for document in deadline["documents"] for recipient in deadline["recipients"]]
    worst = min(states, key=lambda one: (ORDER.index(one[0]), -one[1]))
    arrived = any(state in ("onTime", "late") for state, _ in states)
    return ("partial", worst[1]) if worst[0] == "overdue" and arrived else worst


def deadlines(case, moment):
    return {one["id"]: {unit: subject(case, one, unit, moment) for unit in members(case, one["subjects"])}
            for one in case["deadlines"]}
