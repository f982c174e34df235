"""What is known on the day of judgement: which report of a unit is in force, and what it says (SPEC 3 to 5)."""

from datetime import date, datetime, timedelta, timezone

BEIJING = timezone(timedelta(hours=8))


def day(text):
    return date.fromisoformat(text)


def instant(text):
    return datetime.fromisoformat(text.replace("Z", "+00:00"))


def civil(moment):
    """The date of a moment at +08:00, always."""
    return moment.astimezone(BEIJING).date()


class Moment:
    """The day of judgement, and the instant of knowledge where one is given."""

    def __init__(self, said):
        self.as_of = day(said["asOf"])
        self.known_at = instant(said["knownAt"]) if "knownAt" in said else None

    def knows(self, moment):
        """What is received after the end of the day does not exist, nor what is received after `knownAt`."""
        return civil(moment) <= self.as_of and (self.known_at is None or moment <= self.known_at)


def members(case, names):
    """Units, groups replaced by their members, each once and in order."""
    found = []
    for name in names:
        for unit in case["groups"].get(name, [name]):
            if unit not in found:
                found.append(unit)
    return found


def entry_of(case, report):
    """The register's entries for a report: `2020` is its first revision, `2020.r2` the second."""
    name = report["period"] if report["revision"] == 1 else f"{report['period']}.r{report['revision']}"
    return [one for one in case["receipts"] if one["unit"] == report["unit"] and one.get("report") in (
        name, f"{report['period']}.r{report['revision']}")]


def received_at(case, report):
    """The register decides when something came in; without an entry the report's own word does."""
    entries = entry_of(case, report)
    if entries:
        return min(instant(one["receivedAt"]) for one in entries)
    return instant(report["submittedAt"])


def returned(case, report, moment):
    """Sent back by the office, and not received again since."""
    known = [one for one in entry_of(case, report) if moment.knows(instant(one["receivedAt"]))]
    return bool(known) and all(
        "returned" in one and moment.knows(instant(one["returned"]["at"])) for one in known)


def in_force(case, unit, period, moment):
    """The latest revision that is there. A refused file is there at every date and holds nothing, nor does one that was
    sent back; neither falls back to the revision before."""
    there = [one for one in case["reports"] if one["unit"] == unit and one["period"] == period
             and (one.get("refused") or moment.knows(received_at(case, one)))]
    if not there:
        return None
    latest = max(one["revision"] for one in there)
    last = [one for one in there if one["revision"] == latest]
    if len(last) > 1 or last[0].get("refused") or returned(case, last[0], moment):
        return None
    return last[0]


class Observed:
    """One reported number with what belongs to it."""

    def __init__(self, report, entry, said):
        def own(key, default=None):
            return said.get(key, entry.get(key, report.get(key, default)))
        self.text = str(said["value"])
        self.as_of = day(own("asOf"))
        self.final = bool(own("final", False))
        self.roster = day(said["roster"]) if "roster" in said else None
        self.empty = "empty" in said
        self.joint = {one["with"]: one["value"] for one in said.get("joint", [])}


def observed(case, moment, figure, scope, unit, period):
    """What a unit says about a figure in a scope, or None."""
    report = in_force(case, unit, period, moment)
    entry = report and report.get("figures", {}).get(figure)
    if not entry:
        return None
    said = entry if scope is None else entry.get("scopes", {}).get(scope)
    return Observed(report, entry, said) if said and "value" in said else None
