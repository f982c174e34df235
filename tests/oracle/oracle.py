"""A second opinion on the verdicts of jc, written from the specification alone.

Cases come in as JSON, one a line; the verdicts on each go out the same way. Nothing of jc is used, and nothing is done
as jc does it: no sets of values with open and closed ends, but completions of the evidence, drawn from a grid that holds
the extremes and the numbers at and just beside each limit, and the measure worked out on every one of them.

Readings taken where the specification leaves two:
- What a count may still become is a continuum, as SPEC's `[n/d, 1]` says: 1 of 3 on a roster may pass through 1/2.
- Several bodies that tell the same number: a verdict before all is final needs every completion of every body to give it,
  for a body that contradicts the others would make it indeterminate. Of a ratio they tell the ratio, not its two counts.
- The greatest of several ratios is taken of the ratios, the greatest of several figures of the figures.
- Rounded percentages beside counts: "the whole hull", also its ends, as if a percentage weighed nothing or everything.
- Joint parts with a body of which only a percentage is known bound nothing.
- A rounded percentage stands for no more than 100% unless it says more itself.
- Half of a ratio says no more than that there is something to measure; on a frozen roster the denominator counts.
- An extension that ends by the day itself extends nothing. What was sent back is not "in" where another paper is overdue.
- A waiver over a target that does not apply covers nothing.
"""

import json
import sys

from evidence import Moment
from lateness import deadlines
from verdicts import targets

if sys.version_info < (3, 9):
    sys.exit("the oracle needs Python 3.9")

for line in sys.stdin:
    case = json.loads(line)
    moments = [Moment(said) for said in case["moments"]]
    json.dump([{"targets": targets(case, one), "deadlines": deadlines(case, one)} for one in moments], sys.stdout)
    sys.stdout.write("\n")
    sys.stdout.flush()
