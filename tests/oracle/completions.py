"""Completions of several bodies together: combinations of what each may come to, and what the whole comes to in them."""

from fractions import Fraction
from itertools import combinations, product

from numbers_exact import HUGE

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


def least(xs, joint):
    """The least that was done in all, each thing once: any bodies have at least their own less what each two share,
    which is never more than either has."""
    twice = {pair: min(count, xs[pair[0]], xs[pair[1]]) for pair, count in joint.items()}
    choices = [chosen for size in range(len(xs) + 1) for chosen in combinations(range(len(xs)), size)]
    return max(sum(xs[i] for i in chosen) - sum(twice.get(pair, 0) for pair in combinations(chosen, 2))
               for chosen in choices)


class Sum:
    """One number made of the numbers of several bodies."""

    def __init__(self, parts, combine, joint, random):
        self.parts, self.combine, self.joint, self.random = parts, combine, joint, random

    def totals(self, wanted=()):
        """Totals that completions come to, those that are `wanted` among them wherever one can."""
        found, combos = set(), some([one.ends for one in self.parts], self.random)
        for xs in combos:
            if self.combine == "max":
                found.add(max(xs))
                continue
            low = least(xs, self.joint) if self.joint else sum(xs)
            found |= {sum(xs), low}
            found |= {want for want in wanted if low <= want <= sum(xs)}
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
        yield from (1 / HUGE, 1 - 1 / HUGE, *(limit for limit in limits if 0 < limit < 1))
    if joint:
        yield from between(parts, limits, joint, combos)
    for limit in limits:
        for ends in combos[:24]:
            n, d = sum(end[0] for end in ends), sum(end[1] for end in ends)
            if any(part.reaches(limit, (n - end[0], d - end[1])) for part, end in zip(parts, ends)):
                yield limit
                break


def counted_twice(ends, joint):
    """Successes and failures that bodies may both have counted: none, or as many as they can of the one or the other."""
    yield Fraction(0), Fraction(0)
    if not joint:
        return
    ns, fs, ds = [end[0] for end in ends], [end[1] - end[0] for end in ends], [end[1] for end in ends]
    good, bad, most = (sum(xs) - least(xs, joint) for xs in (ns, fs, ds))
    yield good, min(most - good, bad)
    yield min(most - bad, good), bad
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


def told(bodies, settled, random, limits, satisfied):
    """What several bodies that tell the same number come to: once all is final where they meet, or else what each says."""
    for sets in some(bodies, random, 2000):
        if None in sets:
            # One that has nothing to measure and one that has something contradict each other.
            yield NONE
            continue
        low, high = max(one[0] for one in sets), min(one[1] for one in sets)
        ends = [end for one in ([(low, high)] if settled and low <= high else sets)
                for end in (*one, *(limit for limit in limits if one[0] < limit < one[1]))]
        verdicts = {satisfied(end) for end in ends}
        yield PASS if verdicts == {True} else FAIL if verdicts == {False} else "open"
