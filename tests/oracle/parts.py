"""What one body may still come to: every way its number may end is a completion, and a few of them are taken.

A completion is drawn from a grid of the least, the greatest, the huge and the tiny, so that the ends of what is possible
are always among them; `admits` says whether any other end is possible too.
"""

from fractions import Fraction
from functools import cached_property
from itertools import product

from numbers_exact import HUGE, exact, is_percentage, rounded


def stated(one):
    """The numbers that a reported number may stand for: itself, or what is rounded to the percentage."""
    if is_percentage(one.text):
        low, high = rounded(one.text)
        return low, (min(high, Fraction(1)) if low < 1 else high)
    return exact(one.text), exact(one.text)


class Span:
    """A number that is settled somewhere from `low` to `high` (no limit where that is None)."""

    reported = settled = True

    def __init__(self, low, high):
        self.low, self.high = low, high

    def admits(self, x):
        return x >= self.low and (self.high is None or x <= self.high)

    @cached_property
    def ends(self):
        return sorted({self.low, self.low + 1, HUGE} if self.high is None else {self.low, self.high})


class Whole(Span):
    """A number of its own, as a body reports it."""

    def __init__(self, seen, moves):
        self.reported, self.settled = seen is not None, seen is not None and seen.final
        low, high = stated(seen) if seen else (Fraction(0), None)
        if not self.settled:
            low, high = (low if seen and moves == "cumulative" else Fraction(0)), None
        super().__init__(low, high)


class Ratio:
    """A numerator and a denominator: what is known bounds the numerator, the denominator and the failures between them.

    Where only a rounded percentage is known, the share of what there is so far is bounded, and nothing says how much that is.
    """

    def __init__(self, measure, moves, numerator, failures, denominator, share, freezes):
        self.n, self.d, self.f = [Fraction(0), None], [Fraction(0), None], [Fraction(0), None]
        self.share, self.frozen = None, False
        top = numerator or failures
        self.reported = share is not None or bool(denominator and top)
        self.settled = share.final if share else bool(top and denominator and top.final and denominator.final)
        roster = (share or denominator).roster if (share or denominator) else None
        self.frozen = moves == "roster" and roster is not None and (freezes is None or roster >= freezes)
        self.moves = "backlog" if moves == "roster" and not self.frozen else moves
        self.seen = share or denominator
        if share is None and not self.reported and not self.frozen:
            # Half of a ratio says no more than that there is something to measure.
            self.d[0] = exact(denominator.text) if denominator else Fraction(0)
            return
        if share:
            low, high = stated(share)
            self.share = (low, min(high, Fraction(1)))
        else:
            self.bound(numerator, failures, denominator)

    def bound(self, numerator, failures, denominator):
        d = exact(denominator.text)
        self.d = [d, d if self.settled or self.frozen else None]
        if not (numerator or failures):
            return
        n = exact(numerator.text) if numerator else d - exact(failures.text)
        self.n = [n, n if self.settled else None]
        if self.moves == "trials":
            self.f[0] = d - n

    def admits(self, n, d):
        within = all(low <= x and (high is None or x <= high)
                     for x, (low, high) in ((n, self.n), (d, self.d), (d - n, self.f)))
        if not within or self.share is None:
            return within
        low, high = self.share
        if d <= 0:
            return False
        if self.settled:
            return low * d <= n <= high * d
        if self.frozen:
            return n >= low * d
        # However little there is so far, what is done stays done, and a failed trial stays failed.
        return (n > 0 or low == 0) and (d > n or high >= 1 or self.moves == "backlog")

    @cached_property
    def ends(self):
        if self.share is not None:
            low, high = self.share
            sizes = [1 / HUGE, Fraction(1), HUGE]
            rates = [low, high, Fraction(1), Fraction(0), 1 / HUGE, 1 - 1 / HUGE]
            grid = {(rate * size, size) for rate, size in product(rates, sizes)}
        else:
            grid = set()
            for n in {self.n[0], self.n[1], self.d[0], self.d[1], HUGE, Fraction(1)} - {None}:
                more = {None if self.f[0] is None else n + self.f[0], None if self.f[1] is None else n + self.f[1]}
                grid |= {(n, d) for d in ({self.d[0], self.d[1], HUGE, HUGE * HUGE, n + 1} | more) - {None}}
        # From the worst to the best, so that all the first ones and all the last ones are extremes of the whole.
        return sorted((end for end in grid if self.admits(*end)), key=lambda end: (end[0] / end[1] if end[1] else -1, end))

    def rates(self, limits=()):
        """Rates that this body alone may come to; None where it may stay without any."""
        found = {n / d if d else None for n, d in self.ends}
        return found | {rate for rate in limits if self.reaches(rate)}

    def reaches(self, rate, others=(Fraction(0), Fraction(0))):
        """Can it end so that all together come to `rate`? Others stand at n of d."""
        return any(others[1] + d > 0 and self.admits(n, d) for n, d in self.solved(rate, others))

    def solved(self, rate, others):
        n0, d0 = others
        for n, d in self.ends:
            yield rate * (d0 + d) - n0, d
            if rate:
                yield n, (n0 + n) / rate - d0
        for own in self.share or ():
            if own != rate:
                size = (n0 - rate * d0) / (rate - own)
                yield own * size, size
