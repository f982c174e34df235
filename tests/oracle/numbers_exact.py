"""Exact numbers as people write them, and what a requirement asks of one number (SPEC 4 and 6)."""

from fractions import Fraction

# So small that nothing a generated case can reach lies between a limit and the value beside it.
TINY = Fraction(1, 10**40)
# So large that no generated number matters beside it.
HUGE = Fraction(10**25)


def exact(text):
    """`98`, `0.5`, `1/3` or `90%` as a fraction."""
    text = str(text)
    if text.endswith("%"):
        return Fraction(text[:-1]) / 100
    return Fraction(text)


def is_percentage(text):
    return str(text).endswith("%")


def rounded(text):
    """The least and the greatest number that are written so: half a unit of the last digit either way, not below 0."""
    digits = str(text)[:-1]
    places = len(digits.split(".")[1]) if "." in digits else 0
    half = Fraction(1, 2 * 10 ** (places + 2))
    return max(exact(text) - half, Fraction(0)), exact(text) + half


def in_unit(text, unit):
    """A threshold in the measure's own terms: 98 of `%` or `百分点` is 98/100, and `98%` is so by itself."""
    if is_percentage(text):
        return exact(text)
    return exact(text) / (100 if unit in ("%", "百分点") else 1)


def half_even(value, step):
    """修约: the nearest multiple of `step`, of two equally near ones the even one (四舍六入五单双)."""
    quotient = value / step
    low = quotient.numerator // quotient.denominator
    rest = quotient - low
    up = rest > Fraction(1, 2) or (rest == Fraction(1, 2) and low % 2 == 1)
    return (low + (1 if up else 0)) * step


class Requirement:
    """The question that a target asks of one number."""

    def __init__(self, require, compare):
        self.comparator = require["comparator"]
        self.threshold = in_unit(require["threshold"], require["unit"])
        self.upper = in_unit(require["upper"], require["unit"]) if "upper" in require else None
        self.step = in_unit(compare["interval"], require["unit"]) if compare else None

    def satisfied(self, value):
        if self.step is not None:
            value = half_even(value, self.step)
        return {
            "atLeast": value >= self.threshold,
            "atMost": value <= self.threshold,
            "moreThan": value > self.threshold,
            "lessThan": value < self.threshold,
            "equals": value == self.threshold,
            "between": self.upper is not None and self.threshold <= value <= self.upper,
        }[self.comparator]

    def limits(self):
        """Where the answer may turn: each limit, what rounding sends to its other side, and what lies just beside."""
        steps = [] if self.step is None else [k * self.step / 2 for k in (-3, -2, -1, 1, 2, 3)]
        ends = [self.threshold] + ([] if self.upper is None else [self.upper])
        around = [end + step for end in ends for step in [Fraction(0)] + steps]
        return [limit + beside for limit in around for beside in (Fraction(0), -TINY, TINY)]
