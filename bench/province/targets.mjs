// What the plan measures: six figures of each body, and a target over its tests in every period.
import { bodies } from './bodies.mjs';
import { periods, year } from './periods.mjs';
import { FINAL } from './text.mjs';

const owed = (period) =>
  `      - {period: "${period.id}", asOf: ${period.to}, by: ${period.by}, final: true${period === year ? `, interpretation: ${FINAL}` : ''}}\n`;

const PERIOD_LIST = `[${periods.map(({ id }) => `"${id}"`).join(', ')}]`;

const figureText = (
  body,
  { id, name, en, unit, unitEn, type, moves, combine, owes, more = '' },
) => `  - id: ${body.id}-${id}
    name: ${name}
    en: ${en}
    unit: "${unit}"
    unitEn: "${unitEn}"
    type: ${type}
    moves: ${moves}
    reporters: [${body.group}]
    combine: ${combine}
    periods: ${PERIOD_LIST}
${more}    owed:
${owes.map(owed).join('')}`;

const SCOPE_LINES = `    scopes:
      - {id: town, name: 城区, en: in town, quote: 城区}
      - {id: country, name: 乡村, en: in the country, quote: 乡村}
`;

/** The figures of one body, as entries of `figures`. */
export function figuresOf(body) {
  const tests = {
    unit: body.testUnit,
    unitEn: 'tests',
    type: 'count',
    moves: 'cumulative',
    combine: 'sum',
    owes: periods,
  };
  const sites = { unit: body.unit, unitEn: 'sites', type: 'count', combine: 'sum', owes: [year] };
  return [
    { ...tests, id: 'tests', name: body.test, en: 'Tests' },
    { ...tests, id: 'tests-passed', name: `${body.test}合格`, en: 'Tests passed' },
    {
      ...sites,
      id: 'sites',
      name: body.site,
      en: 'Sites',
      moves: 'level',
      more: `    roster: 2019-12-31\n${SCOPE_LINES}`,
    },
    {
      ...sites,
      id: 'sites-visited',
      name: `已检查${body.site}`,
      en: 'Sites visited',
      moves: 'cumulative',
      more: SCOPE_LINES,
    },
    {
      ...sites,
      id: 'events',
      name: body.event,
      en: 'Events',
      unit: '起',
      unitEn: 'events',
      moves: 'cumulative',
      more: '    covers: true\n',
    },
    {
      id: 'late-rate',
      name: `${body.duty}超期率`,
      en: 'Share done late',
      unit: '%',
      unitEn: '%',
      type: 'percentage',
      moves: 'level',
      combine: 'max',
      owes: [year],
    },
  ]
    .map((figure) => figureText(body, figure))
    .join('');
}

const MEASURES = {
  tests: (id) => `{kind: ratio, numerator: ${id}-tests-passed, denominator: ${id}-tests, moves: trials}`,
  sites: (id) => `{kind: ratio, numerator: ${id}-sites-visited, denominator: ${id}-sites, moves: roster}`,
  events: (id) => `{kind: value, figure: ${id}-events}`,
  late: (id) => `{kind: value, figure: ${id}-late-rate}`,
  perCapita: (id) => `{kind: perCapita, figure: ${id}-tests, population: residents, per: 1000}`,
};

/** The targets of one body, as entries of `targets`: its tests in every period, the rest over the year. */
export function targetsOf(body) {
  const percent = (comparator, threshold) =>
    `{comparator: ${comparator}, threshold: ${threshold}%, unit: "%"}`;
  const all = [
    ...periods.map((period) => [
      'tests',
      1,
      '均达到98%以上',
      `${body.test}合格率`,
      percent('atLeast', 98),
      period,
    ]),
    ['sites', 2, '检查全覆盖', `${body.site}检查`, percent('equals', 100), year],
    [
      'events',
      3,
      `${body.event}为零`,
      body.event,
      '{comparator: equals, threshold: 0, unit: 起, unitEn: events}',
      year,
    ],
    ['late', 4, '最高的县不超过5%', `${body.duty}超期率`, percent('atMost', 5), year],
    ...(body === bodies[0]
      ? [
          [
            'perCapita',
            5,
            '每千人抽检达到4批次',
            '每千人抽检',
            '{comparator: atLeast, threshold: 4, unit: 批次/千人, unitEn: tests per 1000}',
            year,
          ],
        ]
      : []),
  ];
  return all.map((one, i) => targetText(bodies.indexOf(body) + 1, i + 1, body, one)).join('');
}

const targetText = (item, n, body, [kind, task, quote, name, require, period]) => `  - id: ${item}-${n}
    task: ${item}.1.${task}
    quote: ${quote}
    name: ${period.words}${name}
    en: ${body.en}, ${kind} ${period.id}
    measure: ${MEASURES[kind](body.id)}
    require: ${require}
    period: "${period.id}"
`;
