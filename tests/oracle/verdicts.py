"""Verdicts on targets: the rules of SPEC 4, the first that matches."""

from itertools import combinations

from completions import FAIL, PASS
from evidence import day, members
from lateness import extensions, last_day
from measures import Scope
from parts import stated


class Judged(Scope):
    """A scope with what is owed for it, and its verdict."""

    def read(self):
        """The figures that the measure needs; a rounded percentage stands for both halves of a ratio."""
        keys = [self.measure.get(key) for key in ("figure", "numerator", "failures", "denominator")]
        keys.append(self.measure.get("baseline", {}).get("figure"))
        return [one for key in keys if key for one in self.case["figures"] if one["id"] == key]

    def debts(self):
        for figure in self.read():
            for unit in self.units(figure):
                for owed in figure.get("owed", []):
                    if not self.paid(figure, unit, owed):
                        yield unit, figure, owed

    def paid(self, figure, unit, owed):
        share = self.figure("percentage")
        seen = [self.seen(figure, unit)]
        if share and not (self.seen(self.figure("denominator"), unit)):
            seen.append(self.seen(share, unit))
        return any(one and (one.final or (one.as_of >= day(owed["asOf"]) and not owed.get("final"))) for one in seen)

    def overdue(self, unit, owed):
        if "by" in owed:
            return self.moment.as_of > day(owed["by"])
        deadline = next(one for one in self.case["deadlines"] if one["id"] == owed["deadline"])
        extended = any(start <= self.moment.as_of <= end for start, end in extensions(self.case, deadline, unit))
        return self.moment.as_of > last_day(deadline) and not extended

    def reported(self):
        if self.measure["kind"] == "ratio":
            return [part.reported for part in self.ratios()]
        # A change is told with its baseline, where bodies report that.
        return [all(part.reported for part in parts) for parts in zip(*(self.wholes(one) for one in self.read()))]

    def status(self):
        found = set()
        for one in self.outcomes():
            found.add(one)
            if len(found) > 1:
                break
        debts = list(self.debts())
        # A body that tells the same number as others may still contradict them.
        told_all = all(self.reported()) or self.combine() != "agree"
        if found == {PASS} and any(self.reported()) and told_all:
            return "pass"
        if found == {FAIL}:
            return "fail"
        if self.stays_empty() == "stated":
            return "notApplicable"
        if any(self.overdue(unit, owed) for unit, _, owed in debts):
            return "missing"
        if self.conflicts() or self.baseline_lacks() or self.stays_empty() or self.nothing_left(debts):
            return "indeterminate"
        return "pending"

    def combine(self):
        return self.figure("denominator" if self.measure["kind"] == "ratio" else "figure")["combine"]

    def stays_empty(self):
        """0/0 for good: `stated` where every body that has nothing says so."""
        if self.measure["kind"] != "ratio":
            return None
        parts = self.ratios()
        if not all(part.settled and part.share is None and part.d[1] == 0 for part in parts):
            return None
        return "stated" if all(part.seen.empty for part in parts) else "unstated"

    def conflicts(self):
        if self.combine() != "agree":
            return False
        return any(self.contradict(*pair) for pair in combinations(self.said(), 2))

    def contradict(self, one, two):
        """Values at one date, or both final, that do not meet; something and nothing to measure only if both are final."""
        (a, first), (b, second) = one, two
        final = first.final and second.final
        if a is None or b is None:
            return final and a is not b
        return (final or first.as_of == second.as_of) and (a[0] > b[1] or b[0] > a[1])

    def said(self):
        """What each body's report says for itself, with the report."""
        if self.measure["kind"] != "ratio":
            figure = self.figure("figure")
            seen = [self.seen(figure, unit) for unit in self.units(figure)]
            return [(stated(one), one) for one in seen if one]
        known = [part for part in self.ratios() if part.reported]
        rates = [part.share or ((part.n[0] / part.d[0],) * 2 if part.d[0] else None) for part in known]
        return [(rate, part.seen) for rate, part in zip(rates, known)]

    def baseline_lacks(self):
        """No baseline that anybody owes; or one of 0 for good, of which nothing can be a share."""
        if self.measure["kind"] != "change":
            return False
        said = self.measure.get("baseline", {})
        if "figure" not in said and "value" not in said:
            return True
        return self.measure["as"] != "difference" and self.for_good(self.baseline()) == {0}

    def for_good(self, number):
        """The values a number is settled on, or None while any body may move it."""
        return number.totals() if all(part.settled for part in number.parts) else None

    def nothing_left(self, debts):
        """Everything owed is in, and all of it is final."""
        parts = self.ratios() if self.measure["kind"] == "ratio" else [
            part for figure in self.read() for part in self.wholes(figure)]
        return not debts and all(part.settled for part in parts)


WORST = ["fail", "missing", "indeterminate", "pending", "pass"]


def worst(statuses):
    judged = [one for one in statuses if one != "notApplicable"]
    return min(judged, key=WORST.index) if judged else "notApplicable"


def targets(case, moment):
    found = {}
    for target in case["targets"]:
        main = Judged(case, moment, target, None).read()[0]
        scopes = [one["id"] for one in main.get("scopes", [])] or [None]
        each = {scope or "": Judged(case, moment, target, scope).status() for scope in scopes}
        waived = any(one["kind"] == "exemption" and one["target"] == target["id"]
                     and day(one["from"]) <= moment.as_of <= day(one["until"]) for one in case["waivers"])
        status = worst(each.values())
        found[target["id"]] = {"status": status, "scopes": each, "waived": waived and status not in ("pass", "notApplicable")}
    return found
