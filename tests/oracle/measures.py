"""One target in one scope, from its figures to what completions of the evidence say of it (SPEC 4)."""

from fractions import Fraction
from random import Random

from completions import FAIL, NONE, PASS, Sum, highest, pooled, told
from evidence import day, members, observed
from numbers_exact import Requirement, exact, in_unit, is_percentage, rounded
from parts import Ratio, Span, Whole


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
        parts = self.wholes(figure)
        settled = all(part.settled for part in parts)
        return told([self.alone(part, limits) for part in parts], settled, self.random, limits,
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
        settled = all(part.settled for part in parts)
        return told(bodies, settled, self.random, limits, self.require.satisfied)

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
        # Where a change meets a limit at all, it does so with one of the two at an end: either is solved for the other.
        bases = then.totals([want for x in now.totals() for limit in limits for want in self.from_which(limit, x)])
        for base in sorted(bases):
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
        is_rounded = is_percentage(said["value"]) and not said.get("exact")
        low, high = rounded(said["value"]) if is_rounded else (in_unit(said["value"], ""),) * 2
        return Sum([Span(low, high)], "sum", {}, self.random)
