"""Verdicts on targets (SPEC 4): take completions of the evidence, work out the measure on each, and see what they say."""

from fractions import Fraction
from itertools import combinations, product
from random import Random

from evidence import day, members, observed
from lateness import extensions, last_day
from numbers_exact import HUGE, Requirement, exact, in_unit, is_percentage, rounded
from parts import Ratio, Whole, stated

ENOUGH = 100
PASS, FAIL, NONE = "pass", "fail", None


def some(lists, random, most=ENOUGH):
    """All combinations; or where there are too many those of the first and the last, and some in between."""
    size = 1
    for one in lists:
        size *= len(one)
    if size <= most:
        return list(product(*lists))
    picked = [tuple(one[-side] for one, side in zip(lists, sides)) for sides in product((0, 1), repeat=len(lists))]
    return picked + [tuple(random.choice(one) for one in lists) for _ in range(most)]


class Sum:
    """One number made of the numbers of several bodies."""

    def __init__(self, parts, combine, joint, random):
        self.parts, self.combine, self.joint, self.random = parts, combine, joint, random

    def least(self, xs):
        """The least that was done in all, each thing once: any bodies have at least their own less what each two share,
        which is never more than either has."""
        twice = {pair: min(count, xs[pair[0]], xs[pair[1]]) for pair, count in self.joint.items()}
        some = [chosen for size in range(len(xs) + 1) for chosen in combinations(range(len(xs)), size)]
        return max(sum(xs[i] for i in chosen) - sum(twice.get(pair, 0) for pair in combinations(chosen, 2))
                   for chosen in some)

    def totals(self, wanted=()):
        """Totals that completions come to, those that are `wanted` among them wherever one can."""
        found, combos = set(), some([one.ends for one in self.parts], self.random)
        for xs in combos:
            if self.combine == "max":
                found.add(max(xs))
                continue
            least = self.least(xs) if self.joint else sum(xs)
            found |= {sum(xs), least}
            found |= {want for want in wanted if least <= want <= sum(xs)}
        for want in wanted:
            if want not in found and any(self.reaches(want, xs) for xs in combos[:24]):
                found.add(want)
        return found

    def reaches(self, want, xs):
        for i, part in enumerate(self.parts):
            rest = xs[:i] + xs[i + 1:]
            alone = want if self.combine == "max" else want - sum(rest)
            fits = self.combine == "sum" or all(one.low <= want for one in self.parts)
            if fits and part.admits(alone):
                return True
        return False


def pooled(parts, limits, joint, random):
    """Rates that all bodies together may come to; None where nothing may come at all."""
    combos = some([one.ends for one in parts], random)
    for ends in combos:
        for twice in counted_twice(ends, joint):
            n, d = sum(end[0] for end in ends) - twice[0], sum(end[1] for end in ends) - sum(twice)
            yield n / d if d else None
    shares = [part for part in parts if part.share is not None]
    if shares and len(shares) < len(parts):
        # Nothing says how much a percentage weighs: as good as nothing, or as good as everything.
        alone = {rate for part in shares for rate in part.rates()}
        others = [part for part in parts if part.share is None]
        counted = {n / d for n, d in (tuple(map(sum, zip(*ends))) for ends in some([one.ends for one in others], random)) if d}
        yield from (rate for rate in alone | counted if rate is not None and 0 < rate < 1)
    if any((parts[a].share is None) != (parts[b].share is None) for a, b in joint):
        yield from (1 / HUGE, 1 - 1 / HUGE)
    if joint:
        yield from between(parts, limits, joint, combos)
    for limit in limits:
        for ends in combos[:24]:
            n, d = sum(end[0] for end in ends), sum(end[1] for end in ends)
            if any(part.reaches(limit, (n - end[0], d - end[1])) for part, end in zip(parts, ends)):
                yield limit
                break


def counted_twice(ends, joint):
    """Successes and failures that two bodies may both have counted: none, or as many as they can of the one or the other."""
    yield Fraction(0), Fraction(0)
    for (a, b), count in joint.items():
        good = min(count, ends[a][0], ends[b][0])
        bad = min(count, ends[a][1] - ends[a][0], ends[b][1] - ends[b][0])
        yield good, min(count - good, bad)
        yield min(count - bad, good), bad
        yield good, Fraction(0)
        yield Fraction(0), bad


def between(parts, limits, joint, combos):
    """Limits that lie between what two choices of things counted twice come to."""
    for ends in combos:
        n, d = sum(end[0] for end in ends), sum(end[1] for end in ends)
        rates = [(n - good) / (d - good - bad) for good, bad in counted_twice(ends, joint) if d > good + bad]
        yield from (limit for limit in limits if rates and min(rates) <= limit <= max(rates))


def highest(parts, limits, random):
    for rates in some([sorted(one.rates(limits), key=lambda r: (r is not None, r)) for one in parts], random, 2000):
        known = [rate for rate in rates if rate is not None]
        yield max(known) if known else None


def told(bodies, random, limits, satisfied):
    """What several bodies that tell the same number come to: where they meet, or else what each of them says."""
    for sets in some(bodies, random, 2000):
        if None in sets:
            # One that has nothing to measure and one that has something contradict each other.
            yield NONE
            continue
        low, high = max(one[0] for one in sets), min(one[1] for one in sets)
        ends = [end for one in ([(low, high)] if low <= high else sets)
                for end in (*one, *(limit for limit in limits if one[0] < limit < one[1]))]
        verdicts = {satisfied(end) for end in ends}
        yield PASS if verdicts == {True} else FAIL if verdicts == {False} else "open"


class Scope:
    """One part of a target that must hold on its own."""

    def __init__(self, case, moment, target, scope):
        self.case, self.moment, self.target, self.scope = case, moment, target, scope
        self.measure = target["measure"]
        self.require = Requirement(target["require"], target.get("compare"))
        self.random = Random(case["seed"])
        self.period = target.get("period", case["period"])

    def figure(self, key):
        return next((one for one in self.case["figures"] if one["id"] == self.measure.get(key)), None)

    def seen(self, figure, unit):
        scope = self.scope if "scopes" in figure else None
        return observed(self.case, self.moment, figure["id"], scope, unit, self.period)

    def units(self, figure):
        return members(self.case, figure["reporters"])

    def wholes(self, figure):
        seen = [self.seen(figure, unit) for unit in self.units(figure)]
        return [Whole(one, figure["moves"]) for one in seen]

    def number(self, figure):
        return Sum(self.wholes(figure), figure["combine"], self.joint(figure), self.random)

    def joint(self, figure):
        """Joint parts by pair: two bodies that declare the same one declare it once."""
        units, found = self.units(figure), {}
        for a, unit in enumerate(units):
            seen = self.seen(figure, unit)
            for other, count in (seen.joint if seen else {}).items():
                if other in units:
                    pair = tuple(sorted((a, units.index(other))))
                    found[pair] = max(found.get(pair, Fraction(0)), exact(count))
        return found

    # What completions say ---------------------------------------------------------------------------

    def outcomes(self):
        if self.measure["kind"] == "ratio":
            return self.of_ratio()
        if self.measure["kind"] == "change":
            return self.of_change()
        return self.of_number()

    def judged(self, values):
        for value in values:
            yield NONE if value is None else PASS if self.require.satisfied(value) else FAIL

    def of_number(self):
        figure = self.figure("figure")
        factor = Fraction(1)
        if self.measure["kind"] == "perCapita":
            factor = exact(self.measure["per"]) / self.case["populations"][self.measure["population"]]
        limits = [limit / factor for limit in self.require.limits()]
        if figure["combine"] != "agree":
            return self.judged(total * factor for total in self.number(figure).totals(limits))
        return told([self.alone(part, limits) for part in self.wholes(figure)], self.random, limits,
                    lambda x: self.require.satisfied(x * factor))

    def alone(self, part, limits):
        if part.settled:
            return [(part.low, part.high)]
        return [(x, x) for x in set(part.ends) | {limit for limit in limits if part.admits(limit)}]

    def of_ratio(self):
        parts, limits = self.ratios(), self.require.limits()
        combine = self.figure("denominator")["combine"]
        if combine == "sum":
            return self.judged(pooled(parts, limits, self.joint(self.figure("denominator")), self.random))
        if combine == "max":
            return self.judged(highest(parts, limits, self.random))
        bodies = [[part.share] if part.settled and part.share else
                  [None if rate is None else (rate, rate) for rate in part.rates(limits)] for part in parts]
        return told(bodies, self.random, limits, self.require.satisfied)

    def ratios(self):
        keys = ("numerator", "failures", "denominator", "percentage")
        figures = {key: self.figure(key) for key in keys}
        denominator = figures["denominator"]
        freezes = day(denominator["roster"]) if "roster" in denominator else None
        parts = []
        for unit in self.units(denominator):
            seen = {key: one and self.seen(one, unit) for key, one in figures.items()}
            share = seen["percentage"] if not seen["denominator"] else None
            parts.append(Ratio(self.measure, self.measure["moves"], seen["numerator"], seen["failures"],
                               seen["denominator"], share, freezes))
        return parts

    def of_change(self):
        figure, limits = self.figure("figure"), self.require.limits()
        now, then = self.number(figure), self.baseline()
        if then is None:
            yield NONE
            return
        if isinstance(then, Sum):
            then = then.totals([want for x in now.totals() for limit in limits for want in self.from_which(limit, x)])
        for base in sorted(then):
            yield from self.judged(self.changed(x, base) for x in now.totals(
                [want for limit in limits for want in self.needed(limit, base)]))

    def changed(self, x, base):
        if self.measure["as"] == "difference":
            return x - base
        if base == 0:
            return None
        return 1 - x / base if self.measure["as"] == "reduction" else x / base - 1

    def needed(self, limit, base):
        """The number now that changes by `limit` from the baseline."""
        found = {"difference": base + limit, "reduction": base * (1 - limit), "increase": base * (1 + limit)}
        return [found[self.measure["as"]]]

    def from_which(self, limit, x):
        """The baseline from which `x` is a change by `limit`."""
        if self.measure["as"] == "difference":
            return [x - limit]
        share = 1 - limit if self.measure["as"] == "reduction" else 1 + limit
        return [x / share] if share else []

    def baseline(self):
        said = self.measure.get("baseline", {})
        if "figure" in said:
            return self.number(next(one for one in self.case["figures"] if one["id"] == said["figure"]))
        if "value" not in said:
            return None
        if is_percentage(said["value"]) and not said.get("exact"):
            return set(rounded(said["value"]))
        return {in_unit(said["value"], "")}

    # What is owed -----------------------------------------------------------------------------------

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

    # The first that matches -------------------------------------------------------------------------

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
        if not isinstance(number, Sum):
            return number
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
        main = Scope(case, moment, target, None).read()[0]
        scopes = [one["id"] for one in main.get("scopes", [])] or [None]
        each = {scope or "": Scope(case, moment, target, scope).status() for scope in scopes}
        waived = any(one["kind"] == "exemption" and one["target"] == target["id"]
                     and day(one["from"]) <= moment.as_of <= day(one["until"]) for one in case["waivers"])
        status = worst(each.values())
        found[target["id"]] = {"status": status, "scopes": each, "waived": waived and status not in ("pass", "notApplicable")}
    return found
